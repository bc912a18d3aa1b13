import { isCommonWord } from "../../../search/common-words.ts";
import { isDemonym } from "./gazetteer.ts";
import { hasHead, isHeadNoun } from "./head-noun.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { isFamilyName, isGivenName } from "./people-names.ts";
import type { Range } from "./range.ts";
import { isAmbiguousTitle, isTitle, isTitleBeforeName, isTitleModifier } from "./titles.ts";
import type { Word } from "./words.ts";

/** Whether a title stands here, which belongs to no name: "CEO" in "Boeing CEO Steve Jobs". */
export function isTitleHere(words: readonly Word[], run: Range, at: number): boolean {
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

/** "Sheriff's Office", "General Assembly": the title word is part of an institution's name. */
function hasHeadAfter(words: readonly Word[], run: Range, at: number): boolean {
  const next = words[at + 1];
  if (!next || at + 1 >= run.to || isGivenName(next.form)) return false;
  const headAt = words.slice(at + 1, run.to).findIndex(isHeadNoun);
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
export function startOfTitle(words: readonly Word[], from: number, at: number): number {
  let start = at;
  while (start > from) {
    const before = words[start - 1];
    if (!before || !isTitleModifier(before.lower)) break;
    start -= 1;
  }
  return start;
}

/** "Secretary of" before "State Antony Blinken": the run goes on with the office. */
export function isOfTitle(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.lower === "the" ? from - 1 : from;
  const [of, title] = [words[at - 1], words[at - 2]];
  return of?.lower === "of" && title !== undefined && isTitle(title.lower);
}

/** How many words of the run are the office: "State", "Information", "Foreign Affairs", "the United States". */
export function officeLength(words: readonly Word[], run: Range): number {
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
