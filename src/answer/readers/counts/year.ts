import type { Numeral } from "./number-lexicon.ts";
import { type Token, wordAt } from "./tokens.ts";

const YEAR = /^(?:1\d{3}|20\d{2}|2100)$/;
/** From here on four digits are a year even where nothing before them says so. */
const FREE_YEAR = 1900;
const YEAR_OPENERS =
  /^(?:in|since|until|till|before|during|early|late|mid|circa|year|the|this|its|his|her|their|our)$/;

/** True for four digits that read as a year or years ("1991 to 2019"): no comma, 1000 to 2100, and nothing that counts. */
export function isYear(
  tokens: readonly Token[],
  numeral: Numeral,
  counted: boolean,
  bounded: boolean,
): boolean {
  const first = wordAt(tokens, numeral.from) === "between" ? numeral.from + 1 : numeral.from;
  const text = tokens[first]?.text ?? "";
  if (!isYearNumber(text) || !isYearNumber(tokens[numeral.to - 1]?.text ?? "")) return false;
  if (bounded && counted) return false;
  const isRound = Number(text) % 50 === 0;
  if (!counted) return !bounded || !isRound;
  // "as of Wednesday, 1885 shocks had been felt", but "the 1885 elections", "the 2019 elections"
  const mayCount = isRound || Number(text) < FREE_YEAR;
  return !mayCount || YEAR_OPENERS.test(wordAt(tokens, numeral.from - 1));
}

/** True for digits that may be a year, 1000 to 2100. */
export function isYearNumber(text: string): boolean {
  return YEAR.test(text);
}
