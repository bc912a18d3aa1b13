import type { PassageKind } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { Candidate, PassageIndex } from "../search/passage-index.ts";
import { burst } from "./burst.ts";
import { type Context, readContext } from "./context.ts";
import type { Evidence, Part } from "./evidence.ts";
import { coverage, matchTokens, numberClauses, pairs, placeValues, tieVerb } from "./match.ts";
import { datesOf, matchDates, type QuestionDates } from "./question-dates.ts";
import type { ReadValues } from "./reader.ts";
import { FIT_TELLS, WEIGHTS } from "./weights.ts";

const CANDIDATES = 150;
/** All matching sentences of this many best reports are candidates as well. */
const BEST_REPORTS = 8;
const KIND_PENALTY: Readonly<Record<PassageKind, number>> = {
  body: 0,
  heading: -0.25,
  caption: -0.3,
  furniture: -2,
};
/** In BM25 a word that says where to look weighs this much of one that says what to find. */
const SETTING_WEIGHT = 0.5;
const QUESTION_PENALTY = -0.8;
const SHORT_PENALTY = -0.07;
const NO_STOP_PENALTY = -0.07;
const SHORT = 5;

/** Ranks the passages of the archive (or of one report) that could answer, best first. */
export function rank(
  question: Question,
  index: PassageIndex,
  readValues: ReadValues,
  isSearched: (id: number) => boolean,
): readonly Evidence[] {
  const found = search(question, index, isSearched);
  const context = readContext(question, found, index);
  const dates = datesOf(question, index.newest);
  const candidates = choose(found, context, index);
  const most = Math.max(...candidates.map(({ bm25 }) => bm25), Number.MIN_VALUE);
  const evidence = candidates.flatMap((candidate) =>
    weigh(candidate, most, question, index, context, dates, readValues),
  );
  const bursts = question.asks === "when" ? burst(evidence) : null;
  return evidence
    .map((item) => {
      const parts = { ...item.parts, burst: bursts?.(item) ?? 0, vote: vote(item, evidence) };
      return { ...item, parts, score: total(parts) };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** The sum of the parts by their weights. */
function total(parts: Readonly<Record<Part, number>>): number {
  let score = 0;
  for (const [part, weight] of Object.entries(WEIGHTS) as [Part, number][]) score += weight * parts[part];
  return score;
}

function search(
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

function choose(found: readonly Candidate[], context: Context, index: PassageIndex): readonly Candidate[] {
  const reports = new Set(context.reports.slice(0, BEST_REPORTS));
  const isBest = ({ id }: Candidate): boolean => {
    const report = index.passages[id]?.report;
    return report !== undefined && reports.has(report);
  };
  return [...found.slice(0, CANDIDATES), ...found.slice(CANDIDATES).filter(isBest)];
}

function weigh(
  { id, bm25 }: Candidate,
  most: number,
  question: Question,
  index: PassageIndex,
  context: Context,
  dates: readonly QuestionDates[],
  readValues: ReadValues,
): Evidence[] {
  const passage = index.passages[id];
  if (!passage) return [];
  const tokens = index.tokens(id);
  const text = passage.report.text.slice(passage.start, passage.end);
  const matches = [
    ...tieVerb(matchTokens(tokens, question), question),
    ...matchDates(passage, tokens, dates),
  ];
  const clauses = numberClauses(tokens, text);
  const values = placeValues(
    readValues(passage, question, index.siblings(id)),
    tokens,
    matches,
    question,
    clauses,
  );
  const best = values[0];
  const suits = best ? 0.4 + 0.6 * best.fit : 0;
  const covered = coverage(matches, question);
  const around = context.around(id, matches);
  const story = context.story(passage.report);
  const parts: Record<Part, number> = {
    near: (best?.nearBy.focus ?? 0) * suits,
    nearSubject: (best?.nearBy.subject ?? 0) * suits,
    nearSetting: (best?.nearBy.setting ?? 0) * suits,
    coverage: covered.focus,
    coverageSubject: covered.subject,
    coverageSetting: covered.setting,
    bm25: bm25 / most,
    burst: 0,
    around: around.focus,
    aroundSubject: around.subject,
    aroundSetting: around.setting,
    story: story.focus,
    storySubject: story.subject,
    storySetting: story.setting,
    has: best ? 1 : 0,
    fit: best ? best.fit * FIT_TELLS[question.asks] : 0,
    pairs: pairs(matches, question, clauses),
    side: best?.side ?? 0,
    early: Math.exp(-passage.index / 10),
    vote: 0,
    form: form(text, tokens.length),
    kind: KIND_PENALTY[passage.kind],
  };
  return [{ id, passage, tokens, matches, values, parts, score: 0 }];
}

function form(text: string, length: number): number {
  const asks = /\?["”’)]*$/.test(text) ? QUESTION_PENALTY : 0;
  const short = length < SHORT ? SHORT_PENALTY : 0;
  const open = /[.!?:]["”’)\]\s]*$/.test(text) ? 0 : NO_STOP_PENALTY;
  return asks + short + open;
}

/** Share of the other reports among the evidence that give the same value. */
function vote(item: Evidence, evidence: readonly Evidence[]): number {
  const key = item.values[0]?.key;
  if (key === undefined) return 0;
  const supporters = evidence.filter(
    (other) => other.values[0]?.key === key && other.passage.report !== item.passage.report,
  );
  return Math.min(1, new Set(supporters.map(({ passage }) => passage.report)).size / 3);
}
