import { isCommonWord } from "../../../../search/common-words.ts";
import { hasCompanyVerb, hasPersonVerb, isUnlikelyPerson } from "../evidence.ts";
import { isCountry, isKnownPlace } from "../gazetteer.ts";
import { longestPlaceAt } from "../listed-place.ts";
import { isFamilyName, isGivenName } from "../people-names.ts";
import type { Range } from "../range.ts";
import type { Word } from "../words.ts";
import { likely, sure, type Verdict } from "./verdict.ts";

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;
/** "Haitham bin Tariq": son, daughter of. */
const CHILD_OF = /^(?:bin|bint|ibn)$/u;

/** A name of several words by the known names in it: "Ann Lee", "J. Lee", "Belarus Airlines", "Chicago Bulls". */
export function judgeByParts(
  words: readonly Word[],
  piece: Range,
  parts: readonly Word[],
  first: Word,
): Verdict | undefined {
  const last = parts.at(-1) ?? first;
  if (isPersonByForm(parts, last)) return sure("person");
  if (isCountry(last.form) && !isFamilyName(last.form)) return sure("group");
  if (isUnlikelyPerson(words, piece) || hasCompanyVerb(words, piece.to)) return undefined;
  if (isGivenName(first.form) && (isCalled(first, last) || hasPersonVerb(words, piece)))
    return sure("person");
  if (longestPlaceAt(words, piece.from, piece.to) > 0)
    return sure(isNamedAfterPlace(last) ? "group" : "place");
  if (isKnownPlace(last.form)) return sure("group");
  return isFamilyName(last.form) && first.shape === "capital" && !isCommonWord(first.lower)
    ? likely("person")
    : undefined;
}

/** "Ann Lee Jr.", "Haitham bin Tariq", "J. Lee". */
function isPersonByForm(parts: readonly Word[], last: Word): boolean {
  if (SUFFIX.test(last.lower) || parts.some(({ text }) => CHILD_OF.test(text))) return true;
  return parts.some(({ shape }) => shape === "initial") && parts.every(({ shape }) => shape !== "acronym");
}

/** "Paris Lee" is somebody, "Paris Metro" has its name from a town. */
function isCalled(first: Word, last: Word): boolean {
  return last.shape === "capital" && (!isKnownPlace(first.form) || isFamilyName(last.form));
}

/** "Chicago Bulls", "Almaty News": what begins with a place and ends in a plural, an everyday word or an acronym. */
function isNamedAfterPlace(last: Word): boolean {
  return last.shape === "acronym" || isCommonWord(last.lower) || last.lower.endsWith("s");
}
