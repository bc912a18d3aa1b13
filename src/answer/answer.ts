import type { Report, Span } from "../corpus/report.ts";
import type { AnsweringCommand, Asked } from "../question/question.ts";
import type { Verdict } from "./ledger/verdict.ts";
import type { Bound, Certainty } from "./mention.ts";

/** `found`: an excerpt answers the question. `unclear`: the excerpts are the closest passages. `nothing`: no report is about this. */
export type Outcome = "found" | "unclear" | "nothing";

/** The part of an excerpt that answers, in offsets of the report's text. */
interface AnswerSpan extends Span {
  readonly label: string;
}

/** Whole sentences of one report, best first in an answer. */
export interface Excerpt extends Span {
  readonly report: Report;
  /** Exactly `report.text.slice(start, end)`. */
  readonly text: string;
  /** Number of the paragraph that holds the answering sentence, from 1. */
  readonly paragraph: number;
  readonly answers: readonly AnswerSpan[];
  readonly score: number;
}

/** One distinct value and the reports that give it. */
export interface Finding {
  readonly label: string;
  /** EDTF for dates, a number for counts (null for "dozens"), the fullest name for people and places. */
  readonly value: string | number | null;
  readonly certainty: Certainty;
  /** Only for counts. */
  readonly bound?: Bound;
  readonly unit?: string;
  /** Every report that gives it doubts it. */
  readonly hedged: boolean;
  /** A report takes it back. */
  readonly withdrawn: boolean;
  /** The reports that give this value; copies of one wire story count once. */
  readonly reports: readonly Report[];
  /** Indexes into the answer's excerpts. */
  readonly excerpts: readonly number[];
}

export interface Answer {
  readonly question: string;
  /** The command that was asked. */
  readonly command: AnsweringCommand;
  /** What `ask` was routed to (`when`, `howmany`, `who`, `where`), or null. */
  readonly routed: Asked | null;
  readonly outcome: Outcome;
  /** Empty unless `found`. */
  readonly findings: readonly Finding[];
  /** How the findings stand to one another; null unless `found`. */
  readonly verdict: Verdict | null;
  readonly excerpts: readonly Excerpt[];
  /** There are further passages for whoever asks for more. */
  readonly hasMore: boolean;
  /** How many reports were searched. */
  readonly searched: number;
  /** Words of the question that no report mentions, as the member typed them. */
  readonly unknownWords: readonly string[];
  /** Words of the question that stand in the archive but in none of the excerpts. */
  readonly absentWords: readonly string[];
}
