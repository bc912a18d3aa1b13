import { searchPassages } from "../answer/candidates.ts";
import { readContext } from "../answer/context.ts";
import { matchTokens } from "../answer/match.ts";
import { coverage, sumOf } from "../answer/shares.ts";
import { analyse } from "../question/analyse.ts";
import type { PassageIndex } from "../search/passage-index.ts";

/** A sentence is about something when it and what stands around it have this share of the words' weight. */
const ENOUGH = 0.75;
/** Words that most reports have choose sentences, not reports. */
const MOST = 0.5;

/** What the words of `about` choose. */
export interface Relevance {
  isAbout(id: number): boolean;
  /** Words that no report mentions, as they were typed. */
  readonly unknownWords: readonly string[];
}

/** Reads `about` as a question is read: synonyms and other spellings count, names and rare words weigh most. */
export function readRelevance(about: string, index: PassageIndex): Relevance {
  const question = analyse(about, "when", index);
  const found = searchPassages(question, index, () => true);
  const context = readContext(question, found, index);
  const holding = context.reports.filter((report) => sumOf(context.story(report)) >= ENOUGH);
  const isEverywhere = holding.length > index.reportCount * MOST;
  return {
    isAbout(id) {
      const own = matchTokens(index.tokens(id), question);
      const inside = sumOf(coverage([...own, ...matchTokens(tokensBefore(id, index), question)], question));
      if (inside >= ENOUGH) return true;
      return !isEverywhere && sumOf(coverage(own, question)) + sumOf(context.around(id, own)) >= ENOUGH;
    },
    unknownWords: question.terms.filter(({ isUnknown }) => isUnknown).map(({ typed }) => typed),
  };
}

/** A sentence often leans on the one before it. */
function tokensBefore(id: number, index: PassageIndex): ReturnType<PassageIndex["tokens"]> {
  const [before, own] = [index.passages[id - 1], index.passages[id]];
  const isBeside = before && own && before.report === own.report && before.paragraph === own.paragraph;
  return isBeside ? index.tokens(id - 1) : [];
}
