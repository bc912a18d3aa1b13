import type { Bound } from "../../mention.ts";
import { hasWords, type Token } from "./tokens.ts";

/** Where the bound words begin and what they say. */
export interface Bounded {
  readonly from: number;
  readonly bound: Bound;
}

type Phrase = readonly [readonly string[], Bound];

const phrases = (bound: Bound, list: readonly string[]): readonly Phrase[] =>
  list.map((phrase) => [phrase.split(" "), bound] as const);

/** Longest first within a bound, so that "no more than" is seen before "more than". */
const BEFORE: readonly Phrase[] = [
  ...phrases("at most", [
    "no more than",
    "not more than",
    "a maximum of",
    "maximum of",
    "as many as",
    "as much as",
    "as high as",
    "up to",
    "at most",
    "at the most",
  ]),
  ...phrases("at least", [
    "no fewer than",
    "no less than",
    "not less than",
    "a minimum of",
    "minimum of",
    "at least",
    "at the least",
    "as few as",
  ]),
  ...phrases("more than", [
    "well over",
    "just over",
    "slightly more than",
    "in excess of",
    "upwards of",
    "upward of",
    "greater than",
    "higher than",
    "larger than",
    "more than",
    "over",
    "above",
    "exceeding",
    ">",
  ]),
  ...phrases("less than", [
    "well under",
    "just under",
    "slightly less than",
    "fewer than",
    "less than",
    "lower than",
    "under",
    "below",
    "<",
  ]),
  ...phrases("about", [
    "an estimated",
    "a estimated",
    "estimated",
    "close to",
    "about",
    "around",
    "roughly",
    "approximately",
    "approx",
    "approx .",
    "circa",
    "some",
    "nearly",
    "almost",
    "nearing",
    "~",
    "≈",
  ]),
];

const AFTER: readonly Phrase[] = [
  ...phrases("about", ["or so", "or thereabouts", "- odd", "-odd"]),
  ...phrases("at least", ["or more", "or older", "and counting", "- plus", "+", "plus"]),
  ...phrases("at most", ["or fewer", "or less", "or younger"]),
];

/** Words that may stand between bound and number: "at least another 20", "more than a total of 20". */
const TOTALS: readonly (readonly string[])[] = [
  ["a", "total", "of"],
  ["an", "additional"],
  ["a", "further"],
  ["another"],
  ["an", "extra"],
];

/** The bound that stands before the number at `from`, stacked bounds included ("at least some 20": the first one holds). */
export function boundBefore(tokens: readonly Token[], from: number): Bounded {
  const inner = skipTotals(tokens, from);
  const found = BEFORE.find(([words]) => hasWords(tokens, inner - words.length, words));
  if (found === undefined) return { from: inner, bound: "exactly" };
  const start = inner - found[0].length;
  const outer = boundBefore(tokens, start);
  return { from: outer.from, bound: outer.bound === "exactly" ? found[1] : outer.bound };
}

/** The bound behind the number or its unit ("20 or more", "30-plus"), with the index after it. */
export function boundAfter(
  tokens: readonly Token[],
  to: number,
): { readonly to: number; readonly bound: Bound } | null {
  const found = AFTER.find(([words]) => hasWords(tokens, to, words));
  return found === undefined ? null : { to: to + found[0].length, bound: found[1] };
}

function skipTotals(tokens: readonly Token[], from: number): number {
  const total = TOTALS.find((words) => hasWords(tokens, from - words.length, words));
  return total === undefined ? from : from - total.length;
}
