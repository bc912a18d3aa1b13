import { type Days, readDays } from "./days.ts";

/** Something that happened, on a day, in a month or year, or over a range of them. */
export interface TimelineEvent {
  /** EDTF: "2022-01-06", "2022-01", "2022", "2022-01-02/2022-01-08". */
  readonly day: string;
  /** A few words of the excerpt. */
  readonly label: string;
  /** The report that says so. */
  readonly source: string;
  /** It was still to come when the report was written: its dot is hollow. */
  readonly isExpected?: boolean;
}

/** What a timeline says itself, in the member's language. */
export interface TimelineWords {
  /** For dates and lengths of time. */
  readonly locale: string;
  /** Events that there was no room for: "and 5 more". */
  readonly more: (count: number) => string;
}

export interface Timeline {
  readonly title: string;
  /** In any order; at least one with a day that can be read. */
  readonly events: readonly TimelineEvent[];
  /** Events that the caller has left out already. */
  readonly leftOut?: number;
  readonly words: TimelineWords;
}

/** Events of one date. */
export interface Moment {
  readonly days: Days;
  readonly events: readonly TimelineEvent[];
}

/** More would not be readable on a phone. */
const MOST_EVENTS = 12;

/** The first events in order, those of one date together, and how many there was no room for. */
export function arrange({ events, leftOut = 0 }: Timeline): {
  readonly moments: readonly Moment[];
  readonly leftOut: number;
} {
  const dated = events.flatMap((event) => {
    const days = readDays(event.day);
    return days === null ? [] : [{ days, event }];
  });
  dated.sort((a, b) => a.days.first - b.days.first || a.days.last - b.days.last);
  const kept = dated.slice(0, MOST_EVENTS);
  const moments: { days: Days; events: TimelineEvent[] }[] = [];
  for (const { days, event } of kept) {
    const last = moments.at(-1);
    if (last && last.days.first === days.first && last.days.last === days.last) last.events.push(event);
    else moments.push({ days, events: [event] });
  }
  return { moments, leftOut: leftOut + events.length - kept.length };
}
