import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { DateMention } from "../../../src/answer/mention.ts";
import { addDays, isoDay, weekdayOf } from "../../../src/answer/readers/dates/calendar.ts";
import { readDates } from "../../../src/answer/readers/dates.ts";
import { type Days, toDays } from "../../../src/answer/readers/edtf.ts";
import type { Span } from "../../../src/corpus/report.ts";

const goldDate = z.object({ start: z.number(), end: z.number(), type: z.string(), value: z.string() });
const goldDocument = z.object({
  published: z.string(),
  text: z.string(),
  annotatedEnd: z.number(),
  dates: z.array(goldDate),
});

type Gold = z.infer<typeof goldDate>;
type GoldDocument = z.infer<typeof goldDocument>;

export interface DateScores {
  /** How many gold dates have a calendar value. */
  readonly counted: number;
  /** Share of the reader's mentions that overlap a gold date. */
  readonly precision: number;
  /** Share of gold dates that the reader found. */
  readonly recall: number;
  readonly f1: number;
  /** As f1, but only equal values count as found. */
  readonly valueF1: number;
}

/** Values without a day, month or year: "now", "recently", "later", and dates that are really durations. */
const NO_CALENDAR_VALUE = /_REF$|^P|^FY|^XXXX/;
const WEEK = /^(?<year>\d{4})-W(?<week>\d{2})(?<weekend>-WE)?$/;
const QUARTER = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/;
const CLOCK = /T(?<clock>\d{2}:\d{2})/;
const SEASON_CODES: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };
/** TIMEX3 keeps these words apart from the value, so "late 2006" is 2006 there. */
const PART_WORDS = /^(?:the )?(?:very )?(?:early|mid|late|end|beginning|start|middle)\b/i;

/** Scores the reader on MEANTIME's DATE and TIME expressions that have a calendar value. */
export function evaluateDates(dataDir: string): DateScores {
  const documents = readFileSync(join(dataDir, "meantime", "dates.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => goldDocument.parse(JSON.parse(line)));
  const counts = documents.map(scoreDocument);
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  const [precision, recall] = [sum("right") / sum("read"), sum("found") / sum("gold")];
  const [valuePrecision, valueRecall] = [sum("rightValue") / sum("read"), sum("foundValue") / sum("gold")];
  return {
    counted: sum("gold"),
    precision,
    recall,
    f1: harmonic(precision, recall),
    valueF1: harmonic(valuePrecision, valueRecall),
  };
}

interface Counts {
  readonly read: number;
  readonly gold: number;
  readonly right: number;
  readonly found: number;
  readonly rightValue: number;
  readonly foundValue: number;
}

function scoreDocument(document: GoldDocument): Counts {
  const annotated = document.dates.filter(
    ({ type, end }) => /DATE|TIME/.test(type) && end <= document.annotatedEnd,
  );
  const gold = annotated.filter(({ value }) => !NO_CALENDAR_VALUE.test(value));
  const vague = annotated.filter(({ value }) => NO_CALENDAR_VALUE.test(value));
  const read = readDocument(document).filter(
    (mention) => gold.some((date) => overlap(mention, date)) || !vague.some((date) => overlap(mention, date)),
  );
  return {
    read: read.length,
    gold: gold.length,
    right: read.filter((mention) => gold.some((date) => overlap(mention, date))).length,
    found: gold.filter((date) => read.some((mention) => overlap(mention, date))).length,
    rightValue: read.filter((mention) => gold.some((date) => agree(mention, date))).length,
    foundValue: gold.filter((date) => read.some((mention) => agree(mention, date))).length,
  };
}

/** The mentions of the annotated part but its date line, sentence by sentence, with offsets into the document. */
function readDocument({ text, annotatedEnd, published }: GoldDocument): DateMention[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return [...text.slice(0, annotatedEnd).matchAll(/[^\n]+/g)]
    .filter((_, line) => line !== 1)
    .flatMap((line) =>
      [...segmenter.segment(line[0])].map(({ segment, index }) => ({ segment, at: line.index + index })),
    )
    .flatMap(({ segment, at }) =>
      readDates(segment, published).map((mention) => ({
        ...mention,
        start: mention.start + at,
        end: mention.end + at,
      })),
    );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function agree(mention: DateMention, gold: Gold): boolean {
  if (!overlap(mention, gold)) return false;
  const clock = CLOCK.exec(gold.value)?.groups?.clock;
  if (mention.value.startsWith("T")) return clock !== undefined && mention.value.includes(`T${clock}`);
  const [read, marked] = [toDays(mention.value), goldDays(gold.value)];
  if (read === null || marked === null) return false;
  if (PART_WORDS.test(mention.text)) return marked.first <= read.first && read.last <= marked.last;
  // "from 2009 to 2011" is one mention, but two dates in the annotation.
  const ends = mention.value.split("/").map(toDays);
  return [read, ...ends].some((days) => days?.first === marked.first && days.last === marked.last);
}

/** The days of a TIMEX3 value; a time counts as its day. */
function goldDays(value: string): Days | null {
  const date = value.replace(/T.*$/, "").replace(/-XX$/, "");
  const season = /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/.exec(date)?.groups;
  if (season !== undefined) return toDays(`${season.year}-${SEASON_CODES[season.season ?? ""]}`);
  if (/^\d{2,3}$/.test(date)) return toDays(date.padEnd(4, "X"));
  return weekDays(date) ?? quarterDays(date) ?? toDays(date);
}

function weekDays(value: string): Days | null {
  const { year, week, weekend } = WEEK.exec(value)?.groups ?? {};
  if (year === undefined) return null;
  // ISO 8601: the week with 4 January is the first.
  const fourth = isoDay(Number(year), 1, 4);
  const monday = addDays(fourth, 7 * (Number(week) - 1) - ((weekdayOf(fourth) + 6) % 7));
  return { first: addDays(monday, weekend === undefined ? 0 : 5), last: addDays(monday, 6) };
}

function quarterDays(value: string): Days | null {
  const { year, quarter } = QUARTER.exec(value)?.groups ?? {};
  if (year === undefined) return null;
  const month = 3 * Number(quarter);
  return { first: isoDay(Number(year), month - 2, 1), last: isoDay(Number(year), month + 1, 0) };
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
