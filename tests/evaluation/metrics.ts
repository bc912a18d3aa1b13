import type { Answer, Finding, Outcome } from "../../src/answer/answer.ts";
import { fold } from "../../src/search/tokenize.ts";
import { type GoldenQuestion, isAnswerable } from "./golden.ts";

/** How one golden question was answered. */
export interface Result {
  readonly question: GoldenQuestion;
  readonly outcome: Outcome;
  /** Place of the first excerpt that holds gold, from 1; 0 where none does. */
  readonly rank: number;
  /** Place of the first right finding, from 1; 0 where none is; null where the question has no values. */
  readonly valueRank: number | null;
  readonly answer: Answer;
}

/** How many excerpts are asked for, so that MRR sees beyond the three shown. */
export const DEPTH = 10;

export function judge(question: GoldenQuestion, answer: Answer): Result {
  const rank = 1 + answer.excerpts.findIndex(({ text }) => question.gold.some((gold) => text.includes(gold)));
  const { values } = question;
  const valueRank = values ? 1 + answer.findings.findIndex((finding) => isRight(finding, values)) : null;
  return { question, outcome: answer.outcome, rank, valueRank, answer };
}

/** A finding is right when its value or its label says one of the accepted values. */
function isRight({ value, label }: Finding, accepted: readonly string[]): boolean {
  // "Antony Blinken: US Secretary of State" says the role
  const role = /^[^:]+: (?<role>.+)$/.exec(label)?.groups?.role;
  const forms = new Set([String(value), label, role ?? label].map(plain));
  const words = typeof value === "number" ? [] : [...forms];
  return accepted.map(plain).some((right) => forms.has(right) || words.some((form) => saysWord(form, right)));
}

/** "dozens" is right where the label is "dozens of people"; a name must be whole. */
function saysWord(form: string, right: string): boolean {
  return /^[a-z -]+s$/.test(right) && form.startsWith(`${right} of `);
}

function plain(text: string): string {
  return fold(text)
    .replace(/^(?:the|an?) /, "")
    .replaceAll("’", "'")
    .trim();
}

/** The figures of one suite; shares between 0 and 1, NaN where nothing was counted. */
export interface Figures {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
  readonly value1: number;
  readonly valueAny: number;
  /** Of all that are `found`: the first excerpt is right. */
  readonly foundRight: number;
  /** Of the answerable ones. */
  readonly found: number;
  readonly nothing: number;
  /** Of the answerable ones that are `unclear`: the right sentence is among the three shown. */
  readonly unclearShown: number;
  readonly offTopicNothing: number;
  readonly offTopicFound: number;
  readonly nearMissFound: number;
}

export function figures(results: readonly Result[]): Figures {
  const answerable = results.filter(({ question }) => isAnswerable(question));
  const valued = answerable.filter(({ valueRank }) => valueRank !== null);
  const found = results.filter(({ outcome }) => outcome === "found");
  const unclear = answerable.filter(({ outcome }) => outcome === "unclear");
  const offTopic = results.filter(({ question }) => question.kind === "off-topic");
  const nearMiss = results.filter(({ question }) => question.kind === "near-miss");
  return {
    questions: results.length,
    hit1: share(answerable, ({ rank }) => rank === 1),
    hit3: share(answerable, ({ rank }) => rank >= 1 && rank <= 3),
    mrr: mean(answerable.map(({ rank }) => (rank === 0 ? 0 : 1 / rank))),
    value1: share(valued, ({ valueRank }) => valueRank === 1),
    valueAny: share(valued, ({ valueRank }) => valueRank !== 0),
    foundRight: share(found, ({ rank }) => rank === 1),
    found: share(answerable, ({ outcome }) => outcome === "found"),
    nothing: share(answerable, ({ outcome }) => outcome === "nothing"),
    unclearShown: share(unclear, ({ rank }) => rank >= 1 && rank <= 3),
    offTopicNothing: share(offTopic, ({ outcome }) => outcome === "nothing"),
    offTopicFound: share(offTopic, ({ outcome }) => outcome === "found"),
    nearMissFound: share(nearMiss, ({ outcome }) => outcome === "found"),
  };
}

export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return mean(items.map((item) => (holds(item) ? 1 : 0)));
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0
    ? Number.NaN
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
