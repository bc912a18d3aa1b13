import type { Token } from "../search/tokenize.ts";

/** Words that begin a clause of their own. */
const CLAUSE_WORDS = new Set(
  "and but while after before when which who as because although where that".split(" "),
);
const BORDER = /[;:(–—]/;
/** Behind a bracket the clause before it goes on: "sworn in at noon (1700 UTC) in the court". */
const CLOSING = /\)/;
/** A border of a clause is as far as this many tokens. */
const BORDER_DISTANCE = 3;

/** A number for each token of a passage that grows at each border of a clause, and falls behind a bracket; `from` is where its text begins. */
export function numberClauses(tokens: readonly Token[], text: string, from: number): readonly number[] {
  let clause = 0;
  return tokens.map(({ start, word }, n) => {
    const before = tokens[n - 1];
    const gap = before ? text.slice(before.end - from, start - from) : "";
    if (CLOSING.test(gap)) clause -= 1;
    if (BORDER.test(gap) || CLAUSE_WORDS.has(word)) clause += 1;
    return clause;
  });
}

/** Tokens between two places in a passage, borders of clauses included. */
export function distance(one: number, other: number, clauses: readonly number[]): number {
  const borders = Math.abs((clauses[one] ?? 0) - (clauses[other] ?? 0));
  return Math.abs(one - other) + borders * BORDER_DISTANCE;
}
