import type { Question } from "../question/question.ts";
import { distance } from "./clauses.ts";
import type { Match, MatchedTokens } from "./evidence.ts";

/** Distance in tokens at which two neighbours of the question count for 1/e. */
const REACH = 3;

/**
 * How close the question's neighbouring words stand in the passage, 0 to 1, weighed by their terms: "protests begin" is
 * in "The demonstrations started", hardly in "began their withdrawal …, where they deployed during the protests".
 */
export function pairs(passage: MatchedTokens, { terms }: Question): number {
  let sum = 0;
  let weight = 0;
  for (let n = 1; n < terms.length; n += 1) {
    const [before, term] = [terms[n - 1], terms[n]];
    // two parts of one name always stand together
    if (before?.isName && term?.isName) continue;
    const pairWeight = (before?.weight ?? 0) + (term?.weight ?? 0);
    weight += pairWeight;
    sum += pairWeight * closeness(passage, n - 1, n);
  }
  return weight === 0 ? 0 : sum / weight;
}

function closeness({ matches, clauses }: MatchedTokens, one: number, other: number): number {
  const matchesOf = (n: number): readonly Match[] => matches.filter(({ term }) => term === n);
  let best = 0;
  for (const first of matchesOf(one)) {
    for (const second of matchesOf(other)) {
      if (first.at === second.at) continue;
      const between = distance(first.at, second.at, clauses) - 1;
      best = Math.max(best, first.factor * second.factor * Math.exp(-between / REACH));
    }
  }
  return best;
}
