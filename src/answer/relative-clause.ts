import type { Span } from "../corpus/report.ts";
import { isAuxiliary, isFiniteVerb } from "../question/auxiliaries.ts";
import type { Token } from "../search/tokenize.ts";
import { gapBehind, MARK } from "./gap.ts";

const PRONOUNS = new Set(["who", "which"]);
const ADVERBS = new Set("also first later now once recently then".split(" "));
/** In "who had also been arrested" the pronoun stands this many words before the verb at most. */
const REACH = 4;

/** Where "who" or "which" stands whose verb this is, or -1: "Vale met Adams, who later shot Baker". */
export function pronounOf(verb: number, tokens: readonly Token[]): number {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    const word = tokens[at]?.word ?? "";
    if (gapBehind(at, tokens) > 1) return -1;
    if (PRONOUNS.has(word)) return at;
    if (!isAuxiliary(word) && !ADVERBS.has(word) && !word.endsWith("ly")) return -1;
  }
  return -1;
}

/**
 * Whether the clause behind a pronoun tells of this value: it stands right before, or with nothing but its own description
 * between ("from Vale Trust, a charity in Elsby, which gave"). Null where neither is plain ("the nurse from Elsby who gave").
 */
export function ownsClause(value: Span, pronoun: number, tokens: readonly Token[]): boolean | null {
  const last = tokens.findLastIndex(({ start }) => start < value.end);
  if (last >= pronoun || last === -1) return false;
  const between = tokens.slice(last + 1, pronoun);
  if (between.some(({ word }) => isFiniteVerb(word))) return false;
  if (between.length === 0) return true;
  if (gapBehind(last, tokens) === MARK) return gapBehind(pronoun - 1, tokens) === MARK;
  return null;
}
