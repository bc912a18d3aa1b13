/**
 * What a sentence says not to have happened, or only to have been tried: "Vale did not leave on Friday", "he tried to buy a rifle
 * in 2011". Its day and place are no answer to when or where it happened.
 */
import { isAuxiliary } from "../question/auxiliaries.ts";
import type { Question } from "../question/question.ts";
import { verbTermOf } from "../question/voice.ts";
import type { Token } from "../search/tokenize.ts";
import type { Evidence } from "./evidence.ts";
import { asksForLast } from "./readers/asked-time.ts";

const NOT = new Set("not never cannot".split(" "));
const CONTRACTED = /n['’]t$/;
const TRIED = new Set(
  `tried tries trying attempted attempts attempting failed fails failing refused refuses refusing declined declines unable
  threatened hoped`.split(/\s+/),
);
/** "Talks aimed at ending the strike", "efforts to end it": what is only striven for. */
const STRIVEN = new Set("aim aimed aiming bid efforts effort negotiations talks attempt attempts".split(" "));
/** Words between "not" and its verb: "has not yet been formally charged". */
const BETWEEN = /^(?:yet|been|be|to|even|still|ever|\p{L}+ly)$/u;
const ASKS_UNDONE =
  /\b(?:not|never|no|without)\b|n['’]t\b|\b(?:tr(?:y|ies|ied)|attempt|fail|refus|declin|threat|hop)/i;

/** Whether the asked deed is told only as not done. */
export function isUndone(question: Question, { matches, tokens }: Evidence): boolean {
  // "Vale has not been seen since May" tells when she last was
  if (ASKS_UNDONE.test(question.text) || asksForLast(question)) return false;
  const verb = verbOf(question);
  const told = matches.filter(({ term }) => term === verb);
  const best = Math.max(0, ...told.map(({ factor }) => factor));
  return best > 0 && told.every(({ at, factor }) => factor < best || isDenied(at, tokens));
}

function verbOf(question: Question): number {
  return question.voice ? verbTermOf(question) : (question.clause?.verb ?? -1);
}

function isDenied(verb: number, tokens: readonly Token[]): boolean {
  if (isStrivenFor(verb, tokens)) return true;
  const before = tokens.slice(0, verb).findLast(({ word }) => !isBetween(word))?.word ?? "";
  return NOT.has(before) || CONTRACTED.test(before) || (TRIED.has(before) && tokens[verb - 1]?.word === "to");
}

function isStrivenFor(verb: number, tokens: readonly Token[]): boolean {
  const [aim, link] = tokens.slice(Math.max(0, verb - 2), verb).map(({ word }) => word);
  return STRIVEN.has(aim ?? "") && ["at", "of", "on", "to", "for"].includes(link ?? "");
}

function isBetween(word: string): boolean {
  return isAuxiliary(word) || BETWEEN.test(word);
}
