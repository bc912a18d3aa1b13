import { isoDay, yearOf } from "./calendar.ts";
import { looksAhead } from "./outlook.ts";
import type { Phrase } from "./reading.ts";

interface NamedDay {
  readonly name: string;
  readonly month: number;
  readonly day: number;
}

/** Days that news names instead of dating them ("shot on New Year's Eve"); those that move with the year or the country are left out. */
const NAMED_DAYS: readonly NamedDay[] = [
  { name: "New Year(?:['’]?s)? [Dd]ay", month: 1, day: 1 },
  { name: "Valentine['’]?s [Dd]ay", month: 2, day: 14 },
  { name: "S(?:ain)?t\\.? Patrick['’]?s [Dd]ay", month: 3, day: 17 },
  { name: "April Fools?['’]?s? [Dd]ay", month: 4, day: 1 },
  { name: "May Day", month: 5, day: 1 },
  // A Halloween party may be held the weekend before
  { name: "(?:(?<=\\b[Oo]n )Halloween|Halloween (?:[Dd]ay|[Nn]ight))", month: 10, day: 31 },
  { name: "Christmas [Ee]ve", month: 12, day: 24 },
  { name: "Christmas [Dd]ay", month: 12, day: 25 },
  { name: "Boxing Day", month: 12, day: 26 },
  { name: "New Year(?:['’]?s)? [Ee]ve", month: 12, day: 31 },
];
const YEAR_BEHIND = "(?:,? (?:of |in )?(?<year>1\\d{3}|20\\d{2})\\b)?";

/** "Christmas Day 2015"; without a year the last one before the report, or the next one of a plan. */
export const NAMED_DAY_PHRASES: readonly Phrase[] = NAMED_DAYS.map(({ name, month, day }) => ({
  pattern: new RegExp(`\\b${name}\\b${YEAR_BEHIND}`, "g"),
  mean: ({ year }, context, { start }) => {
    if (year !== undefined) return { value: isoDay(Number(year), month, day), certainty: "stated" };
    const { base } = context;
    if (base === null) return null;
    const inYear = (later: number): string => isoDay(yearOf(base) + later, month, day);
    const first = looksAhead(context, start) ? 0 : -1;
    const value = inYear(0) <= base ? inYear(first + 1) : inYear(first);
    return { value, certainty: "implied" };
  },
}));
