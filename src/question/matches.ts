import type { QuestionTerm } from "./question.ts";

/** Whether the typed word itself, and not only a synonym of it, is one of some terms. */
export function isItself(
  { matches }: Pick<QuestionTerm, "matches">,
  isOne: (term: string) => boolean,
): boolean {
  return [...matches].some(([term, factor]) => factor === 1 && isOne(term));
}

/** Lets a term stand for others as well, as good as `factor` says; a better match that it has stays. */
export function standingFor(term: QuestionTerm, others: Iterable<string>, factor: number): QuestionTerm {
  const matches = new Map([...others].map((other) => [other, factor]));
  for (const [match, own] of term.matches) matches.set(match, Math.max(own, matches.get(match) ?? 0));
  return { ...term, matches };
}
