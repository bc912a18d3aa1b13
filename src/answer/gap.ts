import type { Token } from "../search/tokenize.ts";

/** The length of a comma or a bracket and a space between two tokens; a possessive ending, which no token has, is longer. */
export const MARK = 2;

/** How many characters stand between a token and the next. */
export function gapBehind(at: number, tokens: readonly Token[]): number {
  return (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0);
}
