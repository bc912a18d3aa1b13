import type { Token } from "./tokens.ts";
import { isTakenBack } from "./withdrawal.ts";

/** Words of doubt about what stands in the same clause. */
const DOUBTS =
  /^(?:likely|reportedly|possibly|perhaps|probably|apparently|maybe|unclear|unconfirmed|unverified|feared|believed|thought|presumed|rumoured|rumored|preliminary|provisional|supposedly|allegedly|purportedly|may|might|could|conflicting|disputed)$/;
/** "At least 12 dead, later revised to 15", "20 dead, but the ministry denied it". */
const DOUBTED_BEHIND =
  /\b(?:revised|corrected|den(?:ied|ies) (?:it|this|that|the (?:figure|number|toll|count|reports?|claims?)))\b/;
const BORDER = /^(?:[,;:—–]|but|although|though|while|after|when|because|that)$/;
const UNKNOWN =
  /\b(?:it is|it's|it was|is|remains) (?:not|un) ?(?:yet )?(?:known|clear|confirmed)\b|\bunclear\b/;

/** True where the text doubts the figure in its own clause or takes it back later in the sentence. */
export function isHedged(tokens: readonly Token[], from: number, to: number): boolean {
  const start = borderBefore(tokens, from) + 1;
  const end = borderBehind(tokens, to);
  const clause = tokens.slice(start, end);
  if (clause.some((token) => isDoubt(token))) return true;
  const words = clause.map((token) => token.lower).join(" ");
  const rest = tokens
    .slice(to)
    .map((token) => token.lower)
    .join(" ");
  return UNKNOWN.test(words) || DOUBTED_BEHIND.test(rest) || isTakenBack(rest);
}

function isDoubt(token: Token): boolean {
  return DOUBTS.test(token.lower) && !(token.lower === "may" && token.text === "May");
}

function borderBefore(tokens: readonly Token[], from: number): number {
  let index = from - 1;
  while (index >= 0 && !BORDER.test(tokens[index]?.lower ?? "")) index -= 1;
  return index;
}

function borderBehind(tokens: readonly Token[], to: number): number {
  let index = to;
  while (index < tokens.length && !BORDER.test(tokens[index]?.lower ?? "")) index += 1;
  return index;
}
