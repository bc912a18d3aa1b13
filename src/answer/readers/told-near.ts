import { type Passage, quote } from "../../corpus/report.ts";
import type { QuestionTerm } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";

/** "Then it rained," he added: what he speaks of was named one or two sentences before. */
const SENTENCES = 2;

/** The share of some terms' weight that a sentence and those beside it have, 0 to 1; 1 where there are no terms. */
export function toldNear(
  { index }: Passage,
  siblings: readonly Passage[],
  terms: readonly QuestionTerm[],
): number {
  if (terms.length === 0) return 1;
  const near = siblings.slice(Math.max(0, index - SENTENCES), index + SENTENCES + 1);
  const told = new Set(
    near.flatMap((passage) => tokenize(quote(passage.report, passage)).map(({ term }) => term)),
  );
  const isTold = ({ matches }: QuestionTerm): boolean => [...matches.keys()].some((term) => told.has(term));
  return weightOf(terms.filter(isTold)) / weightOf(terms);
}

/** The sum of the terms' weights. */
export function weightOf(terms: readonly QuestionTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
