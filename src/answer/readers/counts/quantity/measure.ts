import { boundAfter } from "../bounds.ts";
import { type Measure, measureAt } from "../measures.ts";
import type { Amount } from "../range.ts";
import { isHyphen, type Token, wordAt } from "../tokens.ts";
import { bounded, type Quantity } from "./bounded.ts";
import { restAt } from "./compound.ts";
import { readMagnitude } from "./magnitude.ts";

/** What weighs more is told in tons. */
const LEAST_STERLING = 100_000;

/** "16 days", "100 square metres", "5 percent", "300 euros", "magnitude 7.1". */
export function readMeasure(tokens: readonly Token[], amount: Amount): Quantity | null {
  const magnitude = readMagnitude(tokens, amount);
  if (magnitude) return magnitude;
  const suffix = boundAfter(tokens, amount.to)?.to ?? amount.to;
  const measure = measureAt(tokens, skipOf(tokens, suffix, amount));
  if (measure === null || isOneDay(tokens, amount)) return null;
  const rest = restAt(tokens, measure.to);
  const isMinus = isBelowZero(tokens, amount.from, measure);
  const value = amount.value === null ? null : total(amount.value, rest?.share ?? 0) * (isMinus ? -1 : 1);
  const from = isMinus ? amount.from - 1 : amount.from;
  return {
    ...bounded(tokens, { ...amount, value }, from, rest?.to ?? afterInches(tokens, measure.to)),
    kind: isSterling(tokens, amount, measure) ? "money" : measure.kind,
    unitFrom: measure.from,
    unitTo: measure.to,
  };
}

/** "Minus 7 degrees". */
function isBelowZero(tokens: readonly Token[], from: number, { from: unit }: Measure): boolean {
  return /^(?:degrees?|°|º)$/.test(wordAt(tokens, unit)) && wordAt(tokens, from - 1) === "minus";
}

/** "Four years and six months" are four and a half years. */
function total(value: number, share: number): number {
  return share === 0 ? value : Number((value + share).toFixed(2));
}

/** "181 million pounds" are money, "three million pounds of beef" a weight. */
function isSterling(tokens: readonly Token[], { value }: Amount, { from, to }: Measure): boolean {
  const isMoney = (value ?? 0) >= LEAST_STERLING && wordAt(tokens, to) !== "of";
  return isMoney && /^pounds?$/.test(wordAt(tokens, from));
}

/** "One day it will end" tells no length of time. */
function isOneDay(tokens: readonly Token[], amount: Amount): boolean {
  return wordAt(tokens, amount.from) === "one" && wordAt(tokens, amount.to) === "day";
}

/** "5-foot-7". */
function afterInches(tokens: readonly Token[], to: number): number {
  const isFoot = /^(?:foot|feet)$/.test(wordAt(tokens, to - 1)) && isHyphen(wordAt(tokens, to));
  return isFoot && tokens[to + 1]?.kind === "number" ? to + 2 : to;
}

/** "hundreds of miles", "half an hour", "a couple of days". */
function skipOf(tokens: readonly Token[], at: number, amount: Amount): number {
  if (amount.shape === "fraction") return /^an?$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const more = /^(?:more|additional|other|full|consecutive|straight)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  return wordAt(tokens, more) === "of" && amount.shape !== "digits" ? more + 1 : more;
}
