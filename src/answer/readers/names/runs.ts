import { isCommonWord } from "../../../search/common-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { LONGEST_PLACE } from "./gazetteer.ts";
import { joinAcrossOf } from "./join-of.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { CALENDAR_WORDS, INNER_POSSESSIVES, PARTICLES } from "./name-words.ts";
import { isGivenName } from "./people-names.ts";
import { isAdjacent, isOpening, type Range } from "./range.ts";
import type { Word } from "./words.ts";

/** Months that are family names after a given name: "Theresa May". */
const MONTHS_AS_NAMES = new Set(["may", "april", "june", "august"]);

/** Stretches of capitalised words that may hold a name, first to last. */
export function findRuns(words: readonly Word[]): readonly Range[] {
  const runs: Range[] = [];
  let from = 0;
  while (from < words.length) {
    const to = endOfRun(words, from);
    if (to > from) runs.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return joinAcrossOf(words, runs);
}

function endOfRun(words: readonly Word[], from: number): number {
  if (!canBeInName(words, from)) return from;
  let to = from + 1;
  while (to < words.length) {
    const next = nextInName(words, to);
    if (next === 0) return to;
    to += next;
  }
  return to;
}

/** How many words the name goes on by at this place: 0 where it ends. */
function nextInName(words: readonly Word[], at: number): number {
  if (words[at]?.gap === " & " && canBeInName(words, at)) return 1;
  if (isInnerPossessive(words, at)) return 1;
  if (!isAdjacent(words, at)) return 0;
  if (canBeInName(words, at)) return 1;
  let particles = 0;
  while (
    PARTICLES.has(words[at + particles]?.text ?? "") &&
    isAdjacent(words, at + particles) &&
    particles < 3
  )
    particles += 1;
  return particles > 0 && isAdjacent(words, at + particles) && canBeInName(words, at + particles)
    ? particles + 1
    : 0;
}

/** "Marion County Prosecutor's Office": a possessive inside the name of an institution. */
function isInnerPossessive(words: readonly Word[], at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  if (!before?.possessive || !here || !/^['’]s $/iu.test(here.gap) || here.shape !== "capital") return false;
  const saint = words[at - 2]?.lower;
  return INNER_POSSESSIVES.has(before.lower) || saint === "st." || saint === "saint";
}

function canBeInName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.shape === "lower" || word.shape === "number") return false;
  if (word.shape === "initial" && word.text.length === 1) return isInitialOfName(words, at);
  if (CALENDAR_WORDS.has(word.lower.replace(/\.$/u, "")))
    return MONTHS_AS_NAMES.has(word.lower) && isGivenNameBefore(words, at);
  if (word.shape === "acronym" || !isFunctionWord(word.lower)) return true;
  if (!isOpening(words, at) && hasNeighbour(words, at)) return true;
  return (
    isGivenWithSurname(words, at) || longestPlaceAt(words, at, Math.min(words.length, at + LONGEST_PLACE)) > 1
  );
}

/** "A" and "I" are words; "Stefan W", "Malcolm X", "B Shiva Lal" and "AB & C" are names. */
function isInitialOfName(words: readonly Word[], at: number): boolean {
  const letter = words[at];
  if (!letter || letter.text === "I") return false;
  return isGivenNameBefore(words, at) || letter.gap === " & " || isInitialBefore(words, at);
}

/** Before two words of a name; not "Vitamin D Research Council", "a C Company". */
function isInitialBefore(words: readonly Word[], at: number): boolean {
  const [before, letter, first, last] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  const isApart = before?.shape !== "capital" || !isAdjacent(words, at);
  return (
    isApart &&
    letter?.text !== "A" &&
    [first, last].every((word, n) => word?.shape === "capital" && isAdjacent(words, at + 1 + n)) &&
    !isCommonWord(first?.lower ?? "") &&
    !isCommonWord(last?.lower ?? "")
  );
}

function isGivenNameBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && isAdjacent(words, at) && isGivenName(before.form);
}

/** "Will Smith said": a function word that is a given name before another capital. */
function isGivenWithSurname(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    next?.shape === "capital" &&
    isAdjacent(words, at + 1) &&
    isGivenName(word.form) &&
    word.lower !== "an"
  );
}

function hasNeighbour(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.shape === "capital" && isAdjacent(words, at + 1);
}
