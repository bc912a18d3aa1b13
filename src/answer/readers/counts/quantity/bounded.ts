import type { Bound, CountMention } from "../../../mention.ts";
import { boundAfter, boundBefore } from "../bounds.ts";
import type { Amount } from "../range.ts";
import type { Token } from "../tokens.ts";

/** A quantity as token indexes: [from, to) with bound and unit words, [unitFrom, unitTo) the unit alone. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly numeralTo: number;
  readonly value: number | null;
  readonly bound: Bound;
  readonly kind: CountMention["kind"];
  readonly unitFrom: number;
  readonly unitTo: number;
  /** Set where the text has no unit word: the age of "Terry Andres, 62,". */
  readonly unit?: string;
}

/** Adds the bound words before and behind; a range is `about`. */
export function bounded(tokens: readonly Token[], amount: Amount, from: number, to: number) {
  const before = boundBefore(tokens, from);
  const after = boundAfter(tokens, to) ?? boundAfter(tokens, amount.to);
  const bound = amount.isRange
    ? "about"
    : before.bound === "exactly"
      ? (after?.bound ?? "exactly")
      : before.bound;
  return {
    from: before.from,
    to: Math.max(to, after?.to ?? to),
    numeralTo: amount.to,
    value: amount.value,
    bound,
  } as const;
}
