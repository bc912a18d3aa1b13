import type { Question } from "../../question/question.ts";
import { isStopWord } from "../../search/stop-words.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { initialsOf, isAcronym } from "./names/entry.ts";
import { COMPANY_ENDINGS } from "./names/name-words.ts";

/** A word counts as the question's where it is the same word or a spelling of it, not a synonym. */
const SAME_WORD = 0.66;
/** "US" and "EU" stand for too much to be told by their letters. */
const SHORTEST_ACRONYM = 3;

type Named = Pick<NameMention, "text" | "kind">;

/** Whether the question names it: a person by the surname, anything else by all its words. */
export function isAskedAbout({ text, kind }: Named, question: Question): boolean {
  const words = contentWords(text);
  const telling = kind === "person" ? words.slice(-1) : words;
  return telling.length > 0 && telling.every((word) => isInQuestion(word, question));
}

/** Whether the question names it in other words: "the UWS" for United Water Services, "Acme" for Acme Corporation. */
export function isKnownByQuestion(name: Named, question: Question): boolean {
  if (isAskedAbout(name, question)) return true;
  if (name.kind !== "group") return false;
  return isShortened(name.text, question) || isAbbreviated(name.text, question);
}

/** "Acme" or "the bank of Elsby" where the report says "Acme Corporation", "Bank of Elsby Inc.". */
function isShortened(text: string, question: Question): boolean {
  const words = contentWords(text);
  const telling = words.filter(({ word }) => !COMPANY_ENDINGS.has(word) && word !== "com");
  return (
    telling.length > 0 &&
    telling.length < words.length &&
    telling.every((word) => isInQuestion(word, question))
  );
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

function isInQuestion({ term }: Token, { terms }: Question): boolean {
  return terms.some(({ matches }) => (matches.get(term) ?? 0) >= SAME_WORD);
}
