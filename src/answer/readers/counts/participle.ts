import { verbClass } from "../units.ts";
import { skipAdverbs } from "./adverbs.ts";
import { boundBefore } from "./bounds.ts";
import {
  BE,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  HAVE,
  MODALS,
  PREPOSITIONS,
  SPEECH,
  TIME_STARTS,
  WEEKDAYS,
} from "./function-words.ts";
import { isGerund, isPastForm, isState } from "./inflection.ts";
import { type Token, wordAt } from "./tokens.ts";

/** Stands for a clause that says the counted acted, were spared or said something: nothing happened to them. */
export const ACTED = Symbol("acted");

/** The verb, ACTED, or null where nothing is said and the search may go on. */
export type Said = string | typeof ACTED | null;

const WEAPON_VERBS = /^(?:shot|fired|shooting|firing)$/;
/** Subjects of these are what the count is about even where an object follows: "2,000 people attended the rally". */
const TAKING_PART = new Set(
  "attended joined signed visited watched survived fled left entered voted contracted caught lost died".split(
    " ",
  ),
);
const LOSS_OF_LIFE = /^(?:lives|life)$/;
/** Words that cannot begin an object. */
const NO_OBJECTS: readonly ReadonlySet<string>[] = [
  TIME_STARTS,
  PREPOSITIONS,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  BE,
  HAVE,
  MODALS,
  WEEKDAYS,
  new Set(["to", "who", "which"]),
];

/** A verb form without "was" before it: what happened to the count, or "refused" where an object follows. */
export function finite(tokens: readonly Token[], at: number): Said {
  const word = wordAt(tokens, at);
  if (SPEECH.has(word)) return null;
  if (word === "lost" && LOSS_OF_LIFE.test(wordAt(tokens, at + 2)))
    return `lost ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`;
  if (TAKING_PART.has(word)) return word;
  const end = chainEnd(tokens, at);
  if (isState(wordAt(tokens, end))) return wordAt(tokens, end);
  return hasObject(tokens, end) ? ACTED : chained(tokens, at);
}

/** "shot and killed" says killed, "shot to death" and "fatally shot" stay whole, "killed or wounded" neither alone; "shot at" hurt nobody. */
export function chained(tokens: readonly Token[], at: number): Said {
  const word = wordAt(tokens, at);
  const end = chainEnd(tokens, at);
  if (WEAPON_VERBS.test(word) && wordAt(tokens, end) === "at" && !isPlaceNext(tokens, end + 1)) return ACTED;
  if (isToDeath(tokens, end)) return `${word} to death`;
  if (end === at + 1) return wordAt(tokens, at - 1) === "fatally" ? `fatally ${word}` : word;
  const last = wordAt(tokens, end - 1);
  if (wordAt(tokens, end - 2) === "or") return `${word} or ${last}`;
  return verbClass(last) === "killed" ? last : word;
}

/** "shot four people to death". */
export function isToDeath(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "to" && wordAt(tokens, at + 1) === "death";
}

/** True for a past tense, a participle or a plain form of dying. */
export function isVerbForm(word: string): boolean {
  return isPastForm(word) || /^(?:die|dies|perish)$/.test(word);
}

/** "shot at close range", "shot at a party": where, not at whom. */
function isPlaceNext(tokens: readonly Token[], at: number): boolean {
  return /^(?:a|an|the|close|point|random|his|her|their|about|around)$/.test(wordAt(tokens, at));
}

function chainEnd(tokens: readonly Token[], at: number): number {
  const joined = /^(?:and|or)$/.test(wordAt(tokens, at + 1));
  const second = joined ? skipAdverbs(tokens, at + 2) : at;
  return joined && (isPastForm(wordAt(tokens, second)) || isState(wordAt(tokens, second)))
    ? second + 1
    : at + 1;
}

/** True where a noun phrase follows directly, so that the verb is active. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = skipAdverbs(tokens, at);
  const token = tokens[next];
  if (token === undefined || token.kind === "mark") return /^[$€£]$/.test(token?.text ?? "");
  if (boundBefore(tokens, next + 2).from === next || token.lower === "that") return true;
  return (
    !NO_OBJECTS.some((list) => list.has(token.lower)) && !isPastForm(token.lower) && !isGerund(token.lower)
  );
}
