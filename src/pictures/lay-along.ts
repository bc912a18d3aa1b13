import { placeDays, type Tick, ticksOf } from "./day-scale.ts";
import type { FigureWords, Listed } from "./figures.ts";
import type { Measure } from "./fonts.ts";
import { SMALL } from "./theme.ts";

/** The strip for reports without a date. */
const STRIP = 84;
const STRIP_INSET = 10;

interface Part {
  readonly left: number;
  readonly right: number;
}

/** The axis of days, with a strip for what has none. */
export interface Along {
  readonly ticks: readonly Tick[];
  /** Where the strip begins, or null when there are not both: dated figures and others. */
  readonly edge: number | null;
  place(day: number | null): number;
  /** What belongs to a day, or to none, stays in its part. */
  partOf(day: number | null): Part;
}

/** Shares the width between the days and the strip. */
export function layAlong(
  points: readonly Listed[],
  whole: Part,
  words: FigureWords,
  measure: Measure,
): Along {
  const days = points.flatMap(({ at }) => (at === null ? [] : [at]));
  const undated = { x: 0, label: words.noDay };
  if (days.length === 0) return oneStrip(whole, undated);
  const strip = Math.max(STRIP, measure(words.noDay, SMALL) + 2 * STRIP_INSET);
  const edge = days.length < points.length ? whole.right - strip : null;
  const dated = { left: whole.left, right: edge ?? whole.right };
  const rest = { left: dated.right, right: whole.right };
  const place = placeDays(days, dated);
  const ticks = ticksOf(days, place, words.locale, measure);
  const last = edge === null ? [] : [{ ...undated, x: middle(rest) }];
  return {
    ticks: [...ticks, ...last],
    edge,
    place: (day) => (day === null ? middle(rest) : place(day)),
    partOf: (day) => (day === null ? rest : dated),
  };
}

function oneStrip(whole: Part, tick: Tick): Along {
  const x = middle(whole);
  return { ticks: [{ ...tick, x }], edge: null, place: () => x, partOf: () => whole };
}

function middle({ left, right }: Part): number {
  return (left + right) / 2;
}
