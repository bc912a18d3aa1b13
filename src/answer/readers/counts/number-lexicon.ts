import { TENS as TEN_WORDS, UNITS } from "../../../search/number-words.ts";

/** A number expression as token indexes [from, to). `vague` has no value; a `fraction` is a share below one. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly shape: "digits" | "words" | "vague" | "fraction";
}

/** Number words below twenty. */
export const SMALL = new Map(UNITS.map((word, value) => [word, value] as const));
/** Number words for tens. */
export const TENS = new Map(TEN_WORDS.map((word, index) => [word, 20 + 10 * index] as const));
/** Words that multiply. */
export const MAGNITUDES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
