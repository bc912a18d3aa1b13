/** One measure told in two units: "four years and six months", "two hours and 20 minutes", "six feet two inches". */
import { measureAt } from "../measures.ts";
import { AND_A_HALF } from "../number-words.ts";
import { readNumeral } from "../numerals.ts";
import { hasWords, type Token, wordAt } from "../tokens.ts";

/** Each unit by its stem with the smaller ones that may complete it, and how many of them it is. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12, week: 52, day: 365 },
  month: { week: 4, day: 30 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60, min: 60 },
  minute: { second: 60 },
  foot: { inch: 12 },
  pound: { ounce: 16 },
};
const STEMS = new Map([
  ["feet", "foot"],
  ["ft", "foot"],
  ["inches", "inch"],
  ["in", "inch"],
  ["lb", "pound"],
  ["lbs", "pound"],
  ["oz", "ounce"],
]);

/** Where the smaller unit ends, and the part of the larger one that it is. */
export interface Rest {
  readonly to: number;
  readonly share: number;
}

/** The smaller unit behind a measure whose unit is the token before `at`; null where none completes it. */
export function restAt(tokens: readonly Token[], at: number): Rest | null {
  const unit = stemOf(wordAt(tokens, at - 1));
  const parts = SMALLER[unit];
  if (parts === undefined) return null;
  if (hasWords(tokens, at, AND_A_HALF)) return { to: at + AND_A_HALF.length, share: 0.5 };
  const from = /^(?:and|,)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const numeral = readNumeral(tokens, wordAt(tokens, from) === "and" ? from + 1 : from);
  if (numeral === null || numeral.value === null || numeral.shape === "fraction") return null;
  const measure = measureAt(tokens, numeral.to);
  const whole = parts[stemOf(wordAt(tokens, (measure?.to ?? 0) - 1))];
  if (measure === null || whole === undefined || numeral.value >= whole) return null;
  const smaller = restAt(tokens, measure.to);
  return { to: smaller?.to ?? measure.to, share: (numeral.value + (smaller?.share ?? 0)) / whole };
}

function stemOf(unit: string): string {
  return STEMS.get(unit) ?? unit.replace(/s$/, "");
}
