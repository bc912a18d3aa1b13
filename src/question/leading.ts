import { termSet } from "../search/term.ts";
import { isItself, standingFor } from "./matches.ts";
import type { QuestionTerm } from "./question.ts";
import type { Voice } from "./voice.ts";

/** Verbs of those who hold an office. */
const LEADING = termSet("lead head run manage chair govern rule command direct");
/** What such people are called. */
export const LEADERS = termSet(`
  boss ceo chair chairman chairwoman chancellor chief commander director editor governor head king leader manager mayor
  minister owner president premier principal queen secretary
`);
/** What "President Vale" is worth for who runs the country: nearly a synonym. */
const LEADER = 0.6;

/** Whether a term is that of a verb of somebody who holds an office: "who runs Elsby". */
export function isLeading(term: string): boolean {
  return LEADING.has(term);
}

/** Lets the verb of "who runs Elsby" stand for "mayor", "president" as well, where that is asked of a name. */
export function withLeaders(terms: readonly QuestionTerm[], voice: Voice | null): readonly QuestionTerm[] {
  const isAsked = (term: QuestionTerm): boolean => term.start === voice?.verb && isItself(term, isLeading);
  if (voice?.side !== "agent" || !terms.some(isAsked) || !terms.some(({ isName }) => isName)) return terms;
  return terms.map((term) => (isAsked(term) ? standingFor(term, LEADERS, LEADER) : term));
}
