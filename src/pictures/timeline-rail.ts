import type { Days } from "./days.ts";
import { type Element, lineFrom } from "./scene.ts";
import { ACCENT, COLOUR, MARGIN, SECOND_ACCENT, STRONG } from "./theme.ts";

/** A date where it stands in the drawing. */
export interface Placed {
  readonly days: Days;
  readonly top: number;
  readonly bottom: number;
  /** Nothing of it is told as done. */
  readonly isExpected: boolean;
}

const DOT = 6;
const BAR = 8;
/** Middle of the rail. */
export const RAIL = MARGIN + DOT;
/** Marks of days along the rail, where they do not run together. */
const LEAST_DAY_HEIGHT = 6;

/** The line of time: a dot for a day, a bar for what is a month, a year or a range. */
export function railElements(placed: readonly Placed[], dayHeight: number | null): readonly Element[] {
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last) return [];
  const ends = { x1: RAIL, x2: RAIL, y1: middleOf(first), y2: middleOf(last) };
  const rail = lineFrom(ends, COLOUR.line, { width: 2, dashed: dayHeight === null });
  const marks = placed.map((one) => (isOneDay(one) ? dot(one) : bar(one, dayHeight)));
  return [rail, ...dayMarks(first, last, dayHeight), ...marks];
}

function dot(one: Placed): Element {
  const shape = { cx: RAIL, cy: middleOf(one), r: one.isExpected ? DOT - 1 : DOT };
  return { type: "circle", shape, style: paint(one, ACCENT) };
}

/** As long as what it stands for where the rail is to scale, else as long as its texts. */
function bar(one: Placed, dayHeight: number | null): Element {
  const { days, top, bottom } = one;
  const y = top + STRONG.line / 2 - BAR / 2;
  const length = dayHeight === null ? bottom - y - 2 : (days.last + 1 - days.first) * dayHeight;
  const shape = { x: RAIL - BAR / 2, y, width: BAR, height: Math.max(BAR, length), r: BAR / 2 };
  return { type: "rect", shape, style: paint(one, SECOND_ACCENT) };
}

/** Hollow where it is still to come, with the background around it otherwise. */
function paint({ isExpected }: Placed, hue: string) {
  const [fill, stroke] = isExpected ? [COLOUR.background, hue] : [hue, COLOUR.background];
  return { fill, stroke, lineWidth: 2 };
}

function dayMarks(first: Placed, last: Placed, dayHeight: number | null): readonly Element[] {
  if (dayHeight === null || dayHeight < LEAST_DAY_HEIGHT) return [];
  const days = last.days.first - first.days.first;
  return Array.from({ length: days + 1 }, (_, n) => {
    const y = middleOf(first) + n * dayHeight;
    return lineFrom({ x1: RAIL - 5, x2: RAIL + 5, y1: y, y2: y }, COLOUR.line, { width: 2 });
  });
}

function isOneDay({ days }: Placed): boolean {
  return days.first === days.last;
}

/** The middle of the line with the date. */
function middleOf({ top }: Placed): number {
  return top + STRONG.line / 2;
}
