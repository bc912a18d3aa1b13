import type { Bound } from "../mention.ts";
import { readNumeral } from "../readers/counts/numerals.ts";
import { tokenize } from "../readers/counts/tokens.ts";

/** The numbers that a figure allows, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** "Nearly 10,000" lies below it, and not far. */
const NEARLY = /\b(?:nearly|almost|close to|nearing|approaching)\b/i;
const NEARLY_FROM = 0.9;
const NEAR = 1.5;
const ABOUT = 0.1;
/** "12,000 prisoners" is a rounded number: within half of its last digit, and no further than this. */
const ROUNDED = 0.05;
const LEAST_ROUNDED = 1000;
/** What words without a number allow; the first that is found holds. */
const WORDS: readonly (readonly [RegExp, Range])[] = [
  [/\bhundreds of thousands\b/, { low: 200_000, high: 999_999 }],
  [/\btens of thousands\b/, { low: 20_000, high: 99_999 }],
  [/\bthousands?\b/, { low: 2000, high: 9999 }],
  [/\bmillions?\b/, { low: 2_000_000, high: Number.POSITIVE_INFINITY }],
  [/\bhundreds?\b/, { low: 200, high: 999 }],
  [/\bscores\b/, { low: 40, high: 199 }],
  [/\bdozens?\b/, { low: 24, high: 99 }],
];
const ANY: Range = { low: 1, high: Number.POSITIVE_INFINITY };

/** The numbers that a count allows: "at least 12,000" anything from there, "dozens" 24 to 99. */
export function rangeOf(value: number | null, bound: Bound, label: string): Range {
  if (value === null) return WORDS.find(([words]) => words.test(label.toLowerCase()))?.[1] ?? ANY;
  const step = Number.isInteger(value) ? 1 : 0;
  switch (bound) {
    case "at least":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case "more than":
      return { low: value + step, high: Number.POSITIVE_INFINITY };
    case "at most":
      return { low: 0, high: value };
    case "less than":
      return { low: 0, high: Math.max(0, value - step) };
    case "about":
      return aboutRange(value, label);
    case "exactly":
      return around(value, slack(value));
  }
}

function aboutRange(value: number, label: string): Range {
  const upper = upperEnd(value, label);
  if (upper !== null) return { low: value, high: upper };
  return NEARLY.test(label) ? { low: value * NEARLY_FROM, high: value } : around(value, value * ABOUT);
}

/** The upper end of "10 to 15", or null. */
function upperEnd(value: number, label: string): number | null {
  const tokens = tokenize(label);
  const numbers = tokens.map((_, at) => readNumeral(tokens, at)?.value ?? 0);
  const upper = numbers.find((number) => number > value);
  return upper ?? null;
}

function slack(value: number): number {
  if (value < LEAST_ROUNDED || !Number.isInteger(value)) return 0;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return zeros === 0 ? 0 : Math.min(10 ** zeros / 2, value * ROUNDED);
}

function around(value: number, by: number): Range {
  return { low: value - by, high: value + by };
}

/** Whether no number is in both. */
export function areDisjoint(a: Range, b: Range): boolean {
  return a.high < b.low || b.high < a.low;
}

/** Whether the second says more: it begins higher, and does not only open a rounded number upwards. */
export function isLarger(a: Range, b: Range): boolean {
  return b.low > a.low && middle(b) > middle(a);
}

/** "Over 200" does not deny 1,723, but nobody would call that agreement. */
export function areNear(a: Range, b: Range): boolean {
  const [less = 0, more = 0] = [middle(a), middle(b)].sort((x, y) => x - y);
  return more <= less * NEAR;
}

/** The number that a range is about. */
function middle({ low, high }: Range): number {
  return Number.isFinite(high) && low > 0
    ? (low + high) / 2
    : Math.max(low, Number.isFinite(high) ? high : 0);
}
