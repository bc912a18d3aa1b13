const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

/** Source of a pattern for a small whole number, in digits or words ("ten", "a"); use it with the flag `i`. */
export const SMALL_NUMBER = `\\d{1,3}|an?|${WORDS.slice(1).join("|")}|thirty|forty|fifty`;
/** Source of a pattern for an ordinal up to the twenty-first, in digits or words. */
export const ORDINAL = `\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.toReversed().join("|").replaceAll("-", "[- ]")}`;

const TENS: Readonly<Record<string, number>> = { a: 1, an: 1, thirty: 30, forty: 40, fifty: 50 };

/** The value of what SMALL_NUMBER matched. */
export function parseSmallNumber(words: string): number {
  const word = words.toLowerCase();
  const index = WORDS.indexOf(word);
  return TENS[word] ?? (index >= 0 ? index : Number(word));
}

/** The value of what ORDINAL matched. */
export function parseOrdinal(words: string): number {
  const index = ORDINALS.indexOf(words.toLowerCase().replace(" ", "-"));
  return index >= 0 ? index + 1 : Number.parseInt(words, 10);
}
