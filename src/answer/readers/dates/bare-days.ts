import { addMonths, isoDay, isRealDay, monthOf, yearOf } from "./calendar.ts";
import { looksAhead } from "./outlook.ts";
import type { Phrase } from "./reading.ts";

/** Not "moved up to the 5th": that is a place. */
const CUE =
  "\\b(?:by|before|until|till|since|on|from|from\\s+the\\s+\\d{1,2}(?:st|nd|rd|th)\\s+to)\\s+the\\s+";
/** "The 22nd Brigade" and "the 5th floor" are no days. */
const NOTHING_COUNTED =
  '(?:\\s+of\\s+(?<which>this|last|next|the)\\s+month\\b|(?=\\s*(?:[,.;:)”"]|$)|\\s+(?:and|but|at|to|as|when)\\b))';
const MONTH_SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };
/** No day is missing from two months that follow one another. */
const MONTHS = [0, 1, 2];

/** "They must leave by the 22nd": a day without a month is the last such one before the report, or the next one of a plan. */
const bareDay: Phrase = {
  pattern: new RegExp(`(?<=${CUE})(?<day>\\d{1,2})(?:st|nd|rd|th)${NOTHING_COUNTED}`, "gi"),
  mean: ({ day, which }, context, { start }) => {
    if (context.base === null) return null;
    const shift = which === undefined ? null : (MONTH_SHIFT[which.toLowerCase()] ?? 0);
    const value =
      shift === null
        ? nearestDay(Number(day), context.base, looksAhead(context, start))
        : dayOf(addMonths(context.base, shift), Number(day));
    return value === null ? null : { value, certainty: "implied" };
  },
};

function nearestDay(day: number, base: string, isAhead: boolean): string | null {
  const days = MONTHS.flatMap((shift) => dayOf(addMonths(base, isAhead ? shift : -shift), day) ?? []);
  return days.find((candidate) => (isAhead ? candidate >= base : candidate <= base)) ?? null;
}

function dayOf(month: string, day: number): string | null {
  const [year, number] = [yearOf(`${month}-01`), monthOf(`${month}-01`)];
  return isRealDay(year, number, day) ? isoDay(year, number, day) : null;
}

/** Days that are named by their number alone. */
export const BARE_DAY_PHRASES: readonly Phrase[] = [bareDay];
