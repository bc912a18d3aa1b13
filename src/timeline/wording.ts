import { type Passage, quote, type Span } from "../corpus/report.ts";
import { isStopWord } from "../search/stop-words.ts";
import { synonyms } from "../search/synonyms.ts";
import { tokenize } from "../search/tokenize.ts";
import { speechOf } from "./speech.ts";

/** A synonym is nearly the same word. */
const SYNONYM = 0.7;

/** The words of a sentence that tell what happened, by term with their weight. */
export interface Wording {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The words of a passage without the date, stop words and verbs of saying; `idf` weighs them. */
export function wordingOf(passage: Passage, date: Span, idf: (term: string) => number): Wording {
  const weights = new Map<string, number>();
  for (const { start, end, word, term } of tokenize(quote(passage.report, passage))) {
    const isOfDate = start < date.end && end > date.start;
    if (isOfDate || isStopWord(word) || speechOf(word, false) === "saying") continue;
    weights.set(term, idf(term));
  }
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** The share of the shorter sentence's weight that the other has too, 0 to 1. */
export function shareInCommon(a: Wording, b: Wording): number {
  const [less, more] = a.total <= b.total ? [a, b] : [b, a];
  let common = 0;
  for (const [term, weight] of less.weights) {
    if (more.weights.has(term)) common += weight;
    else if (hasAny(more, synonyms(term))) common += weight * SYNONYM;
  }
  return less.total === 0 ? 0 : common / less.total;
}

function hasAny({ weights }: Wording, terms: ReadonlySet<string>): boolean {
  for (const term of terms) if (weights.has(term)) return true;
  return false;
}
