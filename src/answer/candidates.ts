import type { Report } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { Candidate, PassageIndex } from "../search/passage-index.ts";

/** Sentences that BM25 alone makes candidates. */
const BEST_SENTENCES = 150;
/** All matching sentences of this many best reports are candidates as well. */
const BEST_REPORTS = 8;
/** In BM25 a word that says where to look weighs this much of one that says what to find. */
const SETTING_WEIGHT = 0.5;

/** Every passage that shares a term with the question, by BM25, best first. */
export function searchPassages(
  question: Question,
  index: PassageIndex,
  isSearched: (id: number) => boolean,
): readonly Candidate[] {
  const weights = new Map<string, number>();
  for (const { matches, role } of question.terms) {
    const weight = role === "focus" ? 1 : SETTING_WEIGHT;
    for (const [term, factor] of matches)
      weights.set(term, Math.max(factor * weight, weights.get(term) ?? 0));
  }
  return index.search(weights, Number.POSITIVE_INFINITY).filter(({ id }) => isSearched(id));
}

/** The passages that are weighed: the best by BM25, and all of the reports that hold most of the question. */
export function chooseCandidates(
  found: readonly Candidate[],
  reports: readonly Report[],
  index: PassageIndex,
): readonly Candidate[] {
  const best = new Set(reports.slice(0, BEST_REPORTS));
  const isOfBest = ({ id }: Candidate): boolean => {
    const report = index.passages[id]?.report;
    return report !== undefined && best.has(report);
  };
  return [...found.slice(0, BEST_SENTENCES), ...found.slice(BEST_SENTENCES).filter(isOfBest)];
}
