import { excerptSpan } from "../answer/excerpts.ts";
import type { Archive } from "../archive.ts";
import { type Passage, quote } from "../corpus/report.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { chooseTellings, independentReports } from "./choose.ts";
import { type Dated, readDated } from "./dated.ts";
import type { Timeline, TimelineEvent } from "./event.ts";
import { merge, type Telling } from "./merge.ts";
import { readRelevance } from "./relevance.ts";

export interface TimelineOptions {
  /** Words that choose the events; all unless told. */
  readonly about?: string;
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
  /** How many events at most; 10 unless told. */
  readonly limit?: number;
}

const LIMIT = 10;
/** Dates are read once for each sentence; the same sentence gives the same dates. */
const datedBy = new WeakMap<Passage, readonly Dated[]>();

/** The dated events of an archive in the order in which they happened, each in the words of a report; near-copies are one event. */
export function timeline(archive: Archive, options: TimelineOptions): Timeline {
  const steps = timelineInSteps(archive, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `timeline`, one sentence at a step: the first timeline of an archive reads all its dates, and others wait for answers. */
export function* timelineInSteps(
  { index, reports }: Archive,
  options: TimelineOptions,
): Generator<void, Timeline> {
  const { about, from, to, limit = LIMIT } = options;
  const relevance = about === undefined ? null : readRelevance(about, index);
  const found: Dated[] = [];
  for (const [id, passage] of index.passages.entries()) {
    if (relevance?.isAbout(passage, id) ?? true) {
      found.push(...datedOf(passage).filter((dated) => isWithin(dated, from, to)));
      yield;
    }
  }
  const { chosen, leftOut } = chooseTellings(yield* merge(found, index.idf), limit);
  return {
    about: about ?? null,
    from: from ?? null,
    to: to ?? null,
    events: chosen.map((telling) => toEvent(telling, index)),
    leftOut,
    searched: reports.length,
    unknownWords: relevance?.unknownWords ?? [],
  };
}

function datedOf(passage: Passage): readonly Dated[] {
  const known = datedBy.get(passage);
  if (known) return known;
  const dated = readDated(passage);
  datedBy.set(passage, dated);
  return dated;
}

function isWithin({ days }: Dated, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || days.last >= from) && (to === undefined || days.first <= to);
}

function toEvent(telling: Telling, index: PassageIndex): TimelineEvent {
  const [{ passage, mention, isExpected, strength }] = telling;
  const { report } = passage;
  const span = excerptSpan(index.passages.indexOf(passage), passage, index);
  const answer = {
    start: passage.start + mention.start,
    end: passage.start + mention.end,
    label: mention.label,
  };
  return {
    day: mention.value,
    label: mention.label,
    certainty: mention.certainty,
    isExpected,
    excerpt: {
      report,
      ...span,
      text: quote(report, span),
      paragraph: passage.paragraph + 1,
      answers: [answer],
      score: strength,
    },
    also: independentReports(telling).slice(1),
  };
}
