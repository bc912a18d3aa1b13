import type { Span } from "../corpus/report.ts";
import { termSet, toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import { gapBehind, MARK } from "./gap.ts";
import { ARTICLES } from "./prepositional.ts";

/** "by the son of Adams", "by troops in Elsby": behind another preposition the name is not the doer's. */
const BETWEEN = new Set(
  "of in on at for from to with and near against over after before as that who".split(" "),
);
/** In "by the Italian artist John Adams" this many words stand before the name, "by" included. */
const LONGEST_TITLE = 5;
/** In "by a pension fund from Elsby, Vale Capital" as many. */
const LONGEST_DESCRIPTION = 9;
/** Whoever is put in another's place stands behind "with" as well. */
const REPLACED = toTerm("replaced");
/** Verbs of a side of a match. */
const SCORING = termSet("equalise equalize level score lead ahead front reply respond");

/**
 * Whether a value stands behind the "by" of a verb: "by John Adams", "by the police", "by Italian artist John Adams";
 * "replaced on Sunday with John Adams".
 */
export function isBehindBy(value: Span, verb: Token, tokens: readonly Token[]): boolean {
  const before = tokens.filter(({ start, end }) => start >= verb.end && end <= value.start);
  if (value.start - (before.at(-1)?.end ?? 0) === MARK) return isDescribedBehindBy(before);
  return isBehind(value, before, (word) => word === "by" || (word === "with" && verb.term === REPLACED));
}

/** Whether a side of a match did it by somebody: "City equalised through Swedish striker Carl Adams". */
export function isScorer(value: Span, verb: Token, tokens: readonly Token[]): boolean {
  if (!SCORING.has(verb.term)) return false;
  const before = tokens.filter(({ start, end }) => start >= verb.end && end <= value.start);
  return isBehind(value, before, (word) => word === "through");
}

function isBehind(
  { start: from }: Span,
  before: readonly Token[],
  isLead: (word: string) => boolean,
): boolean {
  let next = from;
  for (const { word, start, end } of before.slice(-LONGEST_TITLE).toReversed()) {
    if (next - end > 1) return false;
    if (isLead(word)) return true;
    if (BETWEEN.has(word)) return false;
    next = start;
  }
  return false;
}

/** "by a pension fund from Elsby, Vale Capital": the description before a name may hold prepositions. */
function isDescribedBehindBy(before: readonly Token[]): boolean {
  const near = before.slice(-LONGEST_DESCRIPTION);
  const by = near.findLastIndex(({ word }) => word === "by");
  const isJoined = near.slice(by).every((_, n, all) => n === 0 || gapBehind(n - 1, all) === 1);
  return by !== -1 && isJoined && ARTICLES.has(near[by + 1]?.word ?? "");
}
