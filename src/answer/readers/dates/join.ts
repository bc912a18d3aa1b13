import { formatDate, isHour, toDays } from "../edtf.ts";
import type { Reading } from "./reading.ts";

const TO = /^,?\s*(?:to|until|till|through|(?:up|through) to|--?|[–—])\s*(?:the\s+)?$/i;
/** "from 2004 until his death in 2009": what ended it may be told with its day. */
const UNTIL_EVENT = /^,?\s*(?:until|till)\s+(?:[\p{L}’'-]+\s+){1,6}(?:in|on)\s+$/iu;
const FROM = /\bfrom\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;
const AND = /^\s*and\s*(?:the\s+)?$/i;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const BESIDE_TIME =
  /^,?\s*(?:local time\s*)?(?:,\s*)?(?:(?:at|on|around|of)\s*)?(?:(?:about|around|the)\s*)?$/i;
/** "at 15:30 local time (1430 UTC)": the same hour by another clock. */
const OTHER_CLOCK = {
  open: /^(?:\s+local(?:\s+time)?)?\s*\($/i,
  close: /^\s*(?:local(?:\s+time)?)?\)/i,
} as const;
const UNIVERSAL = /\b(?:UTC|GMT)\b/;
/** "Monday, the 5th of June", "tomorrow, a Tuesday". */
const APPOSED = /^\s?,\s(?:the|a)\s$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OR_MONTH = /^\d{4}-(?:0\d|1[0-2])/;

/** Joins what names one date in two readings: a day with its time (the day wins), two names of a day, two ends of a range. */
export function joinReadings(readings: readonly Reading[], text: string): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const previous = joined.at(-1);
    const both = previous === undefined ? null : joinPair(previous, reading, text);
    if (both === null) joined.push(reading);
    else joined.splice(-1, 1, both);
  }
  return joined;
}

function joinPair(first: Reading, second: Reading, text: string): Reading | null {
  const between = text.slice(first.end, second.start);
  const whole = { start: first.start, end: second.end };
  const oneHour = joinClocks(first, second, text);
  if (oneHour) return oneHour;
  if (isTime(first) !== isTime(second)) {
    const [day, time] = isTime(first) ? [second, first] : [first, second];
    const isOne = BESIDE_TIME.test(between) && ISO_DAY.test(day.value);
    return isOne ? { ...day, ...whole, time } : null;
  }
  if (APPOSED.test(between) && ISO_DAY.test(first.value) && ISO_DAY.test(second.value)) {
    const surer = /\d/.test(text.slice(second.start, second.end)) ? second : first;
    return { ...surer, ...whole };
  }
  return isRange(text.slice(0, first.start), between) ? joinRange(first, second) : null;
}

/** The clock of the place wins over that of the world. */
function joinClocks(first: Reading, second: Reading, text: string): Reading | null {
  const clock = isTime(first) ? first : first.time;
  const close = OTHER_CLOCK.close.exec(text.slice(second.end));
  if (!clock || !isTime(second) || !close || !OTHER_CLOCK.open.test(text.slice(first.end, second.start)))
    return null;
  const local = UNIVERSAL.test(text.slice(first.start, first.end)) ? second : clock;
  const whole = { start: first.start, end: second.end + close[0].length };
  return isTime(first) ? { ...local, ...whole } : { ...first, ...whole, time: local };
}

function isRange(before: string, between: string): boolean {
  if (TO.test(between)) return true;
  if (AND.test(between)) return BETWEEN.test(before);
  return UNTIL_EVENT.test(between) && FROM.test(before);
}

function joinRange(first: Reading, second: Reading): Reading | null {
  const value = withYearOf(first, second);
  if (!isOrdered(value, second.value)) return null;
  const [from = value] = value.split("/");
  const to = second.value.split("/").at(-1) ?? second.value;
  const { label, ...range } = { ...second, start: first.start, value: `${from}/${to}` };
  return first.label || label
    ? { ...range, label: `${first.label ?? formatDate(value)} to ${label ?? formatDate(second.value)}` }
    : range;
}

/** "between January 5 and March 7, 2015": the year is said once, at the end. */
function withYearOf(first: Reading, second: Reading): string {
  const isOpen = first.certainty === "implied" && second.certainty === "stated";
  if (!isOpen || !DAY_OR_MONTH.test(first.value) || !DAY_OR_MONTH.test(second.value)) return first.value;
  return second.value.slice(0, 4) + first.value.slice(4);
}

function isOrdered(first: string, second: string): boolean {
  if (isHour(first)) return true;
  const [earlier, later] = [toDays(first), toDays(second)];
  return earlier !== null && later !== null && earlier.first < later.first;
}

function isTime(reading: Reading): boolean {
  return isHour(reading.value);
}
