import { toDays } from "../edtf.ts";
import { addDays, isoDay, monthOf, yearOf } from "./calendar.ts";
import { parseSmallNumber, SMALL_NUMBER } from "./number-words.ts";
import { narrow, type Part } from "./parts.ts";
import type { Reading } from "./reading.ts";

const PART =
  /\b(?:the\s+)?(?:(?<early>early|beginning of|start of|first (?:days|weeks|months) of)|(?<mid>mid|middle of|the middle of)|(?<late>late|end of|close of|last (?:days|weeks|months) of))(?:\s+(?:in|the))?(?:\s+|-|–)(?:the\s+)?$/i;
const TO = /^\s*(?:to|until|till|through|and|[-–—])\s*(?:the\s+)?$/i;
const RANGE_CUE = /\b(?:between|from)\s+(?:the\s+)?$/i;
/** "between 2 and 9 January". */
const DAY_BEFORE =
  /\b(?:between|from)\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:and|to|until)\s+(?:the\s+)?$/i;
/** "between January 2 and 9". */
const DAY_AFTER =
  /^\s+(?:and|to|until)\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?=[\s,.;)]|$)(?!\s*[ap]\.?m\b|:\d)/i;
/** "two days after January 5". */
const OFFSET = new RegExp(
  `\\b(?<number>${SMALL_NUMBER})\\s+(?<unit>day|week)s?\\s+(?<side>before|after)\\s+(?:the\\s+)?$`,
  "i",
);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const BESIDE_TIME = /^,?\s*(?:at|on|around|of)?\s*(?:about|around|the)?\s*$/i;

/** "the end of 2021", "mid-March": the reading grows over its part. */
export function withPart(reading: Reading, text: string): Reading {
  const match = PART.exec(text.slice(0, reading.start));
  if (match === null) return reading;
  const { early, mid } = match.groups ?? {};
  const part: Part = early !== undefined ? "early" : mid !== undefined ? "mid" : "late";
  const word = (early ?? mid ?? match.groups?.late ?? "").toLowerCase().replace("the ", "");
  const narrowed = narrow(reading.value, part, word.includes(" "));
  if (narrowed === null) return reading;
  return {
    ...reading,
    ...narrowed,
    label: `${word}${word === "mid" ? "-" : " "}${narrowed.label.replace("the ", "")}`,
    start: match.index,
  };
}

/** "two days after January 5" is 7 January. */
export function withOffset(reading: Reading, text: string): Reading {
  const match = OFFSET.exec(text.slice(0, reading.start));
  if (match === null || !ISO_DAY.test(reading.value)) return reading;
  const { number = "", unit = "", side = "" } = match.groups ?? {};
  const days = parseSmallNumber(number) * (unit.toLowerCase() === "week" ? 7 : 1);
  const value = addDays(reading.value, side.toLowerCase() === "after" ? days : -days);
  return { ...reading, value, certainty: "implied", start: match.index };
}

/** "between 2 and 9 January", "between January 2 and 9": the month is said once. */
export function withOtherDay(reading: Reading, text: string): Reading {
  if (!ISO_DAY.test(reading.value)) return reading;
  const [before, after] = [text.slice(0, reading.start), text.slice(reading.end)];
  const dayBefore = DAY_BEFORE.exec(before);
  const dayAfter = RANGE_CUE.test(before) ? DAY_AFTER.exec(after) : null;
  const number = Number((dayBefore ?? dayAfter)?.groups?.day);
  const other = isoDay(yearOf(reading.value), monthOf(reading.value), number || 1);
  if (dayBefore !== null && other < reading.value) {
    const start = dayBefore.index + dayBefore[0].search(/\d/);
    return { ...reading, start, value: `${other}/${reading.value}` };
  }
  if (dayAfter === null || other <= reading.value) return reading;
  return { ...reading, end: reading.end + dayAfter[0].length, value: `${reading.value}/${other}` };
}

/** Joins a day with the time beside it (the day wins) and the two ends of a range. */
export function joinNeighbours(readings: readonly Reading[], text: string): Reading[] {
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
    if (!BESIDE_TIME.test(between)) return null;
    const day = isTime(first) ? second : first;
    return ISO_DAY.test(day.value) ? { ...day, ...whole } : null;
  }
  return joinRange(first, second, text, between);
}

function joinRange(first: Reading, second: Reading, text: string, between: string): Reading | null {
  const hasCue = RANGE_CUE.test(text.slice(0, first.start));
  const isAnd = /and/i.test(between);
  if (!TO.test(between) || (isAnd && !/between\s+(?:the\s+)?$/i.test(text.slice(0, first.start))))
    return null;
  if (!hasCue && !/to|through|until|till|[-–—]/i.test(between)) return null;
  if (first.value.includes("/") || second.value.includes("/") || !isOrdered(first.value, second.value))
    return null;
  const certainty = first.certainty === "stated" && second.certainty === "stated" ? "stated" : "implied";
  return { start: first.start, end: second.end, value: `${first.value}/${second.value}`, certainty };
}

function isOrdered(first: string, second: string): boolean {
  if (first.startsWith("T")) return true;
  const [earlier, later] = [toDays(first), toDays(second)];
  return earlier !== null && later !== null && earlier.first < later.first;
}

function isTime(reading: Reading): boolean {
  return reading.value.startsWith("T");
}
