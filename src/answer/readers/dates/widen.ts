import { addDays, isoDay, isRealDay, lastDayOfMonth, monthOf, yearOf } from "./calendar.ts";
import { parseOrdinal, parseSmallNumber, SMALL_NUMBER } from "./number-words.ts";
import { narrow, type Part } from "./parts.ts";
import type { Reading } from "./reading.ts";

const PART =
  /\b(?:the\s+)?(?:very\s+)?(?:(?<early>early|beginning of|start of|first (?:days|weeks|months) of)|(?<mid>mid|middle of)|(?<late>late|end of|close of|last (?:days|weeks|months) of))(?:\s+in)?(?:\s+|-|–)(?:the\s+)?$/i;
const HALF_OF = /\b(?:the\s+)?(?<which>first|second)\s+half\s+of\s+$/i;
const YEAR = /^\d{4}$/;
const WEEK_OF = /\b(?:the\s+)?(?<which>last|final|first|second|third|fourth)\s+week\s+(?:of|in)\s+$/i;
/** "between 2 and 9 January". */
const DAY_BEFORE =
  /\b(?:between|from)\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:and|to|until)\s+(?:the\s+)?$/i;
/** "between January 2 and 9", but not "between 1 January and 31 December" or "and 9 p.m.". */
const DAY_AFTER =
  /^\s+(?:and|to|until)\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?=[\s,.;)]|$)(?!\s*[ap]\.?m\b|\s+(?:of\s+)?[a-z]{3,}\.?\s+\d|\s+(?:of\s+)?[A-Z])/i;
const RANGE_CUE = /\b(?:between|from)\s+(?:the\s+)?$/i;
/** "two days after January 5". */
const OFFSET = new RegExp(
  `\\b(?<number>${SMALL_NUMBER})\\s+(?<unit>day|week)s?\\s+(?<side>before|after)\\s+(?:the\\s+)?$`,
  "i",
);
const DAYTIME = /^\s+(?:(?:early|late)\s+)?(?:morning|afternoon|evening|night)\b/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MONTH = /^\d{4}-(?:0\d|1[0-2])$/;

/** The reading with the words beside it that move or narrow it. */
export function widen(reading: Reading, text: string): Reading {
  return [withDaytime, withPart, withHalf, withWeekOf, withOtherDay, withOffset].reduce(
    (wider, step) => step(wider, text),
    reading,
  );
}

/** "Thursday morning" is that Thursday. */
function withDaytime(reading: Reading, text: string): Reading {
  const daytime = ISO_DAY.test(reading.value) ? DAYTIME.exec(text.slice(reading.end)) : null;
  return daytime === null ? reading : { ...reading, end: reading.end + daytime[0].length };
}

/** "the end of 2021", "mid-March". */
function withPart(reading: Reading, text: string): Reading {
  const match = PART.exec(text.slice(0, reading.start));
  if (match === null) return reading;
  const { early, mid, late } = match.groups ?? {};
  const part: Part = early !== undefined ? "early" : mid !== undefined ? "mid" : "late";
  const word = (early ?? mid ?? late ?? "").toLowerCase();
  const narrowed = narrow(reading.value, part, word.includes(" "));
  if (narrowed === null) return reading;
  return { ...reading, value: narrowed.value, label: labelOf(word, narrowed.label), start: match.index };
}

function labelOf(word: string, whole: string): string {
  if (word.includes(" ")) return `the ${word} ${whole}`;
  return `${word}${word === "mid" ? "-" : " "}${whole.replace("the ", "")}`;
}

/** "the second half of 2021". */
function withHalf(reading: Reading, text: string): Reading {
  const match = HALF_OF.exec(text.slice(0, reading.start));
  if (match === null || !YEAR.test(reading.value)) return reading;
  const which = match.groups?.which?.toLowerCase();
  const [first, last] = which === "first" ? ["01", "06"] : ["07", "12"];
  const label = `the ${which} half of ${reading.value}`;
  return {
    ...reading,
    value: `${reading.value}-${first}/${reading.value}-${last}`,
    label,
    start: match.index,
  };
}

/** "the last week of March" is its last seven days. */
function withWeekOf(reading: Reading, text: string): Reading {
  const match = WEEK_OF.exec(text.slice(0, reading.start));
  if (match === null || !ISO_MONTH.test(reading.value)) return reading;
  const which = match.groups?.which ?? "";
  const end = lastDayOfMonth(Number(reading.value.slice(0, 4)), Number(reading.value.slice(5)));
  const isLast = /last|final/i.test(which);
  const first = isLast ? addDays(end, -6) : addDays(`${reading.value}-01`, 7 * (parseOrdinal(which) - 1));
  return { ...reading, value: `${first}/${addDays(first, 6)}`, start: match.index };
}

/** "between 2 and 9 January", "between January 2 and 9": the month is said once. */
function withOtherDay(reading: Reading, text: string): Reading {
  if (!ISO_DAY.test(reading.value)) return reading;
  const [before, after] = [text.slice(0, reading.start), text.slice(reading.end)];
  const dayBefore = DAY_BEFORE.exec(before);
  const dayAfter = RANGE_CUE.test(before) ? DAY_AFTER.exec(after) : null;
  const other = sameMonth(reading.value, Number((dayBefore ?? dayAfter)?.groups?.day));
  if (other === null) return reading;
  if (dayBefore !== null && other < reading.value) {
    const start = dayBefore.index + dayBefore[0].search(/\d/);
    return { ...reading, start, value: `${other}/${reading.value}` };
  }
  if (dayAfter === null || other <= reading.value) return reading;
  return { ...reading, end: reading.end + dayAfter[0].length, value: `${reading.value}/${other}` };
}

function sameMonth(day: string, number: number): string | null {
  const [year, month] = [yearOf(day), monthOf(day)];
  return isRealDay(year, month, number) ? isoDay(year, month, number) : null;
}

/** "two days after January 5" is 7 January. */
function withOffset(reading: Reading, text: string): Reading {
  const match = OFFSET.exec(text.slice(0, reading.start));
  if (match === null || !ISO_DAY.test(reading.value)) return reading;
  const { number = "", unit = "", side = "" } = match.groups ?? {};
  const days = parseSmallNumber(number) * (unit.toLowerCase() === "week" ? 7 : 1);
  const value = addDays(reading.value, side.toLowerCase() === "after" ? days : -days);
  return { ...reading, value, certainty: "implied", start: match.index };
}
