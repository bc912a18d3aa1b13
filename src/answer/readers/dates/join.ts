import { toDays } from "../edtf.ts";
import type { Reading } from "./reading.ts";

const TO = /^\s*(?:to|until|till|through|--?|[–—])\s*(?:the\s+)?$/i;
const AND = /^\s*and\s*(?:the\s+)?$/i;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const BESIDE_TIME =
  /^,?\s*(?:local time\s*)?(?:,\s*)?(?:(?:at|on|around|of)\s*)?(?:(?:about|around|the)\s*)?$/i;
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
  if (isTime(first) !== isTime(second)) {
    const day = isTime(first) ? second : first;
    return BESIDE_TIME.test(between) && ISO_DAY.test(day.value) ? { ...day, ...whole } : null;
  }
  if (APPOSED.test(between) && ISO_DAY.test(first.value) && ISO_DAY.test(second.value)) {
    const surer = /\d/.test(text.slice(second.start, second.end)) ? second : first;
    return { ...surer, ...whole };
  }
  const isRange = TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(0, first.start)));
  return isRange ? joinRange(first, second) : null;
}

function joinRange(first: Reading, second: Reading): Reading | null {
  if (first.value.includes("/") || second.value.includes("/") || isTime(first) !== isTime(second))
    return null;
  const value = withYearOf(first, second);
  if (!isOrdered(value, second.value)) return null;
  return { ...second, start: first.start, value: `${value}/${second.value}` };
}

/** "between January 5 and March 7, 2015": the year is said once, at the end. */
function withYearOf(first: Reading, second: Reading): string {
  const isOpen = first.certainty === "implied" && second.certainty === "stated";
  if (!isOpen || !DAY_OR_MONTH.test(first.value) || !DAY_OR_MONTH.test(second.value)) return first.value;
  return second.value.slice(0, 4) + first.value.slice(4);
}

function isOrdered(first: string, second: string): boolean {
  if (first.startsWith("T")) return true;
  const [earlier, later] = [toDays(first), toDays(second)];
  return earlier !== null && later !== null && earlier.first < later.first;
}

function isTime(reading: Reading): boolean {
  return reading.value.startsWith("T");
}
