import { type Passage, quote, type Span } from "../corpus/report.ts";
import { isStopWord } from "../search/stop-words.ts";
import { synonyms } from "../search/synonyms.ts";
import { tokenize } from "../search/tokenize.ts";
import { speechOf } from "./speech.ts";

/** A synonym is nearly the same word. */
const SYNONYM = 0.7;

/** The words of a sentence that tell what happened, by term with their weight. */
export type Words = ReadonlyMap<string, number>;

/** The words of a passage without the date, stop words and verbs of saying; `idf` weighs them. */
export function wordsOf(passage: Passage, date: Span, idf: (term: string) => number): Words {
  const words = new Map<string, number>();
  for (const { start, end, word, term } of tokenize(quote(passage.report, passage))) {
    const isOfDate = start < date.end && end > date.start;
    if (isOfDate || isStopWord(word) || speechOf(word, false) === "saying") continue;
    words.set(term, idf(term));
  }
  return words;
}

/** The share of the shorter sentence's weight that the other has too, 0 to 1. */
export function shareInCommon(a: Words, b: Words): number {
  const [less, more] = weightOf(a) <= weightOf(b) ? [a, b] : [b, a];
  let common = 0;
  for (const [term, weight] of less) {
    if (more.has(term)) common += weight;
    else if ([...synonyms(term)].some((other) => more.has(other))) common += weight * SYNONYM;
  }
  return common / Math.max(weightOf(less), Number.MIN_VALUE);
}

function weightOf(words: Words): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}
