import type { Passage, Span } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { Bound, Certainty, CountMention } from "./mention.ts";

/** A stretch of a passage that could be the answer; offsets are into the report's text. */
export interface Value extends Span {
  /** Values with equal keys say the same thing. */
  readonly key: string;
  /** What people read. */
  readonly label: string;
  /** EDTF for dates, a number for counts (null for "dozens"), a name for people and places. */
  readonly value: string | number | null;
  readonly certainty: Certainty;
  readonly bound?: Bound;
  readonly unit?: string;
  /** What a figure is of: things, money, a share, a length of time, ... */
  readonly quantity?: CountMention["kind"];
  readonly hedged: boolean;
  /** How well its kind, unit and verb suit the question, 0 to 1. */
  readonly fit: number;
  /** The key of the town that it lies in, where the report tells one. */
  readonly within?: string;
  /** Where its words stand if not in its own span: whoever speaks a quotation may be named in a sentence beside it. */
  readonly toldAt?: Span;
  /** Words of its sentence that stand for it: "he" in "Vale became the hero: he cooked for all". */
  readonly standIns?: readonly Span[];
}

/**
 * Finds the values of one kind in a passage; nothing in it is an empty list. `siblings` are all sentences of its report,
 * for what one sentence cannot tell.
 */
export type ReadValues = (
  passage: Passage,
  question: Question,
  siblings: readonly Passage[],
) => readonly Value[];
