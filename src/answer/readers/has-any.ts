import type { QuestionTerm } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";

/** Whether a text has a word that stands for any of some terms. */
export function hasAny(text: string, terms: readonly QuestionTerm[]): boolean {
  return tokenize(text).some(({ term }) => terms.some(({ matches }) => matches.has(term)));
}
