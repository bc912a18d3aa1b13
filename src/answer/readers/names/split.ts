import { isCommonWord } from "../../../search/common-words.ts";
import { isOpening, longestPlaceAt, type Range } from "./candidate.ts";
import { isFunctionWord } from "./function-words.ts";
import { isDemonym } from "./gazetteer.ts";
import { COMPANY_ENDINGS, GROUP_NOUNS, PLACE_NOUNS, PLACE_OPENERS } from "./name-words.ts";
import { isFamilyName, isGivenName } from "./people-names.ts";
import { isAmbiguousTitle, isTitle, isTitleBeforeName, isTitleModifier } from "./titles.ts";
import type { Word } from "./words.ts";

/** A stretch of words that may be one name; `titled` when a title stands right before it. */
export interface Piece extends Range {
  readonly titled: boolean;
}

/** Cuts a run at the titles in it ("Boeing CEO Steve Jobs") and takes off what only introduces a name. */
export function splitRun(words: readonly Word[], run: Range): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = run.from;
  const office = isOfTitle(words, run.from) ? officeLength(words, run) : 0;
  let titled = office > 0;
  from += office;
  for (let at = from; at < run.to; at += 1) {
    if (isSeam(words, run, at)) {
      pieces.push({ from, to: at + 1, titled: false });
      from = at + 1;
      continue;
    }
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
  const [before, next] = [
    at > run.from ? words[at - 1] : undefined,
    at + 1 < run.to ? words[at + 1] : undefined,
  ];
  if (!word || !(isTitle(word.lower) || (next && isGivenName(next.form) && isTitleBeforeName(word.lower))))
    return false;
  if (hasHeadAfter(words, run, at)) return false;
  if (before && isGivenName(before.form) && !isTitleModifier(before.lower))
    return next !== undefined && isTitle(word.lower) && isGivenName(next.form);
  if (!isAmbiguousTitle(word.lower)) return !word.possessive || next === undefined;
  return next === undefined ? before === undefined || isTitleModifier(before.lower) : isPersonal(next);
}

/** "Secretary of" before "State Antony Blinken": the run goes on with the office. */
function isOfTitle(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.lower === "the" ? from - 1 : from;
  const [of, title] = [words[at - 1], words[at - 2]];
  return of?.lower === "of" && title !== undefined && isTitle(title.lower);
}

/** How many words of the run are the office: "State", "Information", "Foreign Affairs", "the United States". */
function officeLength(words: readonly Word[], run: Range): number {
  let at = run.from;
  while (at < run.to) {
    const word = words[at];
    if (!word || word.shape === "acronym" || !isCommonWord(word.lower) || isGivenName(word.form)) break;
    if (longestPlaceAt(words, at, run.to) > 0) break;
    at += 1;
  }
  // "Secretary of the Air Force James Vale": a given name begins anew
  const isBeforeName = at < run.to && isGivenName(words[at]?.form ?? "");
  return hasHead(words, { from: isBeforeName ? at : run.from, to: run.to }) ? 0 : at - run.from;
}

/** Where two names touch: "Chrysler LLC | Jim Press", "United States | Barack Obama". */
function isSeam(words: readonly Word[], run: Range, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || at + 1 >= run.to || !isGivenName(next.form)) return false;
  if (COMPANY_ENDINGS.has(word.lower.replace(/\.$/u, ""))) return true;
  const length = at + 1 - run.from;
  return (
    (length > 1 || isOfTitle(words, run.from)) &&
    longestPlaceAt(words, run.from, at + 1) === length &&
    !hasHead(words, { from: at + 1, to: run.to })
  );
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
  let { from, to } = piece;
  while (from < to && isIntroduction(words, from, to)) from += 1;
  while (to - from > 1 && isAfterthought(words[to - 1])) to -= 1;
  if (to - from === 1 && PLACE_OPENERS.has(words[from]?.lower ?? "") && to < piece.to)
    return { ...piece, from, to: from };
  return { ...piece, from, to };
}

/** "AFP | Russian soldiers": a nationality or a small word at the end belongs to what follows. */
function isAfterthought(word: Word | undefined): boolean {
  return (
    word !== undefined && (isDemonym(word.lower) || isFunctionWord(word.lower)) && word.shape === "capital"
  );
}

function isIntroduction(words: readonly Word[], at: number, to: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || longestPlaceAt(words, at, to) > 0) return false;
  // "the New Castle County Courthouse", "on New Paris Road"
  if (isInPlaceName(words, at, to)) return false;
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

function isInPlaceName(words: readonly Word[], at: number, to: number): boolean {
  const [word, last] = [words[at], words[to - 1]];
  return (
    word !== undefined &&
    last !== undefined &&
    to - at > 2 &&
    !isOpening(words, at) &&
    PLACE_OPENERS.has(word.lower) &&
    PLACE_NOUNS.has(last.lower)
  );
}

/** Whether a stretch holds a noun that makes it an organisation or a place: "Russian Defence Ministry", "Turkish Airlines". */
function hasHead(words: readonly Word[], range: Range): boolean {
  return words
    .slice(range.from, range.to)
    .some((word) => GROUP_NOUNS.has(word.lower) || PLACE_NOUNS.has(word.lower));
}
