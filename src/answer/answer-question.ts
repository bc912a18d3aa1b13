import type { Report } from "../corpus/report.ts";
import { analyse } from "../question/analyse.ts";
import type { Asks } from "../question/kind.ts";
import type { AnsweringCommand, Asked, Question } from "../question/question.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { agree, type Group } from "./agree.ts";
import type { Answer, Finding } from "./answer.ts";
import { canonicalise } from "./canonical.ts";
import type { Evidence } from "./evidence.ts";
import { chooseEvidence, toExcerpts } from "./excerpts.ts";
import { withdrawnBy } from "./ledger/withdrawn-by.ts";
import { verdictOf } from "./ledger.ts";
import { type Decision, decideOutcome } from "./outcome.ts";
import { rank } from "./rank.ts";
import { READERS } from "./readers/values.ts";

export interface AskOptions {
  readonly command: AnsweringCommand;
  readonly question: string;
  /** Report id: only this report is searched. */
  readonly source?: string;
  /** ISO days, both included: only reports published between them are searched; those without a date are not. */
  readonly from?: string;
  readonly to?: string;
  /** How many excerpts at most, 1 to 1000; 3 unless told. */
  readonly limit?: number;
}

const LIMIT = 3;

/** A question with everything that its answer rests on. */
export interface Explanation extends Decision {
  readonly question: Question;
  /** Every candidate, best first. */
  readonly ranked: readonly Evidence[];
  /** Values with the evidence for each, best supported first, whatever the outcome. */
  readonly groups: readonly Group[];
}

/** Understands the question, ranks what could answer it and says how much may be claimed. */
export function explain(ask: AskOptions, index: PassageIndex): Explanation {
  const question = analyse(ask.question, ask.command, index);
  const isSearched = (id: number): boolean => {
    const passage = index.passages[id];
    return passage !== undefined && isAsked(passage.report, ask);
  };
  const ranked = canonicalise(
    rank(question, index, READERS[question.asks], isSearched),
    question.asks,
    index,
  );
  const groups = agree(ranked, question.asks);
  return {
    question,
    ranked,
    groups,
    ...decideOutcome(question, ranked, groups.length, index.passages.length),
  };
}

/** Answers a question from the indexed passages; the same question gives the same answer, every time. */
export function answerQuestion(ask: AskOptions, index: PassageIndex): Answer {
  const { question, ranked, groups, outcome } = explain(ask, index);
  const limit = ask.limit ?? LIMIT;
  const best = outcome === "nothing" ? [] : chooseEvidence(ranked, limit + 1);
  const chosen = best.slice(0, limit);
  const shown = new Set(chosen.flatMap(({ matches }) => matches.map(({ term }) => term)));
  return {
    question: ask.question,
    command: ask.command,
    routed: toAsked(question.asks),
    outcome,
    findings: outcome === "found" ? groups.map((group) => toFinding(group, chosen, ranked)) : [],
    verdict: outcome === "found" ? verdictOf(groups, ranked) : null,
    excerpts: toExcerpts(chosen, index, (item) => outcome === "found" && isFinding(item, groups)),
    hasMore: best.length > chosen.length,
    searched: countSearched(ask, index),
    unknownWords: question.terms.filter(({ isUnknown }) => isUnknown).map(({ typed }) => typed),
    absentWords: question.terms
      .filter(({ isUnknown }, n) => !isUnknown && !shown.has(n))
      .map(({ typed }) => typed),
  };
}

/** Whether the filters of a question let a report through. */
function isAsked({ id, published }: Report, { source, from, to }: AskOptions): boolean {
  return (
    (source === undefined || id === source) &&
    (from === undefined || (published !== null && published >= from)) &&
    (to === undefined || (published !== null && published <= to))
  );
}

function countSearched(ask: AskOptions, index: PassageIndex): number {
  if (ask.source === undefined && ask.from === undefined && ask.to === undefined) {
    return index.reportCount;
  }
  const reports = new Set(index.passages.map(({ report }) => report));
  return [...reports].filter((report) => isAsked(report, ask)).length;
}

function toAsked(asks: Asks): Asked | null {
  return asks === "why" || asks === "what" || asks === "whether" ? null : asks;
}

/** A passage below the answer may hold a value of the same kind that is no answer: nothing of it is marked. */
function isFinding(item: Evidence, groups: readonly Group[]): boolean {
  return groups.some(({ evidence }) => evidence.includes(item));
}

function toFinding(group: Group, chosen: readonly Evidence[], ranked: readonly Evidence[]): Finding {
  const { value, evidence, reports } = group;
  return {
    label: value.label,
    value: value.value,
    certainty: value.certainty,
    ...(value.bound && { bound: value.bound }),
    ...(value.unit !== undefined && { unit: value.unit }),
    hedged: evidence.every((item) => item.values[0]?.hedged),
    withdrawn: withdrawnBy(group, ranked) !== null,
    reports,
    excerpts: chosen.flatMap((item, n) => (evidence.includes(item) ? [n] : [])),
  };
}
