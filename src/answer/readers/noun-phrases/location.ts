import { isAdjacent, type Range } from "../names/candidate.ts";
import { isFunctionWord } from "../names/function-words.ts";
import type { Word } from "../names/words.ts";
import { DETERMINERS, isLocationHead } from "./phrase-words.ts";

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
/** What lies where two places meet: "the corner of Main Street and Elm Street". */
const MEETINGS = new Set("intersection corner junction crossroads crossing".split(" "));
const DIRECTION =
  /^(?:north|south|east|west|central|downtown|uptown|mid|inner|greater|rural|(?:north|south)?(?:east|west)(?:ern)?|(?:north|south|east|west)ern)$/u;
/** How many words may stand between determiner and head. */
const MOST_MODIFIERS = 4;

/** For the word where a place name begins, the word after its end. */
export type Places = ReadonlyMap<number, number>;

/** The stretches of a sentence that say where, first to last; nested places are one stretch. */
export function findLocations(words: readonly Word[], places: Places): readonly Range[] {
  const phrases: Range[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = locationAt(words, places, at);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return phrases;
}

/** The location phrase that a preposition at this place leads to. */
function locationAt(words: readonly Word[], places: Places, at: number): Range | undefined {
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
function nestedLocation(words: readonly Word[], places: Places, at: number): Range | undefined {
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
  places: Places,
  from: number,
  opens = false,
): number | undefined {
  let end = endOfPlain(words, places, from, opens);
  while (end !== undefined) {
    const next = continueLocation(words, places, end) ?? endOfMeeting(words, places, from, end);
    if (next === undefined) return end;
    end = next;
  }
  return undefined;
}

/** "and Elm Street" after "the corner of Main Street". */
function endOfMeeting(words: readonly Word[], places: Places, from: number, at: number): number | undefined {
  const isMeeting = words.slice(from, from + MOST_MODIFIERS).some(({ lower }) => MEETINGS.has(lower));
  return isMeeting && words[at]?.lower === "and" && isAdjacent(words, at) ? places.get(at + 1) : undefined;
}

/** ", Kazakhstan", "in Almaty", "in front of the City Hall" after a place. */
function continueLocation(words: readonly Word[], places: Places, at: number): number | undefined {
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
function endOfPlain(words: readonly Word[], places: Places, from: number, opens = false): number | undefined {
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
function afterPossessive(words: readonly Word[], places: Places, end: number): number | undefined {
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
