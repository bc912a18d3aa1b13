import { isOpening, longestPlaceAt, type Range } from "./candidate.ts";
import { isCommonWord, isFunctionWord } from "./common-words.ts";
import { isDemonym } from "./gazetteer.ts";
import { GROUP_NOUNS, PLACE_NOUNS } from "./name-words.ts";
import { isFamilyName, isGivenName } from "./people-names.ts";
import { isAmbiguousTitle, isTitle, isTitleModifier } from "./titles.ts";
import type { Word } from "./words.ts";

/** A stretch of words that may be one name; `titled` when a title stands right before it. */
export interface Piece extends Range {
  readonly titled: boolean;
}

/** Cuts a run at the titles in it ("Boeing CEO Steve Jobs") and takes off what only introduces a name. */
export function splitRun(words: readonly Word[], run: Range): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = run.from;
  let titled = false;
  for (let at = run.from; at < run.to; at += 1) {
    if (!isTitleHere(words, run, at)) continue;
    pieces.push({ from, to: startOfTitle(words, from, at), titled });
    from = at + 1;
    titled = true;
  }
  pieces.push({ from, to: run.to, titled });
  return pieces.map((piece) => withoutIntroduction(words, piece)).filter((piece) => piece.from < piece.to);
}

function isTitleHere(words: readonly Word[], run: Range, at: number): boolean {
  const word = words[at];
  if (!word || !isTitle(word.lower)) return false;
  const [before, next] = [
    at > run.from ? words[at - 1] : undefined,
    at + 1 < run.to ? words[at + 1] : undefined,
  ];
  if (hasHeadAfter(words, run, at)) return false;
  if (before && isGivenName(before.form) && !isTitleModifier(before.lower))
    return next !== undefined && isTitle(word.lower) && isGivenName(next.form);
  if (!isAmbiguousTitle(word.lower)) return !word.possessive || next === undefined;
  return next === undefined ? before === undefined || isTitleModifier(before.lower) : isPersonal(next);
}

/** "Sheriff's Office", "General Assembly": the title word is part of an institution's name. */
function hasHeadAfter(words: readonly Word[], run: Range, at: number): boolean {
  const next = words[at + 1];
  if (!next || at + 1 >= run.to || isGivenName(next.form)) return false;
  const headAt = words
    .slice(at + 1, run.to)
    .findIndex((word) => GROUP_NOUNS.has(word.lower) || PLACE_NOUNS.has(word.lower));
  return headAt === 0 || (headAt === 1 && isCommonWord(next.lower) && !isFamilyName(next.form));
}

/** A word that a name of a person can begin with. */
function isPersonal(word: Word): boolean {
  return (
    word.shape === "initial" ||
    isGivenName(word.form) ||
    isTitle(word.lower) ||
    (!isCommonWord(word.lower) && !isDemonym(word.lower) && word.shape === "capital")
  );
}

/** Where the title phrase that ends at `at` begins: "Interior" in "Interior Minister". */
function startOfTitle(words: readonly Word[], from: number, at: number): number {
  let start = at;
  while (start > from) {
    const before = words[start - 1];
    if (!before || !isTitleModifier(before.lower)) break;
    start -= 1;
  }
  return start;
}

/** Takes off "The", a nationality before a person, and an everyday word before a given name at the start of the sentence. */
function withoutIntroduction(words: readonly Word[], piece: Piece): Piece {
  let { from } = piece;
  while (from < piece.to && isIntroduction(words, from, piece.to)) from += 1;
  return { ...piece, from };
}

function isIntroduction(words: readonly Word[], at: number, to: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || longestPlaceAt(words, at, to) > 0) return false;
  if (isFunctionWord(word.lower)) return !(isGivenName(word.form) && next !== undefined && at + 1 < to);
  if (isDemonym(word.lower)) return !hasHead(words, { from: at + 1, to });
  if (at + 1 >= to || !next) return false;
  return (
    isOpening(words, at) &&
    isCommonWord(word.lower) &&
    !isGivenName(word.form) &&
    !isFamilyName(word.form) &&
    isGivenName(next.form) &&
    !hasHead(words, { from: at + 1, to })
  );
}

/** Whether a stretch holds a noun that makes it an organisation or a place: "Russian Defence Ministry", "Turkish Airlines". */
export function hasHead(words: readonly Word[], range: Range): boolean {
  return words
    .slice(range.from, range.to)
    .some((word) => GROUP_NOUNS.has(word.lower) || PLACE_NOUNS.has(word.lower));
}
