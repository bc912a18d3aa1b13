import { type Passage, quote } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { Token } from "../search/tokenize.ts";
import type { Match } from "./evidence.ts";
import { readDates } from "./readers/dates.ts";
import { toDays } from "./readers/edtf.ts";

/** Most questions have no such word; for them the reader of dates, which loads slowly, is not asked. */
const DATE_WORD =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|week|month|year/i;

/** Days that the question names, and the terms that name them. */
export interface QuestionDates {
  readonly first: string;
  readonly last: string;
  readonly terms: readonly number[];
}

/** The dates of a question, resolved against the day of the newest report. */
export function datesOf(question: Question, newest: string | null): readonly QuestionDates[] {
  if (!DATE_WORD.test(question.text)) return [];
  return readDates(question.text, newest).flatMap((mention) => {
    const days = toDays(mention.value);
    const terms = question.terms.flatMap(({ start }, n) =>
      start >= mention.start && start < mention.end ? [n] : [],
    );
    return days && terms.length > 0 ? [{ ...days, terms }] : [];
  });
}

/** Matches for the words of a date where the passage gives the same day in other words ("on Saturday"). */
export function matchDates(
  passage: Passage,
  tokens: readonly Token[],
  dates: readonly QuestionDates[],
): readonly Match[] {
  if (dates.length === 0) return [];
  const mentions = readDates(quote(passage.report, passage), passage.report.published);
  return dates.flatMap(({ first, last, terms }) => {
    const same = mentions.find(({ value }) => {
      const days = toDays(value);
      return days !== null && days.first >= first && days.last <= last;
    });
    if (!same) return [];
    const at = tokens.findIndex(({ end }) => end > same.start + passage.start);
    return at === -1 ? [] : terms.map((term) => ({ at, term, factor: 1 }));
  });
}
