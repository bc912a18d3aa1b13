import type { Question } from "../question/question.ts";
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

/** Whether the words of a question for yes or no are said of each other, what happened among them: "was the inn robbed". */
export function saysSo(question: Question, evidence: Evidence): boolean {
  const { terms } = question;
  const deed = terms.findLastIndex(({ typed }) => isPastForm(typed.toLowerCase()));
  if (deed === terms.length - 1 && factorOf(evidence.matches, deed) < SAID) return false;
  return evidence.parts.pairs >= TOGETHER || terms.every((_, n) => n === 0 || isSaidOf(n, evidence));
}

/** "The airport, closed since May after being looted": nothing between the two could be what was looted instead. */
function isSaidOf(term: number, { matches, tokens, passage }: Evidence): boolean {
  const placesOf = (n: number) =>
    matches.flatMap((match) => (match.term === n && match.factor >= SAID ? (tokens[match.at] ?? []) : []));
  return placesOf(term - 1).some(({ end }) =>
    placesOf(term).some(
      ({ start }) => start > end && !OTHER_SUBJECT.test(passage.report.text.slice(end, start)),
    ),
  );
}
