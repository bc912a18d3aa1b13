import { isoMonth, isoYear, yearOf } from "./calendar.ts";
import { looksAhead } from "./outlook.ts";
import type { DateContext, Phrase } from "./reading.ts";

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const SEASON_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** "the fourth quarter of 2005", "the third quarter of this year", "the final quarter". */
const quarter: Phrase = {
  pattern:
    /\b(?:the\s+)?(?<which>first|second|third|fourth|final)[\s-]quarter(?:\s+of\s+(?:(?<year>\d{4})|(?<relative>this|last)\s+year))?\b/gi,
  mean: ({ which = "", year, relative }, context, { start }) => {
    const number = QUARTERS[which.toLowerCase()] ?? 0;
    const known = year === undefined ? quarterYear(number, relative, context, start) : Number(year);
    if (known === null) return null;
    const value = `${isoMonth(known, 3 * number - 2)}/${isoMonth(known, 3 * number)}`;
    return {
      value,
      certainty: year === undefined ? "implied" : "stated",
      label: `quarter ${number} of ${known}`,
    };
  },
};

function quarterYear(
  number: number,
  relative: string | undefined,
  context: DateContext,
  start: number,
): number | null {
  if (context.base === null) return null;
  const year = yearOf(context.base);
  if (relative !== undefined) return relative.toLowerCase() === "this" ? year : year - 1;
  const hasBegun = isoMonth(year, 3 * number - 2) <= context.base;
  return hasBegun || looksAhead(context, start) ? year : year - 1;
}

/** "spring 2014", "the winter of 1941", "last summer". */
const season: Phrase = {
  pattern:
    /\b(?:(?<relative>last|this|next)\s+)?(?<season>spring|summer|autumn|fall|winter)(?:(?:\s+of)?,?\s+(?<year>1\d{3}|20\d{2}))?\b/gi,
  mean: ({ relative, season = "", year }, { base }) => {
    const name = season.toLowerCase();
    const code = SEASONS[name];
    if (year !== undefined) return { value: `${year}-${code}`, certainty: "stated" };
    if (relative === undefined || base === null) return null;
    const hasBegun = isoMonth(yearOf(base), SEASON_MONTHS[name] ?? 1) <= base;
    const shift = { last: hasBegun ? 0 : -1, this: 0, next: hasBegun ? 1 : 0 }[relative.toLowerCase()] ?? 0;
    return { value: `${isoYear(yearOf(base) + shift)}-${code}`, certainty: "implied" };
  },
};

/** The quarters and seasons of a year. */
export const QUARTER_PHRASES: readonly Phrase[] = [quarter, season];
