import { type Passage, quote } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { Candidate, PassageIndex } from "../search/passage-index.ts";
import { numberClauses } from "./clauses.ts";
import type { Context } from "./context.ts";
import { earliness } from "./earliness.ts";
import type { Evidence, MatchedTokens, Part, PlacedValue } from "./evidence.ts";
import { form, kindPenalty } from "./form.ts";
import { matchTokens, tieVerb } from "./match.ts";
import { placeValues, suits } from "./nearness.ts";
import { pairs } from "./pairs.ts";
import { matchDates, type QuestionDates } from "./question-dates.ts";
import type { ReadValues } from "./reader.ts";
import { coverage, NO_SHARES, spokenOf } from "./shares.ts";
import { FIT_TELLS } from "./weights.ts";

/** All that a passage is weighed against. */
export interface Search {
  readonly question: Question;
  readonly dates: readonly QuestionDates[];
  readonly index: PassageIndex;
  readonly context: Context;
  readonly readValues: ReadValues;
  /** The best BM25 of all candidates. */
  readonly mostBm25: number;
}

/** Whatever a sentence without an age tells, it does not tell how old somebody is. */
const NO_AGE = -2;

/** A candidate with its values and all parts of the score that it has by itself; `burst` needs the others. */
export function weigh(candidate: Candidate, search: Search): Evidence[] {
  const { id } = candidate;
  const { question, index, readValues } = search;
  const passage = index.passages[id];
  if (!passage) return [];
  const matched = match(passage, index.tokens(id), search);
  const values = placeValues(readValues(passage, question, index.siblings(id)), matched, question);
  const parts = partsOf(candidate, passage, matched, values[0], search);
  return [{ id, passage, tokens: matched.tokens, matches: matched.matches, values, parts, score: 0 }];
}

function match(
  passage: Passage,
  tokens: MatchedTokens["tokens"],
  { question, dates }: Search,
): MatchedTokens {
  const matches = [
    ...tieVerb(matchTokens(tokens, question), question),
    ...matchDates(passage, tokens, dates),
  ];
  return { tokens, matches, clauses: numberClauses(tokens, quote(passage.report, passage), passage.start) };
}

function partsOf(
  { id, bm25 }: Candidate,
  passage: Passage,
  matched: MatchedTokens,
  best: PlacedValue | undefined,
  { question, context, mostBm25 }: Search,
): Readonly<Record<Part, number>> {
  const near = best?.nearBy ?? NO_SHARES;
  const suitability = suits(best?.fit ?? 0);
  const covered = coverage(matched.matches, question);
  const around = context.around(id, matched.matches);
  const story = context.story(passage.report);
  return {
    near: near.focus * suitability,
    nearSubject: near.subject * suitability,
    nearSetting: near.setting * suitability,
    coverage: covered.focus,
    coverageSubject: covered.subject,
    coverageSetting: covered.setting,
    bm25: bm25 / mostBm25,
    burst: 0,
    around: around.focus,
    aroundSubject: around.subject,
    aroundSetting: around.setting,
    story: story.focus,
    storySubject: story.subject,
    storySetting: story.setting,
    has: best ? 1 : question.detail === "age" ? NO_AGE : 0,
    fit: best ? best.fit * FIT_TELLS[question.asks] : 0,
    pairs: pairs(matched, question),
    early: spokenOf(covered.focus, question) * earliness(passage),
    form: form(quote(passage.report, passage), matched.tokens.length),
    kind: kindPenalty(passage.kind),
  };
}
