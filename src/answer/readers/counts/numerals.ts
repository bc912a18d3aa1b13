import { MAGNITUDES, type Numeral, SMALL, TENS } from "./number-lexicon.ts";
import { readWords, withHalf } from "./number-words.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

/** Short forms of magnitudes that touch the digits: "12k", "$2.5bn". */
const SHORT_MAGNITUDES = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);
const PARTS = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ["sixth", 1 / 6],
  ["eighth", 1 / 8],
  ["tenth", 1 / 10],
  ["tenths", 1 / 10],
]);

/** Whole phrases without a value, longest first. */
const VAGUE: readonly (readonly string[])[] = [
  "tens of thousands",
  "tens of millions",
  "hundreds of thousands",
  "hundreds of millions",
  "hundreds of billions",
  "dozens and dozens",
  "a handful",
  "dozens",
  "hundreds",
  "thousands",
  "millions",
  "billions",
  "trillions",
  "scores",
].map((phrase) => phrase.split(" "));
const VAGUE_PREFIXES = [["several"], ["a", "few"], ["many"], ["few"]] as const;
/** "European" grouping in translated news: "10.000 people". */
const DOTTED_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}\.000$/;

/** The words that can begin a number, to pass over all others quickly. */
const STARTERS = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE.flatMap((words) => words.slice(0, 1)),
  ...VAGUE_PREFIXES.flatMap((words) => words.slice(0, 1)),
  ..."a an both half".split(" "),
]);

/** True for letters that touch digits and multiply them: "12k", "2.5m". */
export function isShortMagnitude(word: string): boolean {
  return SHORT_MAGNITUDES.has(word) || MAGNITUDES.has(word) || /^[bm]$/.test(word);
}

/** Reads the number expression that begins at the token, or null. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== "number" && !STARTERS.has(token.lower))) return null;
  return readVague(tokens, at) ?? readShare(tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at);
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const prefix = VAGUE_PREFIXES.find((words) => words.every((word, k) => wordAt(tokens, at + k) === word));
  const core = at + (prefix?.length ?? 0);
  const phrase = VAGUE.find((words) => words.every((word, k) => wordAt(tokens, core + k) === word));
  if (phrase !== undefined) return { from: at, to: core + phrase.length, value: null, shape: "vague" };
  if (prefix === undefined) return null;
  const to = MAGNITUDES.has(wordAt(tokens, core)) ? core + 1 : core;
  return { from: at, to, value: null, shape: "vague" };
}

/** "half", "a third", "two-thirds", "three quarters"; a bare "third" is an ordinal, so "a" or a number must lead and "of" or a pause follow. */
function readShare(tokens: readonly Token[], at: number): Numeral | null {
  const word = wordAt(tokens, at);
  if (word === "half") return readHalf(tokens, at);
  const count = word === "a" ? 1 : SMALL.get(word);
  if (count === undefined) return null;
  const gap = isHyphen(wordAt(tokens, at + 1)) ? 1 : 0;
  const part = wordAt(tokens, at + gap + 1);
  const share = PARTS.get(part);
  const to = at + gap + 2;
  if (share === undefined || (part === "half" && gap === 0 && word === "a" && wordAt(tokens, to) !== "of"))
    return null;
  if (count === 1 && !endsShare(tokens, to)) return null;
  return { from: at, to, value: count * share, shape: "fraction" };
}

function endsShare(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.lower === "of" || token.kind === "mark";
}

function readHalf(tokens: readonly Token[], at: number): Numeral | null {
  const next = wordAt(tokens, at + 1);
  const magnitude = MAGNITUDES.get(wordAt(tokens, at + 2));
  if ((next === "a" || next === "an") && magnitude !== undefined) {
    return { from: at, to: at + 3, value: magnitude / 2, shape: "words" };
  }
  if (isHyphen(next) && touchesNext(tokens, at)) return null;
  return { from: at, to: at + 1, value: 0.5, shape: "fraction" };
}

function readDigits(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  const plain = digitsValue(token.text);
  if (plain === null) return null;
  const next = wordAt(tokens, at + 1);
  const magnitude =
    MAGNITUDES.get(next) ?? (touchesNext(tokens, at) ? SHORT_MAGNITUDES.get(next) : undefined);
  if (magnitude === undefined)
    return withHalf(tokens, { from: at, to: at + 1, value: plain, shape: "digits" });
  return { from: at, to: at + 2, value: round(plain * magnitude), shape: "digits" };
}

function digitsValue(text: string): number | null {
  const bare = text.replaceAll(/[,\s]/g, "");
  const value = Number(DOTTED_THOUSANDS.test(bare) ? bare.replaceAll(".", "") : bare);
  return Number.isNaN(value) ? null : value;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
