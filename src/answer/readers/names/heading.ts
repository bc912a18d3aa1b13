import { isCommonWord } from "../../../search/common-words.ts";
import { isDemonym } from "./gazetteer.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { GROUP_NOUNS, PLACE_NOUNS } from "./name-words.ts";
import { isFamilyName, isGivenName } from "./people-names.ts";
import { isTitle } from "./titles.ts";
import type { Word } from "./words.ts";

/** Headings have no full stop; a sentence full of names has one. */
const FULL_STOP = /[.!?:;,]["”’)\]]*\s*$/u;
/** The share of longer words with a capital from which a line counts as a heading in Title Case. */
const TITLE_CASE_SHARE = 0.75;

/**
 * The words with everyday ones put in small letters when the line is a heading in Title Case,
 * so that "Boris Johnson Elected Conservative Leader" holds one name.
 */
export function calmHeading(text: string, words: readonly Word[]): readonly Word[] {
  if (FULL_STOP.test(text) || !isTitleCase(words)) return words;
  const inPlace = new Set<number>();
  words.forEach((_, at) => {
    for (let step = 0; step < longestPlaceAt(words, at, words.length); step += 1) inPlace.add(at + step);
  });
  const calmed: Word[] = [];
  words.forEach((word, at) => {
    calmed.push(
      word.shape !== "capital" || inPlace.has(at) || staysCapital(word, calmed.at(-1))
        ? word
        : { ...word, shape: "lower" },
    );
  });
  return calmed;
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3 && word.shape !== "number");
  const capitals = long.filter((word) => word.shape !== "lower");
  return long.length >= 4 && capitals.length >= TITLE_CASE_SHARE * long.length;
}

function staysCapital(word: Word, before: Word | undefined): boolean {
  if (!isCommonWord(word.lower) || isTitle(word.lower) || isDemonym(word.lower)) return true;
  if (isGivenName(word.form) && isFamilyName(word.form)) return true;
  if (before?.shape !== "capital" || word.gap !== " ") return false;
  if (isGivenName(before.form)) return isFamilyName(word.form);
  return GROUP_NOUNS.has(word.lower) || PLACE_NOUNS.has(word.lower);
}
