import type { Bound } from "./bounds.ts";
import { readDays } from "./days.ts";

/** A figure that one report gives. */
export interface FigurePoint {
  readonly value: number;
  readonly bound: Bound;
  /** As the report writes it: "at least 12,000 people". */
  readonly label: string;
  /** The report's date (ISO 8601), or null. */
  readonly day: string | null;
  /** Or the report's title, where no publisher is known. */
  readonly publisher: string;
  readonly title: string;
  /** What must be said beside it: "taken back by a report". */
  readonly note?: string;
}

/** What a picture of figures says itself, in the member's language. */
export interface FigureWords {
  /** For dates and numbers. */
  readonly locale: string;
  /** What stands on the upright axis: "Figure given". */
  readonly values: string;
  /** The same where each step is ten times the last: "Figure given (each line ten times the one below)". */
  readonly valuesByTens: string;
  /** What lies along: "Date of the report". */
  readonly days: string;
  /** Where a report has no date: "No date". */
  readonly noDay: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  /** Figures that are drawn small and not listed: "and 5 more". */
  readonly more: (count: number) => string;
}

export interface Figures {
  /** The question. */
  readonly title: string;
  /** Best first: where there are many, the first are listed. At least one. */
  readonly points: readonly FigurePoint[];
  readonly words: FigureWords;
}

/** A point with its day as a number, in the order in which the picture counts them. */
export interface Listed extends FigurePoint {
  readonly at: number | null;
}

/** Figures with a number and a line of their own; more would not be readable on a phone. */
const MOST_LISTED = 9;

/** What is listed, by day and then by value, and what is only drawn. */
export function order(points: readonly FigurePoint[]): {
  readonly listed: readonly Listed[];
  readonly rest: readonly Listed[];
} {
  const all = points.map((point) => ({ ...point, at: readDays(point.day ?? "")?.first ?? null }));
  const byDay = (a: Listed, b: Listed) => (a.at ?? Infinity) - (b.at ?? Infinity) || a.value - b.value || 0;
  return { listed: all.slice(0, MOST_LISTED).sort(byDay), rest: all.slice(MOST_LISTED).sort(byDay) };
}
