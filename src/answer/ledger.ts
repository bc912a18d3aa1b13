import type { Passage, Report } from "../corpus/report.ts";
import type { Group } from "./agree.ts";
import type { Excerpt } from "./answer.ts";
import type { Explanation } from "./answer-question.ts";
import type { Evidence, PlacedValue } from "./evidence.ts";
import { type Figure, readFigure } from "./ledger/figure.ts";
import { toQuotation } from "./ledger/quotation.ts";
import { type Range, rangeOf } from "./ledger/range.ts";
import { tellOneStory } from "./ledger/story.ts";
import { decideVerdict, type Verdict } from "./ledger/verdict.ts";
import { withdrawnBy } from "./ledger/withdrawn-by.ts";

/** One value of an answer: who gives it, from when to when, and in what words. */
export interface LedgerLine {
  readonly label: string;
  readonly value: PlacedValue["value"];
  /** The numbers it allows; null for other values than counts. */
  readonly range: Range | null;
  /** The first and the last day on which a report gives it, ISO; null where no report is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** The reports that give it; copies of one wire story count once. */
  readonly reports: readonly Report[];
  /** Every report that gives it doubts it. */
  readonly hedged: boolean;
  /** Where a report takes it back, in its words. */
  readonly withdrawal: Excerpt | null;
  /** The best sentence that gives it. */
  readonly quote: Excerpt;
}

/** The values of an answer as they stand to one another. */
export interface Ledger {
  readonly verdict: Verdict;
  /** Newest last day first, best supported first among equals; empty where nothing is claimed. */
  readonly lines: readonly LedgerLine[];
}

/** The ledger behind the findings of an answer; read when it is asked for. */
export function ledgerOf({
  ranked,
  groups,
  outcome,
}: Pick<Explanation, "ranked" | "groups" | "outcome">): Ledger {
  if (outcome !== "found") return { verdict: "agree", lines: [] };
  const lines = groups.flatMap((group) => toLine(group, ranked));
  return {
    verdict: verdictOf(groups, ranked),
    lines: lines.toSorted((a, b) => (b.last ?? "").localeCompare(a.last ?? "")),
  };
}

/** What may be said of the values of all groups together. */
export function verdictOf(groups: readonly Group[], ranked: readonly Evidence[]): Verdict {
  if (groups.length < 2) return "agree";
  const verdict = decideVerdict(groups.map((group) => ({ key: group.value.key, figure: figureOf(group) })));
  // "dozens" on Tuesday and 164 on Thursday is no growth where the 164 was taken back
  const isSure = verdict !== "updates" || groups.every((group) => withdrawnBy(group, ranked) === null);
  return isSure ? verdict : "several";
}

function toLine(group: Group, ranked: readonly Evidence[]): LedgerLine[] {
  const { value, evidence, reports } = group;
  const [best] = evidence;
  if (!best) return [];
  const days = daysOf(evidence, best.passage);
  return [
    {
      label: value.label,
      value: value.value,
      range: countRange(value),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      reports,
      hedged: evidence.every((item) => item.values[0]?.hedged),
      withdrawal: withdrawnBy(group, ranked),
      quote: toQuotation(best, best.passage, value),
    },
  ];
}

function countRange({ value, bound, label }: PlacedValue): Range | null {
  return bound === undefined || typeof value === "string" ? null : rangeOf(value, bound, label);
}

/** The days on which reports of the same story came out, in order: a number may be given of another event as well. */
function daysOf(evidence: readonly Evidence[], { report }: Passage): readonly string[] {
  return evidence
    .filter(({ passage }) => tellOneStory(report, passage.report))
    .flatMap(({ passage }) => passage.report.published ?? [])
    .sort();
}

/** The best evidence that can be read as a figure, given on all days on which its group is. */
export function figureOf({ evidence }: Group): Figure | null {
  for (const item of evidence) {
    const value = item.values[0];
    const figure = value?.bound === undefined ? null : readFigure(item.passage, value.end - 1);
    if (figure === null) continue;
    const others = daysOf(
      evidence.filter((other) => other !== item),
      item.passage,
    );
    const days = [...others, ...(figure.days ? [figure.days.first, figure.days.last] : [])].sort();
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined ? figure : { ...figure, days: { first, last } };
  }
  return null;
}
