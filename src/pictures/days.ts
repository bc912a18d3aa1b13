const DAY_MS = 86_400_000;
/** "2022", "2022-01", "2022-01-06", with EDTF's marks of doubt, which no picture shows. */
const DATE = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\d))?)?[?~%]?$/;

const FIELDS = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Grain = keyof typeof FIELDS;

/** What an EDTF date covers, in whole days counted from 1 January 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** How precisely its ends are given. */
  readonly grain: Grain;
}

/** Reads a day, month, year or range of them; null for what is none ("T09:00"). An open end counts as the other one. */
export function readDays(edtf: string): Days | null {
  const [from = "", to = from] = edtf.split("/");
  const start = readDate(from) ?? readDate(to);
  const end = readDate(to) ?? start;
  if (!start || !end || end.last < start.first) return null;
  return { first: start.first, last: end.last, grain: start.grain };
}

function readDate(text: string): Days | null {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return null;
  const [year, month, day] = [Number(groups.year), Number(groups.month ?? 1), Number(groups.day ?? 1)];
  const first = Date.UTC(year, month - 1, day) / DAY_MS;
  if (groups.day) return { first, last: first, grain: "day" };
  if (groups.month) return { first, last: Date.UTC(year, month, 1) / DAY_MS - 1, grain: "month" };
  return { first, last: Date.UTC(year + 1, 0, 1) / DAY_MS - 1, grain: "year" };
}

/** "13 January 2022", "January 2022", "2–8 January 2022", as the locale writes it. */
export function writeDays(days: Days, locale: string): string {
  return format(FIELDS[days.grain], locale).formatRange(toDate(days.first), toDate(days.last));
}

/** "13 Jan", for an axis. */
export function writeShortDay(day: number, locale: string): string {
  return format({ day: "numeric", month: "short" }, locale).format(toDate(day));
}

/** "13 Jan 2022", where there is little room. */
export function writeMediumDay(day: number, locale: string): string {
  return format({ day: "numeric", month: "short", year: "numeric" }, locale).format(toDate(day));
}

/** "2022", of a day counted from 1 January 1970. */
export function writeYear(day: number, locale: string): string {
  return format(FIELDS.year, locale).format(toDate(day));
}

/** "3 days", "2 months", "5 years": about how long, in the largest unit of which there are two. */
export function writeDuration(days: number, locale: string): string {
  const [unit, length] = days >= 730 ? ["year", 365.25] : days >= 61 ? ["month", 30.44] : ["day", 1];
  const count = Math.round(days / Number(length));
  return new Intl.NumberFormat(locale, { style: "unit", unit: String(unit), unitDisplay: "long" }).format(
    count,
  );
}

function format(fields: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...fields, timeZone: "UTC" });
}

function toDate(day: number): Date {
  return new Date(day * DAY_MS);
}
