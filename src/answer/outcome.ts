import type { Question } from "../question/question.ts";
import type { Outcome } from "./answer.ts";
import type { Evidence } from "./evidence.ts";
import { placeShare, sharesOf } from "./shares.ts";

/**
 * How sure an answer must be to be claimed: a linear score, fitted by logistic regression on the tuned golden questions
 * (right first sentence against everything else, unanswerable questions included), so that 0 means an even chance.
 */
const SURENESS = {
  base: -3.02,
  /** Share of the question found in the sentence and around it. */
  reach: 1.52,
  /** Share of the focus that stands in the sentence itself. */
  focus: 0.78,
  /** Share of names and setting found anywhere in the report. */
  place: 0.73,
  /** How near the question's words stand to the value, and how well it suits. */
  near: 1.36,
  fit: 1.55,
  /** What questions without a value of their own get in place of the two. */
  noValue: 0.47,
  /** How far the best lies above the next. */
  gap: 1.12,
  /** Share of words that no report knows, and the weightiest word that the sentence lacks. */
  unknown: -0.87,
  missing: -0.22,
  /** The report says outright who somebody is. */
  identity: 1.27,
  /** For each distinct value among the evidence, up to six: reports that say many things say none of them clearly. */
  values: -0.16,
} as const;
/** Above an even chance: a wrong answer costs more than "the closest passages are". */
const SURE_ENOUGH = 0.5;
/** `found` needs this share of the names and the setting in the report: a question about somebody else has no answer here. */
const PLACE_TOLD = 0.66;
/** A place that is only named ("Kazakhstan's president") is not where something was. */
const NOT_LOCATED = 0.5;
/** And this share of what is asked about them, in the sentence or beside it. */
const FOCUS_TOLD = 0.4;
const MOST_VALUES = 6;
/** More sides than anybody reads are no answer: the question was too wide. */
const TOO_MANY_VALUES = 8;
/** Below this share of the question no report is about it; more words are found by chance in a larger archive. */
const REACH = { base: 0.38, perTenfold: 0.055, passages: 100 } as const;

/** What may be claimed of the best evidence: `found` is strict, `unclear` wide. */
export function decideOutcome(
  question: Question,
  ranked: readonly Evidence[],
  distinctValues: number,
  passages: number,
): Outcome {
  const [best, next] = ranked;
  if (!best || reachOf(best) < leastReach(passages)) return "nothing";
  if (distinctValues > TOO_MANY_VALUES) return "unclear";
  const isTold =
    placeTold(question, best) >= PLACE_TOLD &&
    focusTold(question, best) >= FOCUS_TOLD &&
    hasNeededValue(question, best);
  const unsure = SURENESS.values * Math.min(distinctValues, MOST_VALUES);
  return isTold && sureness(question, best, next) + unsure >= SURE_ENOUGH ? "found" : "unclear";
}

function leastReach(passages: number): number {
  return REACH.base + REACH.perTenfold * Math.max(0, Math.log10(passages / REACH.passages));
}

/** The share of the question that stands in the sentence or around it. */
function reachOf({ parts }: Evidence): number {
  const inside = parts.coverage + parts.coverageSubject + parts.coverageSetting;
  return inside + parts.around + parts.aroundSubject + parts.aroundSetting;
}

/** The share of the question's names and setting that the report has; 1 where it has none of either. */
function placeTold(question: Question, { parts }: Evidence): number {
  const { subject, setting } = sharesOf(question, () => 1);
  return subject + setting > 0.01 ? placeShare(parts) / (subject + setting) : 1;
}

/** The share of the question's focus that stands in the sentence or around it; 1 where it has none. */
function focusTold(question: Question, { parts }: Evidence): number {
  const { focus } = sharesOf(question, () => 1);
  return focus > 0.01 ? (parts.coverage + parts.around) / focus : 1;
}

function sureness(question: Question, best: Evidence, next: Evidence | undefined): number {
  const { terms, weight } = question;
  const { parts, values } = best;
  const { focus } = sharesOf(question, () => 1);
  const held = new Set(best.matches.map(({ term }) => term));
  const heaviest = Math.max(1, ...terms.map((term) => term.weight));
  const missing = Math.max(0, ...terms.map((term, n) => (held.has(n) ? 0 : term.weight))) / heaviest;
  const unknown =
    terms.reduce((sum, term) => sum + (term.isUnknown ? term.weight : 0), 0) / Math.max(weight, 1);
  return (
    SURENESS.base +
    SURENESS.reach * reachOf(best) +
    SURENESS.focus * (focus > 0 ? parts.coverage / focus : 1) +
    SURENESS.place * placeTold(question, best) +
    SURENESS.near * (values[0]?.near ?? 0) +
    SURENESS.fit * (values[0]?.fit ?? 0) +
    SURENESS.noValue * (needsValue(question) ? 0 : 1) +
    SURENESS.gap * (best.score - (next?.score ?? 0)) +
    SURENESS.unknown * unknown +
    SURENESS.missing * missing +
    SURENESS.identity * (question.detail === "identity" && values[0]?.fit === 1 ? 1 : 0)
  );
}

function needsValue({ asks }: Question): boolean {
  return asks !== "what" && asks !== "whether" && asks !== "why";
}

/** Whoever it was done to did not do it. */
function hasNeededValue(question: Question, { values }: Evidence): boolean {
  const [value] = values;
  if (!needsValue(question)) return true;
  return value !== undefined && value.side > -2 && (question.asks !== "where" || value.fit > NOT_LOCATED);
}
