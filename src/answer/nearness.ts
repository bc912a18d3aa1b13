import type { Span } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import { isApposed } from "./apposition.ts";
import { distance } from "./clauses.ts";
import type { MatchedTokens, PlacedValue, Shares } from "./evidence.ts";
import { othersValues } from "./items.ts";
import type { Value } from "./reader.ts";
import { sharesOfBest } from "./shares.ts";
import { sideOf } from "./side.ts";

/** Names and setting say where to look; they tell less about which value is meant. */
const SETTING_SHARE = 0.3;
const SIDE_SHARE = 0.4;
/** Distance in tokens at which a word counts for 1/e. */
const REACH = 8;
/** What a value without any fit is worth of one that suits fully. */
const LEAST_SUITS = 0.4;
/** What fit is worth by itself, so that a value that suits wins where no word of the question is near. */
const FIT_ALONE = 0.2;

/** The values with how near the question's words stand to each, best first; ties keep the order of the text. */
export function placeValues(
  values: readonly Value[],
  passage: MatchedTokens,
  question: Question,
): readonly PlacedValue[] {
  const ofOthers = question.voice ? new Set<Value>() : othersValues(values, passage, question);
  return values
    .map((value) => {
      const { nearBy, near, place } = nearestPlace(value, passage, question);
      const side = ofOthers.has(value) ? -2 : sideAmong({ ...value, ...place }, values, passage, question);
      return { ...value, nearBy, near, side } as const;
    })
    .sort((a, b) => strength(b) - strength(a) || a.start - b.start);
}

interface Place {
  readonly nearBy: Shares;
  readonly near: number;
  readonly place: Span;
}

/** The value itself, or what stands for it nearer to the question's words and on the side that is asked for. */
function nearestPlace(value: Value, passage: MatchedTokens, question: Question): Place {
  const placeOf = ({ start, end }: Span): Place => {
    const nearBy = nearness({ start, end }, passage, question);
    const near = nearBy.focus + SETTING_SHARE * (nearBy.subject + nearBy.setting);
    return { nearBy, near, place: { start, end } };
  };
  const others = (value.standIns ?? [])
    .filter((standIn) => sideOf(standIn, passage, question) === 1)
    .map(placeOf);
  return others.reduce((best, other) => (other.near > best.near ? other : best), placeOf(value));
}

/** The side of a value; what only describes another that suits as well leaves the deed to it. */
function sideAmong(
  value: Value,
  values: readonly Value[],
  passage: MatchedTokens,
  question: Question,
): PlacedValue["side"] {
  const side = value.toldAt ? 0 : sideOf(value, passage, question);
  if (side !== 1 || question.voice?.side !== "agent") return side;
  const others = values.filter(({ fit }) => fit >= value.fit);
  return isApposed(value, others, passage, question) ? -1 : side;
}

/** How much a value looks like the answer: the words around it, weighed by how well it suits. */
export function strength({ near, fit, side }: PlacedValue): number {
  return (near * suits(fit) + FIT_ALONE * fit) * (1 + SIDE_SHARE * side);
}

/** What the words near a value are worth, by how well it suits the question. */
export function suits(fit: number): number {
  return LEAST_SUITS + (1 - LEAST_SUITS) * fit;
}

function nearness(value: Span, { tokens, matches, clauses }: MatchedTokens, question: Question): Shares {
  const first = tokens.findIndex(({ end }) => end > value.start);
  const last = tokens.findLastIndex(({ start }) => start < value.end);
  return sharesOfBest(matches, question, ({ at, factor }) => {
    const edge = at < first ? first : at > last ? last : at;
    return factor * Math.exp(-distance(at, edge, clauses) / REACH);
  });
}
