import { ORDINALS as FIRST_ORDINALS, TENS, UNITS } from "../../../search/number-words.ts";

/** News dates with more of either in figures. */
const WORDS = [...UNITS, "twenty"];
const ORDINALS = [...FIRST_ORDINALS, "twenty-first"];
const LARGER = new Map(TENS.slice(1, 4).map((word, n) => [word, 30 + 10 * n] as const));
const ARTICLES = new Set(["a", "an"]);

/** Source of a pattern for a small whole number, in digits or words ("ten", "a"); use it with the flag `i`. */
export const SMALL_NUMBER = `\\d{1,3}|an?|${[...WORDS.slice(1), ...LARGER.keys()].join("|")}`;
/** Source of a pattern for an ordinal up to the twenty-first, in digits or words. */
export const ORDINAL = `\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.toReversed().join("|").replaceAll("-", "[- ]")}`;

/** The value of what SMALL_NUMBER matched. */
export function parseSmallNumber(words: string): number {
  const word = words.toLowerCase();
  if (ARTICLES.has(word)) return 1;
  const index = WORDS.indexOf(word);
  return LARGER.get(word) ?? (index >= 0 ? index : Number(word));
}

/** The value of what ORDINAL matched. */
export function parseOrdinal(words: string): number {
  const index = ORDINALS.indexOf(words.toLowerCase().replace(" ", "-"));
  return index >= 0 ? index + 1 : Number.parseInt(words, 10);
}
