import { boundAfter } from "../bounds.ts";
import { type Measure, measureAt } from "../measures.ts";
import type { Amount } from "../range.ts";
import { isHyphen, type Token, wordAt } from "../tokens.ts";
import { bounded, type Quantity } from "./bounded.ts";
import { restAt } from "./compound.ts";

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
  const whole = rest && amount.value !== null ? { ...amount, value: sum(amount.value, rest.share) } : amount;
  return {
    ...bounded(tokens, whole, amount.from, rest?.to ?? afterInches(tokens, measure.to)),
    kind: isSterling(tokens, amount, measure) ? "money" : measure.kind,
    unitFrom: measure.from,
    unitTo: measure.to,
  };
}

/** "Four years and six months" are four and a half years. */
function sum(value: number, share: number): number {
  return Number((value + share).toFixed(2));
}

/** "181 million pounds" are money, "three million pounds of beef" a weight. */
function isSterling(tokens: readonly Token[], { value }: Amount, { from, to }: Measure): boolean {
  const isMoney = (value ?? 0) >= LEAST_STERLING && wordAt(tokens, to) !== "of";
  return isMoney && /^pounds?$/.test(wordAt(tokens, from));
}

/** "magnitude 7.1", "magnitude-5": the unit stands before the number. */
function readMagnitude(tokens: readonly Token[], amount: Amount): Quantity | null {
  const label = isHyphen(wordAt(tokens, amount.from - 1)) ? amount.from - 2 : amount.from - 1;
  if (wordAt(tokens, label) !== "magnitude") return null;
  const range = bounded(tokens, amount, label, amount.to);
  return { ...range, kind: "measure", unitFrom: label, unitTo: label + 1 };
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
