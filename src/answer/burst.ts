import type { Evidence } from "./evidence.ts";
import { toDays } from "./readers/edtf.ts";

/** Reports on an event appear on its day or within this many days after it. */
const DAYS_AFTER = 3;
const DAY = 86_400_000;
/** With this many dated reports the signal counts half. */
const HALF_REPORTS = 5;

/** For each piece of evidence: the share of the dated reports that were published just after its day, 0 to 1. */
export function burst(evidence: readonly Evidence[]): (item: Evidence) => number {
  const weights = reportWeights(evidence);
  const days = new Map<string, number>();
  for (const item of evidence) {
    const day = dayOf(item);
    if (day && !days.has(day)) days.set(day, published(day, weights));
  }
  const most = Math.max(...days.values(), Number.MIN_VALUE);
  const trust = weights.size / (weights.size + HALF_REPORTS);
  return (item) => {
    const day = dayOf(item);
    return day ? (trust * (item.values[0]?.fit ?? 0) * (days.get(day) ?? 0)) / most : 0;
  };
}

/** Publication days with the coverage of the best passage of each report. */
function reportWeights(evidence: readonly Evidence[]): ReadonlyMap<string, { day: number; weight: number }> {
  const weights = new Map<string, { day: number; weight: number }>();
  for (const { passage, parts } of evidence) {
    const { id, published: day } = passage.report;
    if (!day) continue;
    const weight = Math.max(
      (parts.coverage + parts.coverageSubject + parts.coverageSetting) ** 2,
      weights.get(id)?.weight ?? 0,
    );
    weights.set(id, { day: Date.parse(day), weight });
  }
  return weights;
}

function published(day: string, weights: ReadonlyMap<string, { day: number; weight: number }>): number {
  const start = Date.parse(day);
  let sum = 0;
  for (const report of weights.values()) {
    const after = (report.day - start) / DAY;
    if (after >= 0 && after <= DAYS_AFTER) sum += report.weight;
  }
  return sum;
}

/** The day of the evidence's best value, where it is one day. */
function dayOf({ values }: Evidence): string | null {
  const value = values[0]?.value;
  const days = typeof value === "string" ? toDays(value) : null;
  return days && days.first === days.last ? days.first : null;
}
