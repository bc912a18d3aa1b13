import { shareDay } from "./days.ts";
import type { Figure } from "./figure.ts";
import { areDisjoint, areNear, isLarger } from "./range.ts";
import { meet } from "./sets.ts";
import { tellApart } from "./tell-apart.ts";

/**
 * How two figures stand to one another: `same` number, `nested` (both may be true), `update` (it grew, or was corrected),
 * `dispute` (they cannot both be true of one day), `other` (they count different things), or `open` where that is not told.
 */
export type Relation = "same" | "nested" | "update" | "dispute" | "other" | "open";

/** What happened to more and more of them, day by day. */
const GROWING: ReadonlySet<string> = new Set([
  "killed",
  "killed or injured",
  "injured",
  "arrested",
  "infected",
  "displaced",
  "evacuated",
  "rescued",
  "destroyed",
  "damaged",
  "hospitalised",
  "kidnapped",
  "charged",
]);

/** Compares two figures that answer one question. */
export function relate(a: Figure, b: Figure): Relation {
  const apart = tellApart(a, b);
  if (apart === "other") return "other";
  const { low, high } = a.range;
  if (low === b.range.low && high === b.range.high) return "same";
  if (apart === "unsure") return "open";
  if (a.isEarlier !== b.isEarlier || grew(a, b) || grew(b, a)) return "update";
  if (!areDisjoint(a.range, b.range)) return areNear(a.range, b.range) ? "nested" : "open";
  return isContested(a, b) ? "dispute" : "open";
}

/** Whether the second is the same toll at a later day: larger, and of something that only grows. */
function grew(a: Figure, b: Figure): boolean {
  if (a.days === null || b.days === null || a.days.last >= b.days.first) return false;
  const isToll = [a, b].every(({ subject }) => GROWING.has(subject.event ?? "") || subject.isTotal);
  return isToll && isLarger(a.range, b.range);
}

/** Whether two reports give it for one day, or two sources in one report. */
function isContested(a: Figure, b: Figure): boolean {
  // "54 delegates" and "8 delegates" are of two candidates; what people suffer is mostly counted for the whole event
  if (![a, b].every(({ subject }) => GROWING.has(subject.event ?? ""))) return false;
  if (a.passage.report === b.passage.report) {
    const [own, others] = [a.setting.sources, b.setting.sources];
    return own.size > 0 && others.size > 0 && !meet(own, others);
  }
  return a.days !== null && b.days !== null && shareDay(a.days, b.days);
}
