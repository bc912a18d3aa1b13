import type { Report } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { Candidate, PassageIndex } from "../search/passage-index.ts";
import type { Match, Shares } from "./evidence.ts";
import type { QuestionDates } from "./question-dates.ts";
import { addDays } from "./readers/dates/calendar.ts";
import { factorOf, NO_SHARES, sharesOf, sumOf } from "./shares.ts";

/** How much a word counts that stands elsewhere in the report: beside the sentence, in the lead, anywhere. */
const BESIDE = 1;
const LEAD = 0.85;
const ELSEWHERE = 0.6;
const LEAD_SENTENCES = 4;
/** Most reports have some "Friday"; it says nothing of "Black Friday" unless in the sentence itself. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** Reports on an event appear on its day or within this many days after it. */
const DAYS_AFTER = 3;

interface Place {
  /** Position among the report's passages. */
  readonly index: number;
  readonly factor: number;
}

/** What reports say around their sentences. */
export interface Context {
  /** Share of the question's weight that a sentence lacks and its report has, 0 to 1, less the further off. */
  around(id: number, matches: readonly Match[]): Shares;
  /** Shares of the question's weight that the whole report has. */
  story(report: Report): Shares;
  /** Reports by what they have of the question, best first. */
  readonly reports: readonly Report[];
}

/** Notes where in each report the words of the question stand. */
export function readContext(
  question: Question,
  dates: readonly QuestionDates[],
  found: readonly Candidate[],
  index: PassageIndex,
): Context {
  const telling = question.terms.flatMap(({ typed, matches }, n) =>
    WEEKDAY.test(typed) ? [] : [{ matches, n }],
  );
  const places = new Map<Report, Place[][]>();
  for (const { id, terms } of found) {
    const passage = index.passages[id];
    if (!passage) continue;
    const report = places.get(passage.report) ?? question.terms.map(() => []);
    places.set(passage.report, report);
    for (const { matches, n } of telling) {
      const factor = Math.max(0, ...terms.map((term) => matches.get(term) ?? 0));
      if (factor > 0) report[n]?.push({ index: passage.index, factor });
    }
  }
  const held = new Map(
    [...places].map(([report, terms]) => {
      const told = new Set(dates.filter((date) => isNewsOf(report, date)).flatMap((date) => date.terms));
      return [report, sharesOf(question, (n) => (told.has(n) ? 1 : best(terms[n] ?? [])))];
    }),
  );
  return {
    around(id, matches) {
      const passage = index.passages[id];
      const terms = passage && places.get(passage.report);
      return sharesOf(question, (n) => {
        const elsewhere = passage && terms ? bestFrom(terms[n] ?? [], passage.index) : 0;
        return Math.max(0, elsewhere - factorOf(matches, n));
      });
    },
    story: (report) => held.get(report) ?? NO_SHARES,
    reports: [...held]
      .sort((a, b) => sumOf(b[1]) - sumOf(a[1]) || (a[0].id < b[0].id ? -1 : 1))
      .map(([report]) => report),
  };
}

/** "in March 2009": a report of those days tells of them, though it says "on Wednesday". */
function isNewsOf({ published }: Report, { first, last }: QuestionDates): boolean {
  return published !== null && published >= first && published <= addDays(last, DAYS_AFTER);
}

function best(places: readonly Place[]): number {
  return Math.max(0, ...places.map(({ factor }) => factor));
}

function bestFrom(places: readonly Place[], index: number): number {
  return Math.max(0, ...places.map((place) => place.factor * reach(place.index, index)));
}

function reach(there: number, here: number): number {
  if (Math.abs(there - here) <= 1) return BESIDE;
  return there < LEAD_SENTENCES ? LEAD : ELSEWHERE;
}
