import { createRequire } from "node:module";
import type { ParsedResult } from "chrono-node/en";
import type { Span } from "../../../corpus/report.ts";
import { once } from "../../../once.ts";
import { twoDigits } from "./calendar.ts";
import { isDateOfDay, isMonthName, isTimeOfDay, isWeekdayName } from "./likely.ts";
import type { DateContext, Reading } from "./reading.ts";
import { type Endpoint, resolveEndpoint } from "./resolve.ts";

/** What chrono reads for us: days, weekdays, months and times of day. Whatever counts from today has phrases of our own. */
const PARSERS = new Set([
  "ISOFormatParser",
  "ENYearMonthDayParser",
  "SlashDateFormatParser",
  "ENMonthNameLittleEndianParser",
  "ENMonthNameMiddleEndianParser",
  "ENMonthNameParser",
  "ENYearMonthNameParser",
  "ENWeekdayParser",
  "ENTimeExpressionParser",
]);
/** Refiners that lose what was found: "evening of October 29" forgets its day, "end of January" becomes the 31st. */
const REFINERS_LEFT_OUT = new Set([
  "ENEndOfPeriodRefiner",
  "ENMergeRelativeAfterDateRefiner",
  "ENMergeRelativeFollowByDateRefiner",
]);

/** Loaded when the first date is read, and by `require`: `import` takes twice as long for its fifty files. */
const chrono = once(() => {
  const { Chrono, casual }: typeof import("chrono-node/en") = createRequire(import.meta.url)(
    "chrono-node/en",
  );
  return new Chrono({
    parsers: casual.parsers.filter((parser) => PARSERS.has(parser.constructor.name)),
    refiners: casual.refiners.filter((refiner) => !REFINERS_LEFT_OUT.has(refiner.constructor.name)),
  });
});

const LEADING = /^(?:[\s,(（]+|(?:on|in|at|of|from)\s+)+/i;
/** One character a turn: "Tuesday" and "5 May" may stand forty spaces apart, in as many ways as those can be divided. */
const TRAILING = /(?<![\s,(（])(?:[\s,(（]|(?<=\s)(?:of|on|at|in))+$/i;
const CLOCK = /\b\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?|\s?o['’]clock\b)|\b\d{1,2}:\d{2}\b/i;
/** "13.01.2022" is day first and read by a phrase of our own; chrono's English takes "01.02.2022" for January. */
const DOTTED = /\d\.\d{1,2}\.\d{4}/;

/** Days, weekdays, months and times of day, each as wide as chrono joins them ("January 5 at 9 p.m."). */
export function readWithChrono(context: DateContext): Reading[] {
  const reference = new Date(`${context.base ?? "2000-01-01"}T12:00:00`);
  return chrono()
    .parse(context.text, reference)
    .flatMap((result) => {
      const reading = readResult(result, context);
      return reading === null ? [] : [reading];
    });
}

function readResult(result: ParsedResult, context: DateContext): Reading | null {
  const span = trim(result);
  const text = context.text.slice(span.start, span.end);
  const start = DOTTED.test(text) ? null : endpointOf(result.start, text, span, context);
  if (start === null) return null;
  // Without a second end chrono gives null, whatever its type says.
  const end = result.end ? endpointOf(result.end, text, span, context) : null;
  const reading = resolveEndpoint(start, end, span, context);
  const time = start.kind === "time" ? null : timeBeside(result.start, text, span);
  return reading === null || time === null ? reading : { ...reading, time };
}

/** The hour in "at 9 p.m. on January 5". */
function timeBeside(parts: ParsedResult["start"], text: string, { start }: Span): Reading | null {
  const clock = CLOCK.exec(text);
  const hour = certain(parts, "hour");
  if (!clock || hour === null) return null;
  const at = start + clock.index;
  return { start: at, end: at + clock[0].length, value: timeOf(hour, parts), certainty: "stated" };
}

function timeOf(hour: number, parts: ParsedResult["start"]): string {
  return `T${twoDigits(hour)}:${twoDigits(parts.get("minute") ?? 0)}`;
}

function trim(result: ParsedResult): Span {
  const leading = LEADING.exec(result.text)?.[0].length ?? 0;
  let body = result.text.slice(leading).replace(TRAILING, "");
  if (body.endsWith(")") && !body.includes("(")) body = body.slice(0, -1).trimEnd();
  return { start: result.index + leading, end: result.index + leading + body.length };
}

/** What a chrono result says for certain; null when it is unlikely to be a date. */
function endpointOf(
  parts: ParsedResult["start"],
  text: string,
  span: Span,
  context: DateContext,
): Endpoint | null {
  const [year, month] = [certain(parts, "year"), certain(parts, "month")];
  const day = certain(parts, "day") ?? dayForHour(parts, text);
  const weekday = certain(parts, "weekday");
  if (month !== null && day !== null) {
    if (!isDateOfDay(text, year)) return null;
    return { kind: "day", year, month, day, ...(weekday === null ? {} : { weekday }) };
  }
  if (month !== null) return isMonthName(text, year, span, context) ? { kind: "month", year, month } : null;
  if (weekday !== null) return isWeekdayName(text, span, context) ? { kind: "weekday", weekday } : null;
  const hour = parts.get("hour");
  if (hour === null || !isTimeOfDay(text)) return null;
  return { kind: "time", value: timeOf(hour, parts) };
}

/** "from 3 May to 9 June": chrono takes "3 M" for an hour. */
function dayForHour(parts: ParsedResult["start"], text: string): number | null {
  return parts.isCertain("month") && /^\d{1,2} May\b/i.test(text) ? Number.parseInt(text, 10) : null;
}

function certain(
  parts: ParsedResult["start"],
  component: "year" | "month" | "day" | "weekday" | "hour",
): number | null {
  return parts.isCertain(component) ? parts.get(component) : null;
}
