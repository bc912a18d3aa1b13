import type { Days } from "../answer/readers/edtf.ts";

/** Finest first. */
export const GRAINS = ["day", "week", "month", "coarse"] as const;
export type Grain = (typeof GRAINS)[number];

/** The most days that are still a week or so, and a month or a season. */
const WEEK = 10;
const MONTHS = 95;
const DAY_MS = 86_400_000;

/** How exact days are; whole years and more are coarse. */
export function grainOf({ first, last }: Days): Grain {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  if (days <= 1) return "day";
  if (days <= WEEK) return "week";
  return days <= MONTHS ? "month" : "coarse";
}

/** Whether the first days lie in the second. */
export function isInside(inner: Days, outer: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
