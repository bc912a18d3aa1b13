import { isFunctionWord } from "../names/function-words.ts";
import { isAdjacent, isOpening, type Range } from "../names/range.ts";
import type { Word } from "../names/words.ts";
import { DETERMINERS, isActorHead, isActorModifier, isAdjectiveBefore } from "./phrase-words.ts";

const LONGEST_MODIFIERS = 4;
/** What stands right behind these is a verb. */
const BEFORE_VERB = /^(?:can|could|will|would|shall|should|may|might|must|who|which)$/u;
const OPENERS = new Set("a an the his her its their our my your".split(" "));

/** The stretches of a sentence that are common noun phrases about people, first to last. */
export function findActors(sentence: readonly Word[]): readonly Range[] {
  const words = lowerOpenings(sentence);
  const phrases: Range[] = [];
  words.forEach((word, at) => {
    if (!isActorHead(word) || isModifierOfNext(words, at) || isVerbHere(words, at)) return;
    const phrase = { from: startOfActor(words, at), to: isHeadOfState(words, at) ? at + 3 : at + 1 };
    const before = phrases.at(-1);
    if (before && isMembersOf(words, before, phrase))
      phrases[phrases.length - 1] = { from: before.from, to: phrase.to };
    else phrases.push(phrase);
  });
  return phrases;
}

/** A capital at the start of a sentence says nothing about a common noun: "Protesters stormed". */
function lowerOpenings(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    word.shape === "capital" && isOpening(words, at) ? { ...word, shape: "lower" } : word,
  );
}

/** "bees can count", "who heads the union": no count and no heads. */
function isVerbHere(words: readonly Word[], at: number): boolean {
  return isAdjacent(words, at) && BEFORE_VERB.test(words[at - 1]?.lower ?? "");
}

/** "police officers", "press spokesman": only the last noun is the head. */
function isModifierOfNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !isAdjacent(words, at + 1)) return false;
  const here = words[at];
  if (next.shape === "capital" || (here && isAdjectiveBefore(here, next))) return true;
  return (
    isActorHead(next) &&
    !words[at]?.possessive &&
    (words[at]?.lower.endsWith("s") !== true || next.lower === "group")
  );
}

function startOfActor(words: readonly Word[], head: number): number {
  let start = head;
  while (start > 0 && joinsLeft(words, start) && isModifier(words[start - 1])) start -= 1;
  const before = words[start - 1];
  if (before?.possessive && /^['’]s $/u.test(words[start]?.gap ?? "")) return startOfOwner(words, start - 1);
  const isDetermined = before !== undefined && joinsLeft(words, start) && DETERMINERS.has(before.lower);
  return isDetermined ? start - 1 : (determinerBefore(words, start) ?? start);
}

/** "The Kazakh aviation authority": unknown modifiers belong to the phrase where a determiner opens it close by. */
function determinerBefore(words: readonly Word[], start: number): number | null {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_MODIFIERS); at -= 1) {
    const word = words[at];
    if (!word || !joinsLeft(words, at + 1) || word.possessive) return null;
    if (OPENERS.has(word.lower)) return at;
    if (isFunctionWord(word.lower) || isActorHead(word) || /ed$/u.test(word.lower)) return null;
  }
  return null;
}

/** "the country's security forces", "Nazarbayev's allies": the owner belongs to the phrase. */
function startOfOwner(words: readonly Word[], owner: number): number {
  let start = owner;
  while (
    start > 0 &&
    isAdjacent(words, start) &&
    words[start]?.shape === "capital" &&
    words[start - 1]?.shape === "capital"
  )
    start -= 1;
  const before = words[start - 1];
  return before !== undefined && isAdjacent(words, start) && DETERMINERS.has(before.lower)
    ? start - 1
    : start;
}

function isHeadOfState(words: readonly Word[], at: number): boolean {
  return (
    /^(?:heads?|ministers?|secretary)$/u.test(words[at]?.lower ?? "") &&
    words[at + 1]?.lower === "of" &&
    words[at + 2]?.lower === "state"
  );
}

function isModifier(word: Word | undefined): boolean {
  return word !== undefined && (isActorModifier(word) || (isActorHead(word) && !word.lower.endsWith("s")));
}

function joinsLeft(words: readonly Word[], at: number): boolean {
  return isAdjacent(words, at) || words[at]?.gap === "-";
}

/** "members of the security forces": one phrase. */
function isMembersOf(words: readonly Word[], before: Range, phrase: Range): boolean {
  return (
    phrase.from === before.to + 1 &&
    words[before.to]?.lower === "of" &&
    isAdjacent(words, before.to) &&
    isAdjacent(words, phrase.from)
  );
}
