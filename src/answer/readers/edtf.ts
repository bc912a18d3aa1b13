import { isoDay, lastDayOfMonth, twoDigits } from "./dates/calendar.ts";

/** The days that an EDTF value covers, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const YEAR = /^(?<year>-?\d{4})$/;
const MONTH = /^(?<year>-?\d{4})-(?<month>0[1-9]|1[0-2])$/;
const DAY = /^(?<year>-?\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const SEASON = /^(?<year>-?\d{4})-(?<season>2[1-4])$/;
const DECADE = /^(?<start>\d{3})X$/;
const CENTURY = /^(?<start>\d{2})XX$/;
const TIME = /^T(?<hour>\d{2}):(?<minute>\d{2})$/;
const QUALIFIER = /[~?%]$/;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** By EDTF season code 21 to 24; the first month as news from the northern half uses it. */
const SEASONS: Readonly<Record<string, { readonly name: string; readonly firstMonth: number }>> = {
  "21": { name: "spring", firstMonth: 3 },
  "22": { name: "summer", firstMonth: 6 },
  "23": { name: "autumn", firstMonth: 9 },
  "24": { name: "winter", firstMonth: 12 },
};

/** The first and last ISO day that an EDTF level 1 value covers; null for times of day, open intervals and anything unknown. */
export function toDays(value: string): Days | null {
  const [start = "", end = start] = value.split("/");
  const first = coverOf(start.replace(QUALIFIER, ""))?.first;
  const last = coverOf(end.replace(QUALIFIER, ""))?.last;
  return first === undefined || last === undefined ? null : { first, last };
}

/** Whether a value is an hour or a span of hours, without its day. */
export function isHour(value: string): boolean {
  return value.startsWith("T");
}

/** Whether the first days lie in the second. */
export function isInside(inner: Days, outer: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function coverOf(value: string): Days | null {
  if (DAY.test(value)) return { first: value, last: value };
  return coverOfMonths(value) ?? coverOfYears(value);
}

function coverOfMonths(value: string): Days | null {
  const month = MONTH.exec(value)?.groups;
  if (month !== undefined) return months(Number(month.year), Number(month.month), 1);
  const season = SEASON.exec(value)?.groups;
  const firstMonth = SEASONS[season?.season ?? ""]?.firstMonth;
  return firstMonth === undefined ? null : months(Number(season?.year), firstMonth, 3);
}

function coverOfYears(value: string): Days | null {
  const year = YEAR.exec(value)?.groups?.year;
  if (year !== undefined) return months(Number(year), 1, 12);
  const decade = DECADE.exec(value)?.groups?.start;
  if (decade !== undefined) return { first: `${decade}0-01-01`, last: `${decade}9-12-31` };
  const century = CENTURY.exec(value)?.groups?.start;
  return century === undefined ? null : { first: `${century}00-01-01`, last: `${century}99-12-31` };
}

function months(year: number, first: number, count: number): Days {
  return { first: isoDay(year, first, 1), last: lastDayOfMonth(year, first + count - 1) };
}

/** What people read for an EDTF level 1 value: "6 January 2022", "3 to 9 January 2022", "the 1990s", "21:00". */
export function formatDate(value: string): string {
  const [start = "", end] = value.split("/");
  if (end === undefined) return formatOne(start);
  const [first, last] = [formatOne(start), formatOne(end)];
  return `${withoutSharedEnd(first, last)} to ${last}`;
}

/** "3 January 2022" before "9 January 2022" is "3"; before "4 February 2022" it is "3 January". */
function withoutSharedEnd(first: string, last: string): string {
  const [words, others] = [first.split(" "), last.split(" ")];
  if (words.length !== others.length || words.includes("the")) return first;
  let kept = words.length;
  while (kept > 1 && words[kept - 1] === others[kept - 1]) kept--;
  return words.slice(0, kept).join(" ");
}

function formatOne(value: string): string {
  if (value.endsWith("~")) return `about ${formatOne(value.slice(0, -1))}`;
  return formatDay(value) ?? formatPeriod(value) ?? formatTime(value) ?? value;
}

function formatDay(value: string): string | null {
  const day = DAY.exec(value)?.groups;
  if (day !== undefined) return `${Number(day.day)} ${monthName(day.month)} ${formatYear(day.year)}`;
  const month = MONTH.exec(value)?.groups;
  return month === undefined ? null : `${monthName(month.month)} ${formatYear(month.year)}`;
}

function formatPeriod(value: string): string | null {
  if (YEAR.test(value)) return formatYear(value);
  const season = SEASON.exec(value)?.groups;
  if (season !== undefined) {
    return `${SEASONS[season.season ?? ""]?.name} ${formatYear(season.year)}`;
  }
  if (DECADE.test(value)) return `the ${value.slice(0, -1)}0s`;
  const century = CENTURY.exec(value)?.groups?.start;
  return century === undefined ? null : `the ${ordinal(Number(century) + 1)} century`;
}

function formatTime(value: string): string | null {
  const time = TIME.exec(value)?.groups;
  return time === undefined ? null : `${twoDigits(Number(time.hour))}:${time.minute}`;
}

function monthName(month: string | undefined): string {
  return MONTHS[Number(month) - 1] ?? "";
}

/** Astronomical years have a year zero, so -0043 is 44 BC. */
function formatYear(year: string | undefined): string {
  const number = Number(year);
  return number > 0 ? String(number) : `${1 - number} BC`;
}

function ordinal(number: number): string {
  const suffix = new Map([
    [1, "st"],
    [2, "nd"],
    [3, "rd"],
  ]);
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(isTeen ? undefined : suffix.get(number % 10)) ?? "th"}`;
}
