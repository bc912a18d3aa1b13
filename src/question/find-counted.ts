import type { Token } from "../search/tokenize.ts";
import type { QuestionTerm } from "./question.ts";
import type { Recognised } from "./recognise.ts";

/** Words that stand between "how many" and what is counted. */
const NOT_COUNTED = new Set("more other additional new total exactly different much many".split(" "));

/** The terms right behind "how many", or the first ones where the command said it, as indexes. */
export function findCounted(
  question: string,
  recognised: Recognised | null,
  words: readonly Token[],
  terms: readonly QuestionTerm[],
): ReadonlySet<number> {
  const isSaid = recognised?.asks === "howmany";
  const from = isSaid ? recognised.end : 0;
  const counted = new Set<number>();
  for (const { start, end, word } of words) {
    if (start < from || NOT_COUNTED.has(word)) continue;
    const n = terms.findIndex((term) => term.start === start);
    // "/howmany the us jobs lost" begins with what is counted, behind words that say nothing
    if (n === -1 && counted.size === 0 && !isSaid) continue;
    if (n === -1) break;
    counted.add(n);
    if (/[,;]/.test(question.charAt(end))) break;
  }
  return counted;
}
