import { overlaps, type Passage, quote, type Span } from "../../corpus/report.ts";
import type { DateMention } from "../mention.ts";
import { addDays } from "./dates/calendar.ts";
import { parseSmallNumber, SMALL_NUMBER } from "./dates/number-words.ts";
import { readDates } from "./dates.ts";
import { formatDate } from "./edtf.ts";

/** An expression that counts from the date told before it. */
interface Lean {
  readonly pattern: RegExp;
  readonly days: (groups: Readonly<Record<string, string | undefined>>) => number;
}

const PART = "(?:day|morning|afternoon|evening|night)";
/** "the day before the vote" counts from the vote, "the day after tomorrow" from today. */
const NOTHING_BEHIND = '(?=\\s*(?:[,;.:)”"]|$))';

const LEANS: readonly Lean[] = [
  // "On the same day, the envoy resigned", "later that night"
  { pattern: new RegExp(`\\b(?:(?:the|that)\\s+same|that)\\s+${PART}\\b`, "gi"), days: () => 0 },
  {
    pattern: new RegExp(
      `\\bthe\\s+(?:next|following)\\s+${PART}\\b|\\bthe\\s+day\\s+after${NOTHING_BEHIND}`,
      "gi",
    ),
    days: () => 1,
  },
  {
    pattern: new RegExp(`\\bthe\\s+previous\\s+${PART}\\b|\\bthe\\s+day\\s+before${NOTHING_BEHIND}`, "gi"),
    days: () => -1,
  },
  {
    pattern: new RegExp(
      `\\b(?<number>${SMALL_NUMBER})\\s+days?\\s+(?:(?<later>later|afterwards?|thereafter)|earlier|before${NOTHING_BEHIND})\\b`,
      "gi",
    ),
    days: ({ number = "", later }) => parseSmallNumber(number) * (later === undefined ? -1 : 1),
  },
];
/** Most sentences have none of these. */
const CUE = /\b(?:that|same|following|next|previous|after|before|earlier|later|afterwards?|thereafter)\b/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
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
  return LEANS.flatMap(({ pattern, days }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (told.some((date) => overlaps(date, span))) return [];
      const anchor = anchorOf(span, passage, siblings, told);
      return anchor === null ? [] : [toMention(span, match[0], addDays(anchor, days(match.groups ?? {})))];
    }),
  );
}

function toMention(span: Span, text: string, value: string): DateMention {
  return { ...span, text, value, certainty: "implied", label: formatDate(value), role: "at" };
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
  const before = siblings.find((sibling) => sibling.index === index - 1);
  if (!before) return null;
  const text = quote(report, before);
  return onlyDay(readDates(text, report.published), text, report.published);
}

/**
 * The day that is told; null where there are several ("announced on Tuesday that he had left on Sunday"), where it is one
 * of words, or lies ahead: what is told of a plan mostly leans on its announcement.
 */
function onlyDay(dates: readonly DateMention[], text: string, published: string | null): string | null {
  const [date] = dates;
  if (!date || dates.some(({ value }) => value !== date.value) || !ISO_DAY.test(date.value)) return null;
  const isOfWords =
    OF_WORDS.before.test(text.slice(0, date.start)) || OF_WORDS.behind.test(text.slice(date.end));
  return isOfWords || (published !== null && date.value > published) ? null : date.value;
}
