import type { Question } from "../question/question.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { burst } from "./burst.ts";
import { chooseCandidates, searchPassages } from "./candidates.ts";
import { readContext } from "./context.ts";
import { type Evidence, PARTS, type Part } from "./evidence.ts";
import { datesOf } from "./question-dates.ts";
import type { ReadValues } from "./reader.ts";
import { spokenOf } from "./shares.ts";
import { weigh } from "./weigh.ts";
import { WEIGHTS } from "./weights.ts";

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

/** The evidence with the part that depends on all of it, and its score. */
function compared(evidence: readonly Evidence[], question: Question): Evidence[] {
  const bursts = question.asks === "when" ? burst(evidence) : null;
  return evidence.map((item) => {
    const told = bursts?.(item) ?? 0;
    const parts = { ...item.parts, burst: told * spokenOf(item.parts.coverage, question) };
    return { ...item, parts, score: total(parts) };
  });
}

/** The sum of the parts by their weights. */
function total(parts: Readonly<Record<Part, number>>): number {
  return PARTS.reduce((score, part) => score + WEIGHTS[part] * parts[part], 0);
}
