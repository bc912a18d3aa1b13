import type { Question, QuestionTerm } from "../question/question.ts";
import type { Outcome } from "./answer.ts";
import { lacksPredicate, type Refusal, refusalOf } from "./claimable.ts";
import { earliness } from "./earliness.ts";
import type { Evidence } from "./evidence.ts";
import { leastReach, reachOf } from "./reach.ts";
import { placeShare, sharesOf } from "./shares.ts";

/** What tells how sure an answer is. */
export const SIGNS = ["reach", "fit", "what", "noPredicate", "gap", "early", "tenfolds"] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * How sure an answer must be to be claimed: a linear score, fitted by logistic regression on the tuned golden questions
 * (right first sentence against everything else, questions without an answer twice; `npm run fit-outcome`), so that 0 means
 * an even chance.
 */
const BASE = -5.85;
const SURENESS: Readonly<Record<Sign, number>> = {
  /** Share of the question found in the sentence and around it. */
  reach: 4.83,
  /** How well the value suits. */
  fit: 3.92,
  /** What questions for a thing or for yes or no get in its place. */
  what: 2.75,
  /** The sentence has no word for what is asked to have happened, so its day, person or place may be that of something else. */
  noPredicate: -1.27,
  /** How far the best lies above the next that does not give the same value: copies of a story take nothing from each other. */
  gap: 2.93,
  /** The lead has the most words of any question about its story, whether it answers or not. */
  early: -0.58,
  /** For each tenfold of passages: in a large archive any words stand somewhere. */
  tenfolds: -0.28,
};
/** A lead this far over the next is as good as any. */
const CLEAR = 0.5;
/** Above an even chance: a wrong answer costs more than "the closest passages are". */
const SURE_ENOUGH = 0.35;
/** By one word of several somebody else is found as often as not; a day or a place is mostly that of the report's event. */
const ONE_WORD = 0.5;
/** `found` needs this share of the names and the setting in the report: a question about somebody else has no answer here. */
const PLACE_TOLD = 0.4;
/** More sides than anybody reads are no answer: the question was too wide. */
const TOO_MANY_VALUES = 8;

/** How an outcome came about: what was measured, and the bar that it was held against. */
export type Ground =
  | { readonly by: "reach" | "place" | "values"; readonly measured: number; readonly bar: number }
  | { readonly by: "refusal"; readonly refusal: Refusal }
  | {
      readonly by: "sureness";
      readonly measured: number;
      readonly bar: number;
      /** Each sign times its weight. */
      readonly signs: readonly (readonly [Sign, number])[];
    };

/** An outcome with what decided it; no ground where nothing was found at all. */
export interface Decision {
  readonly outcome: Outcome;
  readonly ground: Ground | null;
}

/** What may be claimed of the best evidence: `found` is strict, `unclear` wide. */
export function decideOutcome(
  question: Question,
  ranked: readonly Evidence[],
  distinctValues: number,
  passages: number,
): Decision {
  const [best] = ranked;
  if (!best) return { outcome: "nothing", ground: null };
  const reach = { by: "reach", measured: reachOf(best), bar: leastReach(question, best, passages) } as const;
  if (reach.measured < reach.bar) return { outcome: "nothing", ground: reach };
  const refused = whatRefuses(question, best, distinctValues);
  if (refused) return { outcome: "unclear", ground: refused };
  const bar = SURE_ENOUGH + (isByOneWord(question, best) ? ONE_WORD : 0);
  const sureness = surenessOf(signsOf(question, ranked, passages), bar);
  return { outcome: sureness.measured < sureness.bar ? "unclear" : "found", ground: sureness };
}

function whatRefuses(question: Question, best: Evidence, distinctValues: number): Ground | null {
  if (distinctValues > TOO_MANY_VALUES)
    return { by: "values", measured: distinctValues, bar: TOO_MANY_VALUES };
  const told = placeTold(question, best);
  if (told < PLACE_TOLD) return { by: "place", measured: told, bar: PLACE_TOLD };
  const refusal = refusalOf(question, best);
  return refusal && { by: "refusal", refusal };
}

function surenessOf(told: Readonly<Record<Sign, number>>, bar: number): Ground & { by: "sureness" } {
  const signs = SIGNS.map((sign) => [sign, SURENESS[sign] * told[sign]] as const);
  const measured = signs.reduce((sum, [, weighted]) => sum + weighted, BASE);
  return { by: "sureness", measured, bar, signs };
}

/** "Who attacked the airport": a sentence with an attack, and no airport. */
function isByOneWord({ asks, terms }: Question, { matches }: Evidence): boolean {
  return asks === "who" && terms.length > 1 && new Set(matches.map(({ term }) => term)).size <= 1;
}

/** What the best evidence has of each sign. */
export function signsOf(
  question: Question,
  ranked: readonly Evidence[],
  passages: number,
): Readonly<Record<Sign, number>> {
  const [best] = ranked;
  const other = ranked.find((item, n) => n > 0 && !saysTheSame(item, best));
  return {
    reach: best ? reachOf(best) : 0,
    fit: best?.values[0]?.fit ?? 0,
    what: question.asks === "what" || question.asks === "whether" ? 1 : 0,
    noPredicate: best && lacksPredicate(question, best) ? 1 : 0,
    gap: Math.min(CLEAR, (best?.score ?? 0) - (other?.score ?? 0)),
    early: best ? earliness(best.passage) : 0,
    tenfolds: Math.log10(passages),
  };
}

function saysTheSame({ values }: Evidence, best: Evidence | undefined): boolean {
  const [value] = values;
  return value !== undefined && value.key === best?.values[0]?.key;
}

/**
 * The share of the question's names and setting that the report has; 1 where it has none of either, or no name and no
 * number: other words of a setting ("from now on", "people from abroad") may be told otherwise.
 */
function placeTold(question: Question, { parts }: Evidence): number {
  if (!question.terms.some(isFirm)) return 1;
  const { subject, setting } = sharesOf(question, () => 1);
  return subject + setting > 0.01 ? placeShare(parts) / (subject + setting) : 1;
}

function isFirm({ role, isName, typed }: QuestionTerm): boolean {
  return role !== "focus" && (isName || /\d/.test(typed));
}
