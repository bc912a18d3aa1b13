import type { Report } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { burst } from "./burst.ts";
import { chooseCandidates, searchPassages } from "./candidates.ts";
import { readContext } from "./context.ts";
import { type Evidence, PARTS, type Part } from "./evidence.ts";
import { datesOf } from "./question-dates.ts";
import type { ReadValues } from "./reader.ts";
import { weigh } from "./weigh.ts";
import { WEIGHTS } from "./weights.ts";

/** More reports than this say no more by giving the same value. */
const MOST_VOTES = 3;

/** Ranks the passages of the archive (or of one report) that could answer, best first. */
export function rank(
  question: Question,
  index: PassageIndex,
  readValues: ReadValues,
  isSearched: (id: number) => boolean,
): readonly Evidence[] {
  const found = searchPassages(question, index, isSearched);
  const dates = datesOf(question, index.newest);
  const context = readContext(question, dates, found, index);
  const candidates = chooseCandidates(found, context.reports, index);
  const mostBm25 = Math.max(...candidates.map(({ bm25 }) => bm25), Number.MIN_VALUE);
  const search = { question, dates, index, context, readValues, mostBm25 };
  const evidence = candidates.flatMap((candidate) => weigh(candidate, search));
  return compared(evidence, question).sort((a, b) => b.score - a.score || a.id - b.id);
}

/** The evidence with the parts that depend on all of it, and its score. */
function compared(evidence: readonly Evidence[], { asks }: Question): Evidence[] {
  const bursts = asks === "when" ? burst(evidence) : null;
  const votes = vote(evidence);
  return evidence.map((item) => {
    const parts = { ...item.parts, burst: bursts?.(item) ?? 0, vote: votes(item) };
    return { ...item, parts, score: total(parts) };
  });
}

/** The sum of the parts by their weights. */
function total(parts: Readonly<Record<Part, number>>): number {
  return PARTS.reduce((score, part) => score + WEIGHTS[part] * parts[part], 0);
}

/** For each piece of evidence: how many other reports give the same value, 0 to 1. */
function vote(evidence: readonly Evidence[]): (item: Evidence) => number {
  const reports = new Map<string, Set<Report>>();
  for (const { values, passage } of evidence) {
    const key = values[0]?.key;
    if (key !== undefined) reports.set(key, (reports.get(key) ?? new Set()).add(passage.report));
  }
  return ({ values }) => {
    const key = values[0]?.key;
    const others = key === undefined ? 0 : (reports.get(key)?.size ?? 1) - 1;
    return Math.min(1, others / MOST_VOTES);
  };
}
