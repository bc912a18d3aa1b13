import { DIRECTION } from "../compass.ts";
import { isFunctionWord } from "../names/function-words.ts";
import { isAdjacent } from "../names/range.ts";
import type { Word } from "../names/words.ts";
import { DETERMINERS, isLocationHead } from "./phrase-words.ts";

/** "western Ruritania", "downtown Belora": what stands before the name of the whole. */
const PART = new RegExp(`^(?:${DIRECTION}|central|downtown|uptown|mid|inner|greater|rural)$`, "u");
/** What has sides: "the south side", "the east end". */
const SIDES = new Set("side end half part section wing".split(" "));
/** How many words may stand between determiner and head. */
const MOST_MODIFIERS = 4;
/** How many nouns may stand between a place name and the head. */
const MOST_NOUNS = 2;

/** For the word where a place name begins, the word after its end. */
export type Places = ReadonlyMap<number, number>;

/**
 * A place without what is nested in it: determiner, modifiers, then a place noun or a place name.
 * `opens` where nothing needs to stand right before the phrase.
 */
export function endOfPlain(
  words: readonly Word[],
  places: Places,
  from: number,
  opens = false,
): number | undefined {
  if (!opens && !isAdjacent(words, from)) return undefined;
  const start = DETERMINERS.has(words[from]?.lower ?? "") ? from + 1 : from;
  for (let at = start; at <= start + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    if (!word || (at > from && !isInPhrase(words, at))) return undefined;
    const named = places.get(at);
    if (named !== undefined && isNameHere(words, start, at))
      return afterName(words, places, named, start > from);
    if (
      isHeadAt(words, at) &&
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
  return words.slice(start, at).every((word) => PART.test(word.lower) || isLocationHead(word));
}

/** "the Kenya/Uganda border": names that a stroke joins are one. */
function afterStroke(words: readonly Word[], places: Places, end: number): number {
  return words[end]?.gap === "/" ? (places.get(end) ?? end) : end;
}

/** What a place name goes on to: "Singapore's airport", "Salt Lake home", and behind a determiner "an Austin skate park". */
function afterName(
  words: readonly Word[],
  places: Places,
  named: number,
  isDetermined: boolean,
): number | undefined {
  const end = afterStroke(words, places, named);
  if (words[end - 1]?.possessive) return afterPossessive(words, places, end);
  for (let at = end; at <= end + (isDetermined ? MOST_NOUNS : 0); at += 1) {
    const word = words[at];
    if (word?.shape !== "lower" || !isAdjacent(words, at) || isFunctionWord(word.lower)) return end;
    if (isHeadAt(words, at) && !isHeadNext(words, at)) return at + 1;
  }
  return end;
}

function afterPossessive(words: readonly Word[], places: Places, end: number): number | undefined {
  for (let at = end; at < end + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    if (!word || !isInPhrase(words, at)) return undefined;
    if (places.has(at)) return places.get(at);
    if (isHeadAt(words, at) && !isHeadNext(words, at)) return at + 1;
  }
  return undefined;
}

/** "the south" may be a place; in "the south side" it is the side that is. */
function isHeadAt(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return false;
  return SIDES.has(word.lower) ? PART.test(before?.lower ?? "") : isLocationHead(word);
}

/** Whether what seems to be the head belongs to the next: "a city hospital", "the south polar region". */
function isHeadNext(words: readonly Word[], at: number): boolean {
  if (!isAdjacent(words, at + 1)) return false;
  if (isHeadAt(words, at + 1)) return true;
  const isSide = PART.test(words[at]?.lower ?? "");
  return isSide && isAdjacent(words, at + 2) && isHeadAt(words, at + 2);
}
