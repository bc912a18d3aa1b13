import type { Span } from "../../../corpus/report.ts";
import { addDays, dayOfMonth, mondayOf, weekdayOf } from "./calendar.ts";
import { nearestWeekday, weekdayDaysAhead } from "./outlook.ts";
import type { DateContext, Reading } from "./reading.ts";

const OF_WEEK = /\b(?<which>last|this|next)\s+week$/i;
/** "this Thursday (13)", "Sunday (2)". */
const DAY_NUMBER = /^\s*\((?<day>\d{1,2})(?:st|nd|rd|th)?\)/;
const WEEKS_ABOUT = 6;

/** The day that a weekday (0 is Sunday) at this place of the text means; null without the report's day. */
export function resolveWeekday(weekday: number, span: Span, context: DateContext): Reading | null {
  const { text, base } = context;
  if (base === null) return null;
  const numbered = DAY_NUMBER.exec(text.slice(span.end));
  const day = numbered === null ? null : numberedWeekday(weekday, Number(numbered.groups?.day), base);
  if (numbered !== null && day !== null) {
    return { start: span.start, end: span.end + numbered[0].length, value: day, certainty: "implied" };
  }
  const value = weekdayValue(
    weekday,
    text.slice(span.start, span.end),
    base,
    weekdayDaysAhead(context, span.start),
  );
  return { ...span, value, certainty: "implied" };
}

function weekdayValue(weekday: number, words: string, base: string, daysAhead: number): string {
  const week = OF_WEEK.exec(words)?.groups?.which?.toLowerCase();
  if (week !== undefined) {
    const shift = { last: -7, this: 0, next: 7 }[week] ?? 0;
    return addDays(mondayOf(base), shift + ((weekday + 6) % 7));
  }
  const near = nearestWeekday(weekday, base, daysAhead);
  if (/\b(?:next|coming)\b/i.test(words)) return near > base ? near : addDays(near, 7);
  return /\b(?:last|past)\b/i.test(words) && near === base ? addDays(near, -7) : near;
}

/** The latest such weekday that falls on that day of its month, within a few weeks of the report. */
function numberedWeekday(weekday: number, day: number, base: string): string | null {
  const latest = addDays(base, 7 + ((weekday - weekdayOf(base) + 7) % 7));
  const days = Array.from({ length: WEEKS_ABOUT + 2 }, (_, weeks) => addDays(latest, -7 * weeks));
  const matching = days.filter((candidate) => dayOfMonth(candidate) === day);
  return matching.find((candidate) => candidate <= base) ?? matching[0] ?? null;
}
