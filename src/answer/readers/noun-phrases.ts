import type { Span } from "../../corpus/report.ts";
import { isAdjacent, isOpening, type Range } from "./names/candidate.ts";
import { isFunctionWord } from "./names/common-words.ts";
import { readWords, type Word } from "./names/words.ts";
import { readNames } from "./names.ts";
import {
  DETERMINERS,
  isActorHead,
  isActorModifier,
  isAdjectiveBefore,
  isLocationHead,
} from "./noun-phrases/phrase-words.ts";

/** A noun phrase; offsets are half-open and UTF-16 into the text that was read. */
export interface NounPhrase extends Span {
  readonly text: string;
}

/** Prepositions that lead to a place. */
const LEADING = new Set(
  "in at on near outside inside from across to into around through throughout along off behind beside under towards toward via within onto beyond".split(
    " ",
  ),
);
/** Prepositions that go on with the place just named: "the coast of Libya", "a hospital in Almaty". */
const LINKING = new Set(
  "in at on near of outside inside along off behind beside between across from".split(" "),
);
const DIRECTION =
  /^(?:north|south|east|west|central|downtown|uptown|mid|inner|greater|rural|(?:north|south)?(?:east|west)(?:ern)?|(?:north|south|east|west)ern)$/u;
/** How many words may stand between determiner and head. */
const MOST_MODIFIERS = 4;

/**
 * Common noun phrases that can answer "who": "human rights activists", "the security forces", "a 26-year-old man".
 * Names are left to `readNames`.
 */
export function readActors(text: string): readonly NounPhrase[] {
  const words = lowerOpenings(readWords(text));
  const phrases: Range[] = [];
  words.forEach((word, at) => {
    if (!isActorHead(word) || isModifierOfNext(words, at)) return;
    const phrase = { from: startOfActor(words, at), to: isHeadOfState(words, at) ? at + 3 : at + 1 };
    const before = phrases.at(-1);
    if (before && isMembersOf(words, before, phrase))
      phrases[phrases.length - 1] = { from: before.from, to: phrase.to };
    else phrases.push(phrase);
  });
  return phrases.flatMap((phrase) => phraseOf(text, words, phrase));
}

/**
 * Phrases after a preposition that can answer "where": "a hospital in Almaty", "western Kazakhstan", "the coast of Libya".
 * The preposition is left out, but for "in front of the prisons". Nested places are one phrase.
 */
export function readLocations(text: string): readonly NounPhrase[] {
  const words = readWords(text);
  const places = placesOf(text, words);
  const phrases: Range[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = locationAt(words, places, at);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return phrases.flatMap((phrase) => phraseOf(text, words, phrase));
}

function phraseOf(text: string, words: readonly Word[], range: Range): readonly NounPhrase[] {
  const [first, last] = [words[range.from], words[range.to - 1]];
  return first && last
    ? [{ start: first.start, end: last.end, text: text.slice(first.start, last.end) }]
    : [];
}

/** A capital at the start of a sentence says nothing about a common noun: "Protesters stormed". */
function lowerOpenings(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    word.shape === "capital" && isOpening(words, at) ? { ...word, shape: "lower" } : word,
  );
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
  return isDetermined ? start - 1 : start;
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

/** For each place name the word where it begins, and the word after its end. */
function placesOf(text: string, words: readonly Word[]): ReadonlyMap<number, number> {
  const places = readNames(text).filter((name) => name.kind === "place");
  return new Map(
    places.map((place) => [
      words.findIndex((word) => word.start >= place.start),
      words.filter((word) => word.end <= place.end).length,
    ]),
  );
}

/** The location phrase that a preposition at this place leads to. */
function locationAt(
  words: readonly Word[],
  places: ReadonlyMap<number, number>,
  at: number,
): Range | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (DETERMINERS.has(word.lower)) return nestedLocation(words, places, at);
  if (!LEADING.has(word.lower)) return undefined;
  if (isInFrontOf(words, at)) {
    const end = endOfLocation(words, places, at + 3);
    return end === undefined ? undefined : { from: at, to: end };
  }
  const end = endOfLocation(words, places, at + 1);
  return end === undefined ? undefined : { from: at + 1, to: end };
}

/** "cleared the square in front of the City Hall": without a preposition before it a place needs another one after it. */
function nestedLocation(
  words: readonly Word[],
  places: ReadonlyMap<number, number>,
  at: number,
): Range | undefined {
  const plain = endOfPlain(words, places, at, true);
  if (plain === undefined || places.has(plain - 1) || continueLocation(words, places, plain) === undefined)
    return undefined;
  const end = endOfLocation(words, places, at, true);
  return end === undefined ? undefined : { from: at, to: end };
}

function isInFrontOf(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "in" && words[at + 1]?.lower === "front" && words[at + 2]?.lower === "of";
}

/** The end of the place phrase that begins here, with all that is nested in it. */
function endOfLocation(
  words: readonly Word[],
  places: ReadonlyMap<number, number>,
  from: number,
  opens = false,
): number | undefined {
  let end = endOfPlain(words, places, from, opens);
  while (end !== undefined) {
    const next = continueLocation(words, places, end);
    if (next === undefined) return end;
    end = next;
  }
  return undefined;
}

/** ", Kazakhstan", "in Almaty", "in front of the City Hall" after a place. */
function continueLocation(
  words: readonly Word[],
  places: ReadonlyMap<number, number>,
  at: number,
): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.gap === ", ") return places.get(at);
  if (!isAdjacent(words, at) || !LINKING.has(word.lower)) return undefined;
  return endOfPlain(words, places, isInFrontOf(words, at) ? at + 3 : at + 1);
}

/**
 * A place without what is nested in it: determiner, modifiers, then a place noun or a place name.
 * `opens` where nothing needs to stand right before the phrase.
 */
function endOfPlain(
  words: readonly Word[],
  places: ReadonlyMap<number, number>,
  from: number,
  opens = false,
): number | undefined {
  if (!opens && !isAdjacent(words, from)) return undefined;
  const start = DETERMINERS.has(words[from]?.lower ?? "") ? from + 1 : from;
  for (let at = start; at <= start + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    if (!word || (at > from && !isInPhrase(words, at))) return undefined;
    const named = places.get(at);
    if (named !== undefined && isNameHere(words, start, at)) return afterPossessive(words, places, named);
    if (
      isLocationHead(word) &&
      !isHeadNext(words, at) &&
      (at > start || start > from || word.lower.endsWith("s"))
    )
      return at + 1;
    if (word.shape === "lower" && isFunctionWord(word.lower)) return undefined;
  }
  return undefined;
}

function isInPhrase(words: readonly Word[], at: number): boolean {
  return isAdjacent(words, at) || /^(?:['’]s |-)$/u.test(words[at]?.gap ?? "");
}

/** Only directions and the like stand before a place name: "western Kazakhstan", "downtown San Jose". */
function isNameHere(words: readonly Word[], start: number, at: number): boolean {
  return words.slice(start, at).every((word) => DIRECTION.test(word.lower) || isLocationHead(word));
}

/** "Singapore's airport": a possessive place goes on to its noun. */
function afterPossessive(
  words: readonly Word[],
  places: ReadonlyMap<number, number>,
  end: number,
): number | undefined {
  const next = words[end];
  if (!words[end - 1]?.possessive)
    return next && isAdjacent(words, end) && isLocationHead(next) ? end + 1 : end;
  for (let at = end; at < end + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    if (!word || !isInPhrase(words, at)) return undefined;
    if (places.has(at)) return places.get(at);
    if (isLocationHead(word) && !isHeadNext(words, at)) return at + 1;
  }
  return undefined;
}

function isHeadNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && isAdjacent(words, at + 1) && isLocationHead(next);
}
