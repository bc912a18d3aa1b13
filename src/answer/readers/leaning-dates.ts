import { overlaps, type Passage, quote, type Span } from "../../corpus/report.ts";
import type { DateMention } from "../mention.ts";
import { addDays, isoYear } from "./dates/calendar.ts";
import { parseSmallNumber, SMALL_NUMBER } from "./dates/number-words.ts";
import { readDates } from "./dates.ts";
import { formatDate } from "./edtf.ts";

/** An expression that counts from the date told before it. */
interface Lean {
  readonly pattern: RegExp;
  /** The date so far from an anchor; null where it cannot be told. */
  readonly count: (anchor: string, groups: Groups) => string | null;
  /** Whether it counts only from a date right before it, or from the only one before the mark that it stands behind. */
  readonly isApposed?: true;
}

type Groups = Readonly<Record<string, string | undefined>>;

const PART = "(?:day|morning|afternoon|evening|night)";
/** "the day before the vote" counts from the vote, "the day after tomorrow" from today. */
const NOTHING_BEHIND = '(?=\\s*(?:[,;.:)”"]|$))';

const LEANS: readonly Lean[] = [
  // "On the same day, the envoy resigned", "later that night"
  {
    pattern: new RegExp(`\\b(?:(?:the|that)\\s+same|that)\\s+${PART}\\b`, "gi"),
    count: (anchor) => days(anchor, 0),
  },
  {
    pattern: new RegExp(
      `\\bthe\\s+(?:next|following)\\s+${PART}\\b|\\bthe\\s+day\\s+after${NOTHING_BEHIND}`,
      "gi",
    ),
    count: (anchor) => days(anchor, 1),
  },
  {
    pattern: new RegExp(`\\bthe\\s+previous\\s+${PART}\\b|\\bthe\\s+day\\s+before${NOTHING_BEHIND}`, "gi"),
    count: (anchor) => days(anchor, -1),
  },
  {
    pattern: new RegExp(
      `\\b(?<number>${SMALL_NUMBER})\\s+days?\\s+(?:(?<later>later|afterwards?|thereafter)|earlier|before${NOTHING_BEHIND})\\b`,
      "gi",
    ),
    count: (anchor, groups) => days(anchor, signed(groups)),
  },
  // "He died on Friday after being diagnosed four years earlier"
  {
    pattern: new RegExp(
      `\\b(?<number>${SMALL_NUMBER})\\s+years?\\s+(?:(?<later>later|afterwards?|thereafter)|earlier|before${NOTHING_BEHIND})\\b`,
      "gi",
    ),
    count: (anchor, groups) => isoYear(Number(anchor.slice(0, 4)) + signed(groups)),
  },
  // "It reopened on Thursday, a week after it was stormed": when it was stormed
  {
    pattern: new RegExp(
      `\\b(?:(?<number>${SMALL_NUMBER})|an?)\\s+(?<unit>day|week)s?\\s+after(?=\\s+\\p{L})`,
      "giu",
    ),
    count: (anchor, { number = "one", unit }) =>
      days(anchor, -parseSmallNumber(number) * (unit?.toLowerCase() === "week" ? 7 : 1)),
    isApposed: true,
  },
];
/** Most sentences have none of these. */
const CUE = /\b(?:that|same|following|next|previous|after|before|earlier|later|afterwards?|thereafter)\b/i;
/** Between a date and what counts from right before it. */
const BESIDE = /^(?:,|\s?[–—-])?\s+(?:just |only |about |nearly |almost |some )?$/;
const BEHIND_MARK = /[,–—-]\s+(?:just |only |about |nearly |almost |some )?$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OR_YEAR = /^\d{4}(?:-\d{2}-\d{2})?$/;
/** "No one died that day" does not lean on the day of "he said Monday" or of "Tuesday's news conference". */
const OF_WORDS = {
  before: /\b(?:said|says|told|added)\s+(?:\S+\s+){0,2}$/i,
  behind: /^['’]s\s+(?:news\s+|press\s+)?(?:conference|interview|briefing)\b/i,
} as const;

/** The dates of a sentence that lean on the one day told before them: in the sentence itself, or in the sentence before. */
export function readLeaningDates(
  passage: Passage,
  siblings: readonly Passage[],
  told: readonly DateMention[],
): readonly DateMention[] {
  const text = quote(passage.report, passage);
  if (!CUE.test(text)) return [];
  return LEANS.flatMap((lean) =>
    [...text.matchAll(lean.pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (told.some((date) => overlaps(date, span))) return [];
      const anchor = lean.isApposed
        ? anchorApposed(span, passage, told)
        : anchorOf(span, passage, siblings, told);
      const value = anchor === null ? null : lean.count(anchor, match.groups ?? {});
      return value === null ? [] : [toMention(span, match[0], value)];
    }),
  );
}

/** The day so many days from a day; null where the anchor is none. */
function days(anchor: string, number: number): string | null {
  return ISO_DAY.test(anchor) ? addDays(anchor, number) : null;
}

function signed({ number = "", later }: Groups): number {
  return parseSmallNumber(number) * (later === undefined ? -1 : 1);
}

function toMention(span: Span, text: string, value: string): DateMention {
  return { ...span, text, value, certainty: "implied", label: formatDate(value), role: "at" };
}

/** "They walked out on Thursday over years of neglect, two days after the crash." */
function anchorApposed({ start }: Span, passage: Passage, told: readonly DateMention[]): string | null {
  const { report } = passage;
  const text = quote(report, passage);
  const own = told.filter(({ end }) => end <= start);
  const beside = own.find(({ end }) => BESIDE.test(text.slice(end, start)));
  if (beside) return beside.value;
  return BEHIND_MARK.test(text.slice(0, start)) ? onlyDay(own, text, report.published) : null;
}

function anchorOf(
  { start }: Span,
  passage: Passage,
  siblings: readonly Passage[],
  told: readonly DateMention[],
): string | null {
  const { report, index } = passage;
  const own = told.filter(({ end }) => end <= start);
  if (own.length > 0) return onlyDay(own, quote(report, passage), report.published);
  const before = siblings[index - 1];
  if (!before) return null;
  const text = quote(report, before);
  return onlyDay(readDates(text, report.published), text, report.published);
}

/**
 * The day or the year that is told; null where there are several ("announced on Tuesday that he had left on Sunday"), where it is one
 * of words, or lies ahead: what is told of a plan mostly leans on its announcement.
 */
function onlyDay(dates: readonly DateMention[], text: string, published: string | null): string | null {
  const [date] = dates;
  if (!date || dates.some(({ value }) => value !== date.value) || !DAY_OR_YEAR.test(date.value)) return null;
  const isOfWords =
    OF_WORDS.before.test(text.slice(0, date.start)) || OF_WORDS.behind.test(text.slice(date.end));
  return isOfWords || (published !== null && date.value > published) ? null : date.value;
}
