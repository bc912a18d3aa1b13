import { isAdjacent, type Range } from "../names/range.ts";
import type { Word } from "../names/words.ts";
import { DETERMINERS, isActorHead } from "./phrase-words.ts";
import { endOfPlain, type Places } from "./plain-place.ts";

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
const MEETING_WITHIN = 4;
/** Words of an owner behind its determiner. */
const LONGEST_OWNER = 3;
const CALLED = new Set(["called", "named"]);

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
  const isMeeting = words.slice(from, from + MEETING_WITHIN).some(({ lower }) => MEETINGS.has(lower));
  return isMeeting && words[at]?.lower === "and" && isAdjacent(words, at) ? places.get(at + 1) : undefined;
}

/** ", Kazakhstan", "in Almaty", "in front of the City Hall" after a place. */
function continueLocation(words: readonly Word[], places: Places, at: number): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.gap === ", ") return places.get(at);
  if (!isAdjacent(words, at)) return undefined;
  if (CALLED.has(word.lower)) return endOfCapitals(words, at + 1);
  if (!LINKING.has(word.lower)) return undefined;
  const end = endOfPlain(words, places, isInFrontOf(words, at) ? at + 3 : at + 1);
  return end ?? (word.lower === "of" ? afterOwner(words, places, at + 1) : undefined);
}

/** "the offices of a mediator in Elsby": whose it is stands between the place and the town. */
function afterOwner(words: readonly Word[], places: Places, from: number): number | undefined {
  if (!DETERMINERS.has(words[from]?.lower ?? "")) return undefined;
  for (let at = from; at <= from + LONGEST_OWNER && isAdjacent(words, at); at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word && isActorHead(word) && next?.lower === "in" && isAdjacent(words, at + 1))
      return places.get(at + 2);
  }
  return undefined;
}

/** "a square called the Ring": whatever the name looks like, it is the place's. */
function endOfCapitals(words: readonly Word[], from: number): number | undefined {
  const start = DETERMINERS.has(words[from]?.lower ?? "") ? from + 1 : from;
  let end = start;
  while (isAdjacent(words, end) && words[end]?.shape === "capital") end += 1;
  return end > start ? end : undefined;
}
