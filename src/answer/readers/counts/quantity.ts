import type { Bound, CountMention } from "../../mention.ts";
import { readAge } from "./age.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { type CountedNoun, countedNoun, isCompound, isHyphenedTo, isPronoun } from "./counted.ts";
import { isCurrencySign, measureAt } from "./measures.ts";
import type { Amount } from "./range.ts";
import { isCode, isLabel, isYear } from "./refusals.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

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

/** Short magnitudes that only money has: "$2.5m", "£3b". */
const MONEY_MAGNITUDES = new Map([
  ["m", 1e6],
  ["b", 1e9],
]);
const FIRST_HALVES =
  /^(?:first|second|other|better|top|bottom|lower|upper|latter|one|a|third|last|this|that|half)$/;

/** Tells what the amount is a quantity of, or null where it is a date, a code, a name or a pronoun. */
export function readQuantity(tokens: readonly Token[], amount: Amount): Quantity | null {
  if (isCode(tokens, amount)) return null;
  return (
    readOld(tokens, amount) ??
    readMoney(tokens, amount) ??
    readMeasure(tokens, amount) ??
    readShare(tokens, amount) ??
    readThings(tokens, amount)
  );
}

function readOld(tokens: readonly Token[], amount: Amount): Quantity | null {
  const age = readAge(tokens, amount);
  if (age === null) return null;
  return {
    ...bounded(tokens, amount, age.from, age.to),
    kind: "age",
    unitFrom: age.to,
    unitTo: age.to,
    unit: age.unit,
  };
}

/** "$ 1.5 million", "US$80m"; the sign is the unit unless a word follows. */
function readMoney(tokens: readonly Token[], amount: Amount): Quantity | null {
  const sign = amount.from - 1;
  if (!isCurrencySign(wordAt(tokens, sign)) || amount.shape !== "digits") return null;
  const short = touchesNext(tokens, amount.to - 1)
    ? MONEY_MAGNITUDES.get(wordAt(tokens, amount.to))
    : undefined;
  const to = short === undefined ? amount.to : amount.to + 1;
  const value = amount.value === null ? null : amount.value * (short ?? 1);
  return {
    ...bounded(tokens, { ...amount, value }, sign, to),
    kind: "money",
    unitFrom: sign,
    unitTo: sign + 1,
  };
}

function readMeasure(tokens: readonly Token[], amount: Amount): Quantity | null {
  const label = isHyphen(wordAt(tokens, amount.from - 1)) ? amount.from - 2 : amount.from - 1;
  if (wordAt(tokens, label) === "magnitude") {
    return {
      ...bounded(tokens, amount, label, amount.to),
      kind: "measure",
      unitFrom: label,
      unitTo: label + 1,
    };
  }
  const suffix = boundAfter(tokens, amount.to)?.to ?? amount.to;
  const measure = measureAt(tokens, skipOf(tokens, suffix, amount));
  if (measure === null || isOneDay(tokens, amount)) return null;
  return {
    ...bounded(tokens, amount, amount.from, afterInches(tokens, measure.to)),
    kind: measure.kind,
    unitFrom: measure.from,
    unitTo: measure.to,
  };
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

/** "half of the voters", "a third of residents": a percentage, with what it is a share of as unit. */
function readShare(tokens: readonly Token[], amount: Amount): Quantity | null {
  if (amount.shape !== "fraction") return null;
  const isWhole =
    wordAt(tokens, amount.from) === "half" && FIRST_HALVES.test(wordAt(tokens, amount.from - 1));
  const after = wordAt(tokens, amount.to);
  const { from, to } = countedNoun(
    tokens,
    /^(?:the|their|its|his|her|our|all)$/.test(after) ? amount.to + 1 : amount.to,
  );
  const range = bounded(
    tokens,
    { ...amount, value: percentOf(amount.value) },
    amount.from,
    Math.max(to, amount.to),
  );
  const isStated = after === "of" || (to > amount.to && after !== "") || range.bound !== "exactly";
  return isWhole || !isStated ? null : { ...range, kind: "percent", unitFrom: from, unitTo: to };
}

function percentOf(value: number | null): number | null {
  return value === null ? null : Number((value * 100).toFixed(1));
}

function readThings(tokens: readonly Token[], amount: Amount): Quantity | null {
  if (amount.shape === "fraction" || isCompound(tokens, amount)) return null;
  const suffix = boundAfter(tokens, amount.to)?.to ?? amount.to;
  if (isHyphenedTo(tokens, amount.to)) return readCompound(tokens, amount);
  const noun = countedNoun(tokens, suffix);
  const quantity = bounded(
    tokens,
    amount,
    amount.from,
    noun.isApart ? amount.to : Math.max(noun.to, amount.to),
  );
  const isBounded = quantity.bound !== "exactly";
  if (isPronoun(tokens, amount, noun) || isLabel(tokens, amount, noun.isPlural)) return null;
  if (isYear(tokens, amount, noun.isPlural, isBounded) || isScore(tokens, amount, noun)) return null;
  return { ...quantity, kind: "count", unitFrom: noun.from, unitTo: noun.to };
}

/** "a five-member team" counts members, "a 10,000-strong crowd" what the text does not name. */
function readCompound(tokens: readonly Token[], amount: Amount): Quantity {
  const to = amount.to + 2;
  const unitFrom = wordAt(tokens, to - 1) === "strong" ? to : to - 1;
  return { ...bounded(tokens, amount, amount.from, to), kind: "count", unitFrom, unitTo: to };
}

/** "won 3-2", "aged 18-49", "1939-45": digits around a hyphen count only where a plural noun follows. */
function isScore(tokens: readonly Token[], amount: Amount, noun: CountedNoun): boolean {
  if (amount.isHyphened) return !noun.isPlural;
  const next = wordAt(tokens, amount.to);
  const isJoined =
    isHyphen(next) && tokens[amount.to + 1]?.kind === "number" && touchesNext(tokens, amount.to);
  return isJoined && amount.shape === "digits";
}

/** Adds the bound words before and behind; a range is `about`. */
function bounded(tokens: readonly Token[], amount: Amount, from: number, to: number) {
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
