import { daysBetween } from "../answer/readers/dates/calendar.ts";
import type { Days } from "../answer/readers/edtf.ts";

/** Finest first. */
export const GRAINS = ["day", "week", "month", "coarse"] as const;
export type Grain = (typeof GRAINS)[number];

/** The most days that are still a week or so, and a month or a season. */
const WEEK = 10;
const MONTHS = 95;

/** How exact days are; whole years and more are coarse. */
export function grainOf({ first, last }: Days): Grain {
  const days = daysBetween(first, last) + 1;
  if (days <= 1) return "day";
  if (days <= WEEK) return "week";
  return days <= MONTHS ? "month" : "coarse";
}
