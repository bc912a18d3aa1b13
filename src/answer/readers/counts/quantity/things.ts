import { boundAfter } from "../bounds.ts";
import { type CountedNoun, countedNoun, isCompound, isHyphenedTo, isPronoun } from "../counted.ts";
import { isLabel } from "../label.ts";
import type { Amount } from "../range.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "../tokens.ts";
import { isYear } from "../year.ts";
import { bounded, type Quantity } from "./bounded.ts";

/** "two men", "dozens of people", "12,000 arrested", "a five-member team": what is counted one by one. */
export function readThings(tokens: readonly Token[], amount: Amount): Quantity | null {
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
