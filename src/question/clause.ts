import { findVerb } from "./find-verb.ts";
import type { Word } from "./join-phrases.ts";
import type { QuestionTerm } from "./question.ts";

/** The subject and the verb of what is asked, as indexes of terms: "did the protests begin" asks of protests that they began. */
export interface Clause {
  readonly subject: number;
  readonly verb: number;
}

const AUXILIARY = new Set("did does do was were is are has have had will would".split(" "));

/**
 * Finds subject and verb behind an auxiliary: the verb by its form and the term before it, else the last two terms before the
 * setting; null where there are no two.
 */
export function findClause(words: readonly Word[], terms: readonly QuestionTerm[]): Clause | null {
  const auxiliary = words.find(({ word }) => AUXILIARY.has(word));
  if (!auxiliary) return null;
  const inside = terms.flatMap(({ start, role }, n) =>
    start > auxiliary.start && role !== "setting" ? [n] : [],
  );
  const told = words[findVerb(words)];
  const verb = told ? terms.findIndex(({ start }) => start === told.start) : inside.at(-1);
  const subject = inside.findLast((n) => verb !== undefined && n < verb);
  if (subject === undefined || verb === undefined || verb === -1 || terms[verb]?.isName) return null;
  return { subject, verb };
}
