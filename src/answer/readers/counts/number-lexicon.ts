/** A number expression as token indexes [from, to). `vague` has no value; a `fraction` is a share below one. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly shape: "digits" | "words" | "vague" | "fraction";
}

/** Number words below twenty. */
export const SMALL = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
/** Number words for tens. */
export const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index] as const),
);
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
