import type { Excerpt } from "../answer/answer.ts";
import type { Certainty } from "../answer/mention.ts";
import type { Report } from "../corpus/report.ts";

/** One thing that happened, or is to happen, on a day or in a period. */
export interface TimelineEvent {
  /** EDTF level 1: a day, or a coarser value where no report is more exact. */
  readonly day: string;
  /** What people read: "6 January 2022", "since 2 January 2022". */
  readonly label: string;
  /** `implied` where the day was worked out from the report's date. */
  readonly certainty: Certainty;
  /** The report speaks of it as something to come; whether it came to pass is not said. */
  readonly isExpected: boolean;
  /** The sentence that tells it best; its date is the marked answer, and `score` is how surely it is an event, 0 to 1. */
  readonly excerpt: Excerpt;
  /** Other reports that tell the same; copies of one wire story are not among them twice. */
  readonly also: readonly Report[];
}

export interface Timeline {
  /** The words that chose the events, or null. */
  readonly about: string | null;
  /** ISO days, both included, or null where the timeline is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** In order of the days that they happened on. */
  readonly events: readonly TimelineEvent[];
  /** How many more events there are. */
  readonly leftOut: number;
  /** How many reports were searched. */
  readonly searched: number;
  /** Words of `about` that no report mentions, as the member typed them. */
  readonly unknownWords: readonly string[];
}
