import type { Span } from "../../../corpus/report.ts";
import { isoDay, isoMonth, isRealDay, yearOf } from "./calendar.ts";
import { looksAhead, nearestMonth, nearestMonthDay } from "./outlook.ts";
import type { DateContext, Reading } from "./reading.ts";
import { resolveWeekday } from "./weekday.ts";

/** One end of what chrono found, with only what the text says. */
export type Endpoint =
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
    }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "time"; readonly value: string };

/** "October of next year", "June 18 last year". */
const YEAR_AFTER = /^,?\s+(?:of\s+)?(?<which>last|this|next|the same|the previous)\s+year\b/i;
const YEAR_SHIFT: Readonly<Record<string, number>> = { last: -1, "the previous": -1, this: 0, next: 1 };
/** "last September", "this Thursday": what stands before the name, within chrono's text or just before it. */
const DIRECTION = /(?:^|\b)(?<which>last|past|this|next|coming)\s+(?=[a-z]*$)/i;
const STATED_YEAR = /\b(?:1\d{3}|20\d{2})\b/g;
/** "in 2017", "on November 15, 2017"; not "his 2017 ticket" or "2017 votes". */
const YEAR_OF_DATE =
  /\b(?:in|since|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2},)?) (?<year>1\d{3}|20\d{2})\b/gi;

/** The value of one or two ends; null when nothing tells the missing parts. */
export function resolveEndpoint(
  start: Endpoint,
  end: Endpoint | null,
  span: Span,
  context: DateContext,
): Reading | null {
  const first = resolve(withYearOf(start, end), span, context);
  if (first === null || end === null) return first;
  const last = resolve(end, span, context);
  if (last === null || last.value === first.value) return first;
  const [earlier, later] = first.value <= last.value ? [first, last] : [last, first];
  return { ...first, value: `${earlier.value}/${later.value}`, certainty: last.certainty, end: last.end };
}

/** "22 January to 4 February 2020": the year is said once, at the end. */
function withYearOf(start: Endpoint, end: Endpoint | null): Endpoint {
  const isOpen = (start.kind === "day" || start.kind === "month") && start.year === null;
  const hasYear = end !== null && (end.kind === "day" || end.kind === "month") && end.year !== null;
  if (!isOpen || !hasYear) return start;
  return { ...start, year: start.month > end.month ? Number(end.year) - 1 : end.year };
}

function resolve(endpoint: Endpoint, span: Span, context: DateContext): Reading | null {
  switch (endpoint.kind) {
    case "time":
      return { ...span, value: endpoint.value, certainty: "stated" };
    case "weekday":
      return resolveWeekday(endpoint.weekday, span, context);
    case "day":
      return endpoint.year === null
        ? resolveDay(endpoint, span, context)
        : statedDay(endpoint, endpoint.year, span);
    case "month":
      return endpoint.year === null
        ? resolveMonth(endpoint.month, span, context)
        : { ...span, value: isoMonth(endpoint.year, endpoint.month), certainty: "stated" };
  }
}

function statedDay({ month, day }: { month: number; day: number }, year: number, span: Span): Reading | null {
  return isRealDay(year, month, day)
    ? { ...span, value: isoDay(year, month, day), certainty: "stated" }
    : null;
}

function resolveDay(
  parts: { readonly month: number; readonly day: number; readonly weekday?: number },
  span: Span,
  context: DateContext,
): Reading | null {
  const known = yearBeside(span, context);
  if (known !== null) {
    const reading = statedDay(parts, known.year, { start: span.start, end: known.end });
    return reading === null ? null : { ...reading, certainty: "implied" };
  }
  if (context.base === null) return null;
  const isAhead = looksAhead(context, span.start);
  const value = nearestMonthDay(parts.month, parts.day, context.base, isAhead);
  if (value === null) return null;
  const year = value > context.base && !isAhead ? yearTold(span, context) : null;
  const told = year === null ? null : statedDay(parts, year, span);
  return { ...(told ?? { ...span, value }), certainty: "implied" };
}

/**
 * The year told last before a day that would lie ahead of its report, if it is a past one: "The army moved on November 15,
 * 2017. He resigned on November 21", in a report of September 2019.
 */
function yearTold({ start }: Span, { text, base, before = "" }: DateContext): number | null {
  const last = [...`${before} ${text.slice(0, start)}`.matchAll(YEAR_OF_DATE)].at(-1)?.groups?.year;
  return last === undefined || base === null || Number(last) >= yearOf(base) ? null : Number(last);
}

function resolveMonth(month: number, span: Span, context: DateContext): Reading | null {
  const known = yearBeside(span, context);
  if (known !== null) {
    return { start: span.start, end: known.end, value: isoMonth(known.year, month), certainty: "implied" };
  }
  if (context.base === null) return null;
  const before = DIRECTION.exec(context.text.slice(0, span.start));
  const which = before?.groups?.which?.toLowerCase();
  const isAhead =
    which === undefined || which === "this"
      ? looksAhead(context, span.start)
      : which !== "last" && which !== "past";
  const value = nearestMonth(month, context.base, isAhead);
  return { start: before?.index ?? span.start, end: span.end, value, certainty: "implied" };
}

/** The year that words after the date name, or, without a base, the only year of the sentence. */
function yearBeside(span: Span, { text, base }: DateContext): { year: number; end: number } | null {
  if (base === null) {
    const years = new Set(text.match(STATED_YEAR));
    const [only] = years;
    return years.size === 1 ? { year: Number(only), end: span.end } : null;
  }
  const match = YEAR_AFTER.exec(text.slice(span.end));
  const shift = YEAR_SHIFT[match?.groups?.which?.toLowerCase() ?? ""];
  if (match === null || shift === undefined) return null;
  return { year: yearOf(base) + shift, end: span.end + match[0].length };
}
