/** Days are ISO strings (`2022-01-13`) in the proleptic Gregorian calendar, without time zones. */

const DAY_MS = 86_400_000;

/** The ISO day of a year, month (from 1) and day; a month or day outside its range runs over into the next. */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return `${isoYear(date.getUTCFullYear())}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** The EDTF year: four digits, with a minus before the year 0 (`-0043` is 44 BC). */
export function isoYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

export function isoMonth(year: number, month: number): string {
  return isoDay(year, month, 1).slice(0, -3);
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

export function yearOf(day: string): number {
  return Number(day.slice(0, -6));
}

export function monthOf(day: string): number {
  return Number(day.slice(-5, -3));
}

export function dayOfMonth(day: string): number {
  return Number(day.slice(-2));
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(midnight(day)).getUTCDay();
}

export function addDays(day: string, days: number): string {
  return isoDay(yearOf(day), monthOf(day), dayOfMonth(day) + days);
}

/** The month so many months later (`2022-01`). */
export function addMonths(day: string, months: number): string {
  return isoMonth(yearOf(day), monthOf(day) + months);
}

/** How many days `later` lies after `earlier`; negative when before. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((midnight(later) - midnight(earlier)) / DAY_MS);
}

export function lastDayOfMonth(year: number, month: number): string {
  return isoDay(year, month + 1, 0);
}

/** False for 31 November or 29 February in a common year. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && monthOf(isoDay(year, month, day)) === month;
}

/** The Monday on or before the day: a week runs from Monday to Sunday. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function midnight(day: string): number {
  const date = new Date(0);
  return date.setUTCFullYear(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
}
