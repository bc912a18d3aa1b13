import { countedNoun } from "../counted.ts";
import type { Amount } from "../range.ts";
import { type Token, wordAt } from "../tokens.ts";
import { bounded, type Quantity } from "./bounded.ts";

/** "the first half", "the other half": a thing, no share. */
const FIRST_HALVES =
  /^(?:first|second|other|better|top|bottom|lower|upper|latter|one|a|third|last|this|that|half)$/;
const DETERMINER = /^(?:the|their|its|his|her|our|all)$/;

/** "half of the voters", "a third of residents": a percentage, with what it is a share of as unit. */
export function readShare(tokens: readonly Token[], amount: Amount): Quantity | null {
  if (amount.shape !== "fraction") return null;
  const isWhole =
    wordAt(tokens, amount.from) === "half" && FIRST_HALVES.test(wordAt(tokens, amount.from - 1));
  const after = wordAt(tokens, amount.to);
  const { from, to } = countedNoun(tokens, DETERMINER.test(after) ? amount.to + 1 : amount.to);
  const percent = { ...amount, value: percentOf(amount.value) };
  const range = bounded(tokens, percent, amount.from, Math.max(to, amount.to));
  const isStated = after === "of" || (to > amount.to && after !== "") || range.bound !== "exactly";
  return isWhole || !isStated ? null : { ...range, kind: "percent", unitFrom: from, unitTo: to };
}

function percentOf(value: number | null): number | null {
  return value === null ? null : Number((value * 100).toFixed(1));
}
