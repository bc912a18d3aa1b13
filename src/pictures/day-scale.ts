import { writeShortDay, writeYear } from "./days.ts";
import type { Measure } from "./fonts.ts";
import { SMALL } from "./theme.ts";

/** Between the first or last day and the edge of its part of the axis. */
const INSET = 26;
const TICK_GAP = 12;

export interface Tick {
  readonly x: number;
  readonly label: string;
}

interface Space {
  readonly left: number;
  readonly right: number;
}

/** Where a day stands on an axis that keeps the distances in time; a single day stands in the middle. */
export function placeDays(days: readonly number[], { left, right }: Space): (day: number) => number {
  const first = Math.min(...days);
  const last = Math.max(...days);
  if (first === last) return () => (left + right) / 2;
  const inner = right - left - 2 * INSET;
  return (day) => left + INSET + (inner * (day - first)) / (last - first);
}

/** Ticks at days that have figures, as many as stand clear of each other; the first and the last before all others. */
export function ticksOf(
  days: readonly number[],
  place: (day: number) => number,
  locale: string,
  measure: Measure,
): readonly Tick[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const edges = sorted.length > 1 ? [sorted[0], sorted.at(-1)] : [sorted[0]];
  const isOneYear = new Set(sorted.map((day) => writeYear(day, locale))).size === 1;
  const taken: Space[] = [];
  const ticks: Tick[] = [];
  for (const day of [...edges, ...sorted.slice(1, -1)]) {
    if (day === undefined) continue;
    const short = writeShortDay(day, locale);
    const label = isOneYear ? short : `${short}\n${writeYear(day, locale)}`;
    const half = measure(short, SMALL) / 2 + TICK_GAP / 2;
    const [left, right] = [place(day) - half, place(day) + half];
    if (taken.some((other) => left < other.right && right > other.left)) continue;
    taken.push({ left, right });
    ticks.push({ x: place(day), label });
  }
  return ticks.sort((a, b) => a.x - b.x);
}
