import { verbClass } from "../units.ts";
import { ADVERBS, BE, CIRCUMSTANCE, NEGATIONS, SPEECH } from "./function-words.ts";
import { isGerund, isPastForm } from "./inflection.ts";
import { type Token, wordAt } from "./tokens.ts";

const OBJECT_SKIPS = new Set(
  "the all his her its their our these those some other additional about just only as another more an a".split(
    " ",
  ),
);
/** Nouns in -s that look like verbs of a known class. */
const CLASS_NOUNS = /^(?:deaths|fatalities|injuries|wounds|arrests|shootings|infections|charges)$/;

/** The verb that governs the count as its object: "arrested nearly 10,000 people", "killing 20". */
export function verbBefore(tokens: readonly Token[], from: number): string | null {
  let at = from - 1;
  while (at > from - 4 && OBJECT_SKIPS.has(wordAt(tokens, at))) at -= 1;
  if (isReflexive(tokens, at)) at -= 2;
  const word = wordAt(tokens, at);
  const isVerb =
    isPastForm(word) ||
    isGerund(word) ||
    (verbClass(word) !== null && !/s$|toll/.test(word)) ||
    isHeadlineVerb(word);
  if (!isVerb || SPEECH.has(word)) return null;
  const helper = lastHelper(tokens, at - 1);
  if (NEGATIONS.has(helper) || (BE.has(helper) && isPastForm(word))) return null;
  const isOr =
    wordAt(tokens, at - 1) === "or" &&
    (isPastForm(wordAt(tokens, at - 2)) || isGerund(wordAt(tokens, at - 2)));
  if (isOr) return `${wordAt(tokens, at - 2)} or ${word}`;
  return wordAt(tokens, at - 1) === "fatally" ? `fatally ${word}` : word;
}

/** "the arrest of 200 people", "took the lives of 146 workers". */
export function doingBefore(tokens: readonly Token[], from: number): string | null {
  if (wordAt(tokens, from - 1) !== "of") return null;
  const noun = wordAt(tokens, from - 2);
  if (noun === "lives" && wordAt(tokens, from - 3) === "the") return `${wordAt(tokens, from - 4)} the lives`;
  return verbClass(noun) === null ? null : noun;
}

/** "in 20 cities", "with his two children": over determiners, a preposition of place, agent or company. */
export function isCircumstantial(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 3 && OBJECT_SKIPS.has(wordAt(tokens, at))) at -= 1;
  return CIRCUMSTANCE.has(wordAt(tokens, at));
}

/** "Gunman kills 12": a verb in -s of a known class. */
function isHeadlineVerb(word: string): boolean {
  return /s$/.test(word) && verbClass(word) !== null && !CLASS_NOUNS.test(word);
}

/** "killed himself and 13 others". */
function isReflexive(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "and" && /^(?:him|her|it|them)sel(?:f|ves)$/.test(wordAt(tokens, at - 1));
}

function lastHelper(tokens: readonly Token[], at: number): string {
  let index = at;
  while (index > at - 3 && ADVERBS.has(wordAt(tokens, index))) index -= 1;
  return wordAt(tokens, index);
}
