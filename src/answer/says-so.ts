import { quote } from "../corpus/report.ts";
import { isAuxiliary } from "../question/auxiliaries.ts";
import { isLight } from "../question/light-words.ts";
import { isItself } from "../question/matches.ts";
import type { Question, QuestionTerm } from "../question/question.ts";
import { isPastForm } from "../search/term.ts";
import type { Evidence } from "./evidence.ts";
import { factorOf } from "./shares.ts";

/** "Was Vale arrested" is not answered where somebody else was, beside Vale's name: the words must stand this near each other. */
const TOGETHER = 0.22;
/** The word itself or nearly: "is the road closed" is told by "shut". */
const SAID = 0.6;
/** A name, an article or a pronoun between a subject and a verb may well be another subject of that verb. */
const OTHER_SUBJECT =
  /['’]s\b|\p{Lu}|\b(?:an?|the|this|that|these|those|his|her|its|their|who|which|he|she|it|they|we|you|some|many)\b/u;
/** "Will Vale appeal": "his lawyer said he would appeal". */
const PRONOUN = new Set(["he", "she", "they", "it"]);
const ASKS_STATE = /\b(?:again|still|yet|back|any ?more|any longer|now)\b/i;
const TELLS_STATE =
  /\b(?:again|still|yet|back|now|(?:no|any) longer|any ?more|remain(?:s|ed)?|continues?|until|resum\w+|re-?open\w*|re-\w+|lift\w*|restor\w+)\b/i;
/** "She plans to leave", "he has since resigned". */
const BETWEEN =
  /^(?:\p{L}+ly|also|later|then|not|never|still|again|already|since|to|going|about|plans?|planned|wants?|wanted|intends?|intended|agreed|vowed|refused|declined|hopes?|due|set|expected)$/u;

/** Whether the words of a question for yes or no are said of each other, what happened among them: "was the inn robbed". */
export function saysSo(question: Question, evidence: Evidence): boolean {
  const { terms } = question;
  const deed = terms.findLastIndex(({ typed }) => isPastForm(typed.toLowerCase()));
  if (deed === terms.length - 1 && factorOf(evidence.matches, deed) < SAID) return false;
  if (evidence.parts.pairs >= TOGETHER) return true;
  const asked = terms.flatMap((term, n) => (mustBeSaid(term) ? [n] : []));
  const [first] = asked;
  if (asked.length === 1 && first !== undefined)
    return factorOf(evidence.matches, first) >= SAID && tellsState(question, evidence);
  return asked.every((term, n) => n === 0 || isSaidOf(term, asked[n - 1] ?? term, question, evidence));
}

/** "Can people swim again": not "a fine awaits anyone who swims". */
function tellsState({ text }: Question, { passage }: Evidence): boolean {
  return !ASKS_STATE.test(text) || TELLS_STATE.test(quote(passage.report, passage));
}

/** "Can people still swim in the lake": where it is may be told elsewhere, and people go without saying. */
function mustBeSaid(term: QuestionTerm): boolean {
  return term.role !== "setting" && !isItself(term, isLight);
}

/** "The airport, closed since May after being looted": nothing between the two could be what was looted instead. */
function isSaidOf(term: number, subject: number, question: Question, evidence: Evidence): boolean {
  const { matches, tokens, passage, parts } = evidence;
  const placesOf = (n: number) =>
    matches.flatMap((match) => (match.term === n && match.factor >= SAID ? [match.at] : []));
  const subjects = placesOf(subject);
  if (subjects.length === 0 && question.terms[subject]?.isName && parts.aroundSubject > 0)
    return placesOf(term).some((at) => isOfPronoun(at, evidence));
  return subjects.some((at) => {
    const end = tokens[at]?.end ?? 0;
    return placesOf(term).some((place) => {
      const start = tokens[place]?.start ?? 0;
      return start > end && !OTHER_SUBJECT.test(passage.report.text.slice(end, start));
    });
  });
}

function isOfPronoun(at: number, { tokens }: Evidence): boolean {
  const before = tokens.slice(0, at).findLast(({ word }) => !isAuxiliary(word) && !BETWEEN.test(word));
  return PRONOUN.has(before?.word ?? "");
}
