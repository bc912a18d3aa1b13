import { isFunctionWord } from "./function-words.ts";
import { isDemonym, isKnownPlace, LONGEST_PLACE } from "./gazetteer.ts";
import {
  CALENDAR_WORDS,
  GROUP_NOUNS,
  GROUP_OPENERS,
  INNER_POSSESSIVES,
  PARTICLES,
  PLACE_BEFORE_OF,
  PLACE_NOUNS,
} from "./name-words.ts";
import { isGivenName } from "./people-names.ts";
import type { Word } from "./words.ts";

/** Months that are family names after a given name: "Theresa May". */
const MONTHS_AS_NAMES = new Set(["may", "april", "june", "august"]);

/** A stretch of words, [from, to), by their position in the sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The text that a range of words covers, with the words as names write them. */
export function formOf(words: readonly Word[], range: Range): string {
  return words
    .slice(range.from, range.to)
    .map((word) => word.form)
    .join(" ");
}

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

/** Whether the word at this place stands right after the one before, with only a space between. */
export function isAdjacent(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap;
  return gap === " " || gap === "\u00a0";
}

/** Whether the word at this place opens the sentence, a quotation or a clause after a colon, where any word has a capital. */
export function isOpening(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && (index === 0 || /(?:[.:!?…“"‘•|—–(]|--)\s*$|[.!?]["”’)]*\s+$/u.test(word.gap));
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

/** "A" and "I" are words; "Stefan W" and "Malcolm X" are names. */
function isInitialOfName(words: readonly Word[], at: number): boolean {
  return isGivenNameBefore(words, at) && words[at]?.text !== "I";
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

/** "Ministry" + "Defence" -> "Ministry of Defence"; "Gulf of Mexico", but not "President of Russia". */
function joinAcrossOf(words: readonly Word[], runs: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isJoinedByOf(words, last, run)) joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function isJoinedByOf(words: readonly Word[], left: Range, right: Range): boolean {
  const between = words.slice(left.to, right.from);
  const link = between.map((word) => word.lower).join(" ");
  if (between.some((_, index) => !isAdjacent(words, left.to + index)) || !isAdjacent(words, right.from))
    return false;
  const last = words[left.to - 1]?.lower ?? "";
  const opensGroup = words.slice(left.from, left.to).some((word) => GROUP_OPENERS.has(word.lower));
  if (/^(?:of|of the)$/u.test(link))
    return opensGroup || PLACE_BEFORE_OF.has(last) || (GROUP_NOUNS.has(last) && !PLACE_NOUNS.has(last));
  if (/^(?:for|for the|on|on the|against|to the)$/u.test(link)) return opensGroup;
  return link === "and" && opensGroup && isOfBefore(words, left) && isPlainTail(words, left, right);
}

function isOfBefore(words: readonly Word[], range: Range): boolean {
  return words.slice(range.from, range.to).some((word) => word.text === "of" || word.text === "for");
}

/** "Ministry of Health and Social Development", not "Ministry of Health and Russia". */
function isPlainTail(words: readonly Word[], left: Range, right: Range): boolean {
  const tail = words.slice(right.from, right.to);
  const before = words[left.to - 1];
  return (
    before?.shape === "capital" &&
    !isKnownPlace(before.form) &&
    tail.every((word) => word.shape === "capital" && !isDemonym(word.lower)) &&
    !tail.some((word) => isGivenName(word.form) || GROUP_NOUNS.has(word.lower)) &&
    longestPlaceAt(words, right.from, right.to) === 0
  );
}

/** How many words from here on are a listed place, at most up to `to`. */
export function longestPlaceAt(words: readonly Word[], from: number, to: number): number {
  for (let length = Math.min(LONGEST_PLACE, to - from); length > 0; length -= 1) {
    if (isKnownPlace(formOf(words, { from, to: from + length }))) return length;
  }
  return 0;
}
