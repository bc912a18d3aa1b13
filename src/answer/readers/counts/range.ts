import type { Numeral } from "./number-lexicon.ts";
import { readNumeral } from "./numerals.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

/** A number, or two that enclose it; a range keeps its lower end as value, for that is a number the text has. */
export interface Amount extends Numeral {
  readonly isRange: boolean;
  /** True for "3-2", "18 -- 49": digits around a hyphen, which may be a score or years. */
  readonly isHyphened: boolean;
}

const LARGE = 1000;

/** Reads a number or a range ("between 10 and 20", "10 to 15", "two or three", "20-30") that begins at the token. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const isBetween = wordAt(tokens, at) === "between";
  const first = readNumeral(tokens, isBetween ? at + 1 : at);
  if (first === null) return null;
  const join = joinAt(tokens, first, isBetween);
  const gap = join !== null && isHyphen(join) && wordAt(tokens, first.to + 1) === "to" ? 2 : 1;
  const second = join === null ? null : readNumeral(tokens, skipSign(tokens, first.to + gap));
  if (join === null || second === null || !isRising(first, second)) {
    return isBetween ? null : { ...first, isRange: false, isHyphened: false };
  }
  const isHyphened = (isHyphen(join) && gap === 1) || join === "--";
  return {
    from: at,
    to: second.to,
    value: low(first, second),
    shape: first.shape,
    isRange: true,
    isHyphened,
  };
}

function joinAt(tokens: readonly Token[], first: Numeral, isBetween: boolean): string | null {
  const word = wordAt(tokens, first.to);
  if (isBetween) return word === "and" ? word : null;
  if (word === "to") return wordAt(tokens, first.from - 1) === "from" ? null : word;
  if (word === "or") return first.shape === "words" || first.shape === "digits" ? word : null;
  const isEven =
    wordAt(tokens, first.to + 1) === "to" ||
    touchesNext(tokens, first.to - 1) === touchesNext(tokens, first.to);
  return (isHyphen(word) || word === "--") && isEven && first.shape === "digits" ? word : null;
}

/** "$2-$3 million". */
function skipSign(tokens: readonly Token[], at: number): number {
  return /^(?:\p{L}{0,2}\$|\p{Sc})$/u.test(wordAt(tokens, at)) ? at + 1 : at;
}

function isRising(first: Numeral, second: Numeral): boolean {
  if (first.value === null || second.value === null) return false;
  return first.shape !== "fraction" && second.shape !== "fraction" && low(first, second) < second.value;
}

/** "2 to 3 million": the magnitude stands once. */
function low(first: Numeral, second: Numeral): number {
  const [a, b] = [first.value ?? 0, second.value ?? 0];
  const isShared = second.to - second.from > 1 && first.to - first.from === 1 && b >= LARGE && a < LARGE;
  const magnitude = isShared ? 10 ** (3 * Math.floor(Math.log10(b) / 3)) : 1;
  return a * magnitude < b ? a * magnitude : a;
}
