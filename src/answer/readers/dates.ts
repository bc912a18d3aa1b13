import type { DateMention } from "../mention.ts";
import { BARE_DAY_PHRASES } from "./dates/bare-days.ts";
import { readWithChrono } from "./dates/chrono.ts";
import { joinReadings } from "./dates/join.ts";
import { LATELY_PHRASES } from "./dates/lately.ts";
import { MOMENT_PHRASES } from "./dates/moments.ts";
import { NAMED_DAY_PHRASES } from "./dates/named-days.ts";
import { QUARTER_PHRASES } from "./dates/quarters.ts";
import { type DateContext, longestReadings, type Reading, readPhrases } from "./dates/reading.ts";
import { RELATIVE_PHRASES } from "./dates/relative.ts";
import { roleOf } from "./dates/role.ts";
import { widen } from "./dates/widen.ts";
import { YEAR_PHRASES } from "./dates/years.ts";
import { formatDate } from "./edtf.ts";

/** Without one of these no sentence holds a date; most sentences end here, before any slow pattern. */
const CUE =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|\beve\b|halloween|\b(?:to|yester|mid)(?:day|night|morrow)|\b(?:ago|noon|century|quarter|tonight|yesterday|tomorrow)\b|\b(?:last|this|next|previous|coming|the|within|in|past)\s+(?:week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)|\b(?:days|weeks|months|years)\b/i;

const PHRASES = [
  ...RELATIVE_PHRASES,
  ...YEAR_PHRASES,
  ...QUARTER_PHRASES,
  ...MOMENT_PHRASES,
  ...NAMED_DAY_PHRASES,
  ...BARE_DAY_PHRASES,
  ...LATELY_PHRASES,
];

/**
 * The dates and times of day in one sentence of a report; offsets are into `text`, in its order, never overlapping.
 * `base` is the report's publication day (ISO): without it what only it could resolve ("yesterday", "on Monday") is left out.
 * `before` is the sentence before it in its paragraph, which may tell the year.
 */
export function readDates(text: string, base: string | null, before = ""): readonly DateMention[] {
  if (!CUE.test(text)) return [];
  const context: DateContext = { text, base, before };
  const found = readPhrases(PHRASES, context);
  const readings = longestReadings([...found, ...readWithChrono(context)]);
  const widened = longestReadings(readings.map((reading) => widen(reading, text)));
  return joinReadings(widened, text).map((reading) => toMention(reading, text));
}

function toMention(reading: Reading, text: string): DateMention {
  const { role, prefix } = roleOf(reading, text);
  const { start, end, value, certainty, time } = reading;
  const label = `${prefix}${reading.label ?? formatDate(value)}`;
  const told = { start, end, text: text.slice(start, end), value, certainty, label, role };
  return time === undefined ? told : { ...told, time: toMention(time, text) };
}
