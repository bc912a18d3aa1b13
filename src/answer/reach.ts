import type { Question } from "../question/question.ts";
import type { Evidence } from "./evidence.ts";

/**
 * Below this share of the question no report is about it. More words are found by chance in a larger archive; of a long
 * question more may be told otherwise; and whoever is named in the sentence is hardly there by chance. Fitted on golden
 * questions about something else against those with an answer.
 */
const REACH = { base: 0.62, perTenfold: 0.1, passages: 100, perTerm: 0.06, terms: 8, named: 0.15 } as const;
/** A match this good is the word itself, or another spelling of a name. */
const SAME_WORD = 0.95;

/** The share of the question below which nothing is about it. */
export function leastReach(question: Question, best: Evidence, passages: number): number {
  const tenfolds = Math.max(0, Math.log10(passages / REACH.passages));
  const terms = Math.min(question.terms.length, REACH.terms);
  return (
    REACH.base +
    REACH.perTenfold * tenfolds -
    REACH.perTerm * terms -
    (namesSomebody(question, best) ? REACH.named : 0)
  );
}

/** Whether a name of the question stands in the sentence. */
function namesSomebody({ terms }: Question, { matches }: Evidence): boolean {
  return matches.some(({ term, factor }) => factor >= SAME_WORD && terms[term]?.isName);
}

/** The share of the question that stands in the sentence or around it. */
export function reachOf({ parts }: Evidence): number {
  const inside = parts.coverage + parts.coverageSubject + parts.coverageSetting;
  return inside + parts.around + parts.aroundSubject + parts.aroundSetting;
}
