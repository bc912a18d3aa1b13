import { askedGroup } from "../../question/group-noun.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { isStopWord } from "../../search/stop-words.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { initialsOf, isAcronym } from "./names/entry.ts";
import { isKnownPlace } from "./names/gazetteer.ts";
import { COMPANY_ENDINGS } from "./names/name-words.ts";
import { isGivenName } from "./names/people-names.ts";
import { isPersonNoun } from "./names/titles.ts";

/** A match this good is the word itself or a spelling of it; a synonym matches less. */
export const SAME_WORD = 0.66;
/** "US" and "EU" stand for too much to be told by their letters. */
const SHORTEST_ACRONYM = 3;

type Named = Pick<NameMention, "text" | "kind">;

/** Whether the question names it: a person by the surname, anything else by all its words. */
export function isAskedAbout({ text, kind }: Named, question: Question): boolean {
  const words = contentWords(text);
  const telling = kind === "person" ? words.slice(-1) : words;
  if (telling.length === 0 || !telling.every((word) => isInQuestion(word, question))) return false;
  return kind !== "person" || !isNamesake(words, question);
}

/** "his father, John Vale" in "who shot Jane Vale": the question gives the surname with another given name. */
function isNamesake(words: readonly Token[], question: Question): boolean {
  const [given, surname] = [words[0], words.at(-1)];
  if (!given || !surname || words.length < 2 || isInQuestion(given, question)) return false;
  const { terms } = question;
  const at = terms.findIndex((term) => isSameWord(surname, term));
  const before = terms[at - 1];
  if (!before || !goesOn(at - 1, question) || isPersonNoun(before.typed.toLowerCase())) return false;
  // "Joe" and "Joseph" are one, "US" and "Russian" are no given names
  const [initial = "", ...rest] = before.typed;
  // "who is Ann Vale" says nothing but a name
  const isGiven = question.detail === "identity" || isGivenName(initial.toUpperCase() + rest.join(""));
  return isGiven && initial.toLowerCase() !== given.word.charAt(0);
}

/**
 * Whether the question names it in other words: "the UWS" for United Water Services, "Acme" for Acme Corporation, "Omar"
 * for Omar bin Tariq.
 */
export function isKnownByQuestion(name: Named, question: Question): boolean {
  if (isAskedAbout(name, question)) return true;
  const words = contentWords(name.text);
  if (name.kind === "person") return isCalled(words.slice(0, 1), question);
  if (name.kind !== "group") return false;
  // "the Air Force" is the United States Air Force
  return (
    (words.length > 2 && isCalled(words.slice(-2), question)) ||
    isShortened(name.text, question) ||
    isAbbreviated(name.text, question)
  );
}

/** Whether the question has these words, and nothing more, for a name: "Jane" in "who met Jane", not in "who met Jane Smith". */
function isCalled(words: readonly Token[], question: Question): boolean {
  const { terms } = question;
  const [head] = words;
  const first = terms.findIndex(({ isName, matches }) => isName && head && matches.get(head.term) === 1);
  if (first === -1) return false;
  const isNamed = words.every(({ term }, n) => {
    const said = terms[first + n];
    return said?.isName && said.matches.get(term) === 1 && (n === 0 || goesOn(first + n - 1, question));
  });
  return isNamed && !goesOn(first - 1, question) && !goesOn(first + words.length - 1, question);
}

/** Whether the name that a term belongs to goes on with the next, with nothing but a space between. */
function goesOn(n: number, { terms, text }: Question): boolean {
  const [term, next] = [terms[n], terms[n + 1]];
  return term?.isName === true && next?.isName === true && text.slice(term.end, next.start) === " ";
}

/** "Acme", "Vale" or "the bank of Elsby" where the report says "Acme Corporation", "Vale University", "Bank of Elsby Inc.". */
function isShortened(text: string, question: Question): boolean {
  const words = contentWords(text);
  const telling = words.filter(({ word }) => !COMPANY_ENDINGS.has(word) && !isSchool(word) && word !== "com");
  // "a student in Toronto" says nothing of the university there, and "which university" asks for one
  if (words.some(({ word }) => isSchool(word)) && (askedGroup(question.text) || telling.some(isPlace)))
    return false;
  return (
    telling.length > 0 &&
    telling.length < words.length &&
    telling.every((word) => isInQuestion(word, question))
  );
}

function isSchool(word: string): boolean {
  return word === "university" || word === "college";
}

function isPlace({ word }: Token): boolean {
  return isKnownPlace(word.charAt(0).toUpperCase() + word.slice(1));
}

/** One of question and report says the name, the other its first letters. */
function isAbbreviated(text: string, question: Question): boolean {
  const letters = initialsOf(text);
  if (letters.length >= SHORTEST_ACRONYM)
    return question.terms.some(({ typed }) => typed.toUpperCase() === letters);
  const acronym = text.replaceAll(".", "").toLowerCase();
  if (!isAcronym(text) || acronym.length < SHORTEST_ACRONYM) return false;
  return contentWords(question.text)
    .map(({ word }) => word.charAt(0))
    .join("")
    .includes(acronym);
}

/** The words of a text that say something. */
export function contentWords(text: string): readonly Token[] {
  return tokenize(text).filter(({ word }) => !isStopWord(word));
}

/** Whether a word is that of the question, or a spelling of it, and not a synonym. */
export function isSameWord({ term }: Token, { matches }: QuestionTerm): boolean {
  return (matches.get(term) ?? 0) >= SAME_WORD;
}

function isInQuestion(word: Token, { terms }: Question): boolean {
  return terms.some((term) => isSameWord(word, term));
}
