import type { Token } from "../search/tokenize.ts";
import type { QuestionTerm } from "./question.ts";

/** The subject and the verb of what is asked, as indexes of terms: "did the protests begin" asks of protests that they began. */
export interface Clause {
  readonly subject: number;
  readonly verb: number;
}

const AUXILIARY = new Set("did does do was were is are has have had will would".split(" "));

/** Finds subject and verb behind an auxiliary: the last two terms before the setting; null where there are no two. */
export function findClause(words: readonly Token[], terms: readonly QuestionTerm[]): Clause | null {
  const auxiliary = words.find(({ word }) => AUXILIARY.has(word));
  if (!auxiliary) return null;
  const inside = terms.flatMap(({ start, role }, n) =>
    start > auxiliary.start && role !== "setting" ? [n] : [],
  );
  const [subject, verb] = [inside.at(-2), inside.at(-1)];
  if (subject === undefined || verb === undefined || terms[verb]?.isName) return null;
  return { subject, verb };
}
