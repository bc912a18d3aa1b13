import type { Days } from "./days.ts";

/** A date with the room that its texts take. */
export interface Sized {
  readonly days: Days;
  readonly height: number;
}

/** Where each date begins, from the top of the first. */
export interface Spacing {
  readonly tops: readonly number[];
  readonly height: number;
  /** Units of the drawing for a day, or null where the distances do not show the time. */
  readonly dayHeight: number | null;
}

/** A picture to scale may be so much taller than one that is not; a longer one would be mostly empty. */
const TALLER = 1.4;
/** About two screens of a phone. */
const TALLEST = 800;

/** Distances as in time where no text has to give way for that and little room is lost; else one date after the other. */
export function spaceOut(dates: readonly Sized[], gaps: readonly number[]): Spacing {
  const even = oneAfterTheOther(dates, gaps);
  if (dates.length < 3 || hasBarsTogether(dates)) return even;
  const scaled = toScale(dates, leastDayHeight(dates, Math.min(...gaps)));
  return scaled.height <= Math.min(TALLEST, TALLER * even.height) ? scaled : even;
}

/** Two ranges at one time would lie on each other. */
function hasBarsTogether(dates: readonly Sized[]): boolean {
  const ranges = dates.map(({ days }) => days).filter(({ first, last }) => first < last);
  return ranges.some((one, n) => ranges.slice(0, n).some(({ last }) => one.first <= last));
}

/** So that every date has room for its texts before the next; infinite where two begin on one day. */
function leastDayHeight(dates: readonly Sized[], gap: number): number {
  const needed = dates.slice(1).map(({ days }, n) => {
    const before = dates[n];
    return before ? (before.height + gap) / (days.first - before.days.first) : 0;
  });
  return Math.max(...needed);
}

function oneAfterTheOther(dates: readonly Sized[], gaps: readonly number[]): Spacing {
  const tops: number[] = [];
  let bottom = 0;
  for (const [n, { height }] of dates.entries()) {
    if (n > 0) bottom += gaps[n - 1] ?? 0;
    tops.push(bottom);
    bottom += height;
  }
  return { tops, height: bottom, dayHeight: null };
}

function toScale(dates: readonly Sized[], dayHeight: number): Spacing {
  const first = dates[0]?.days.first ?? 0;
  const tops = dates.map(({ days }) => (days.first - first) * dayHeight);
  const ends = dates.map(({ days, height }, n) =>
    Math.max((tops[n] ?? 0) + height, (days.last + 1 - first) * dayHeight),
  );
  return { tops, height: Math.max(...ends), dayHeight };
}
