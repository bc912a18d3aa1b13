/** How strong a quake was: "magnitude 7.1", "a magnitude of 6.4", "the 5.8-magnitude quake", "5.2 on the Richter scale". */
import type { Amount } from "../range.ts";
import { isHyphen, type Token, wordAt } from "../tokens.ts";
import { bounded, type Quantity } from "./bounded.ts";

const UNIT = "magnitude";
/** Between the word and the number: "a magnitude of at least 6.4", "its magnitude was put at 5". */
const STEPS =
  /^(?:of|was|is|at|as|to|the|a|put|about|around|nearly|almost|between|over|least|more|than|only|just|preliminary|revised|estimated|initially|first|reached|[:-])$/;
/** A figure alone that a sentence with the word gives: "the magnitude was 5.5; another office reported 5.8". */
const ALONE = /^\d\.\d$/;
const SCALE = /^(?:magnitude|richter)$/;
const REACH = 6;

/** The strength of a quake at the number, or null. */
export function readMagnitude(tokens: readonly Token[], amount: Amount): Quantity | null {
  if (amount.shape !== "digits" || (amount.value ?? 10) >= 10) return null;
  const label = isHyphen(wordAt(tokens, amount.from - 1)) ? amount.from - 2 : amount.from - 1;
  if (wordAt(tokens, label) === UNIT) return magnitude(tokens, amount, label, amount.to);
  const behind = isHyphen(wordAt(tokens, amount.to)) ? amount.to + 1 : amount.to;
  if (wordAt(tokens, behind) === UNIT) return magnitude(tokens, amount, amount.from, behind + 1);
  return isTold(tokens, amount) ? magnitude(tokens, amount, amount.from, amount.to) : null;
}

function magnitude(tokens: readonly Token[], amount: Amount, from: number, to: number): Quantity {
  const range = bounded(tokens, amount, from, to);
  return { ...range, kind: "measure", unitFrom: from, unitTo: to, unit: UNIT };
}

function isTold(tokens: readonly Token[], { from, to }: Amount): boolean {
  let at = from - 1;
  while (at > from - REACH && STEPS.test(wordAt(tokens, at))) at -= 1;
  if (wordAt(tokens, at) === UNIT && at < from - 1) return true;
  const isOnScale = wordAt(tokens, to) === "on" && tokens.slice(to, to + REACH).some(isScale);
  return isOnScale || (ALONE.test(wordAt(tokens, from)) && isBare(tokens, to) && tokens.some(isScale));
}

function isScale({ lower }: Token): boolean {
  return SCALE.test(lower);
}

/** Nothing behind the number that it counts or measures. */
function isBare(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next === undefined || /^(?:[,.;:)]|and|or|on|in|while|earthquake|quake)$/.test(next.lower);
}
