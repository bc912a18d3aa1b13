import type { Span } from "../corpus/report.ts";
import { BE, HAVE } from "../question/auxiliaries.ts";
import type { Question } from "../question/question.ts";
import { verbTermOf } from "../question/voice.ts";
import type { MatchedTokens } from "./evidence.ts";
import { gapBehind, MARK } from "./gap.ts";

/**
 * Whether a value only describes the one named before it: in "Jane Vale, a nurse at Elsby College, questioned the plan" the
 * college stands beside the verb, and yet Vale questioned it.
 */
export function isApposed(
  value: Span,
  values: readonly Span[],
  { tokens, matches }: MatchedTokens,
  question: Question,
): boolean {
  const isApart = (at: number): boolean => gapBehind(at, tokens) === MARK;
  const asked = verbTermOf(question);
  const verb = matches.find(({ at, term }) => term === asked && (tokens[at]?.start ?? 0) > value.end)?.at;
  const closing = tokens.findLastIndex(
    ({ word }, at) => at < (verb ?? 0) && !BE.has(word) && !HAVE.has(word),
  );
  if (closing === -1 || !isApart(closing)) return false;
  const opening = tokens.findLastIndex((_, at) => at < closing && isApart(at));
  const before = tokens[opening];
  return before !== undefined && value.start > before.end && values.some(({ end }) => end === before.end);
}
