import { isCommonWord } from "../../../../search/common-words.ts";
import { hasCompanyVerb, isUnlikelyPerson } from "../evidence.ts";
import { GROUP_DESCRIBERS, GROUP_NOUNS } from "../name-words.ts";
import { isFamilyName, isGivenName } from "../people-names.ts";
import { isAdjacent, isOpening, type Range } from "../range.ts";
import { isTitle } from "../titles.ts";
import type { Word } from "../words.ts";
import { likely, NO_NAME, sure, type Verdict } from "./verdict.ts";

const DETERMINER = /^(?:the|a|an|this|that)$/u;
/** In "a pension fund from Elsby, Karo Kapital" this many words stand between determiner and name. */
const LONGEST_SORT = 7;
/** Longer unlisted names are organisations. */
const LONGEST_PERSON = 3;

/** The last resort: family names and short unlisted names are people, the rest are organisations. */
export function judgeByDefault(words: readonly Word[], piece: Range): Verdict {
  const parts = words.slice(piece.from, piece.to);
  const [first] = parts;
  if (!first) return NO_NAME;
  if (parts.length === 1) return judgeLone(words, piece, first);
  if (parts.every(({ lower }) => isCommonWord(lower)))
    return isOpening(words, piece.from) ? NO_NAME : likely("group");
  if (isUnlikelyPerson(words, piece) || hasCompanyVerb(words, piece.to)) return likely("group");
  if (isGivenTitle(words, piece)) return sure("person");
  if (isGivenSort(words, piece)) return sure("group");
  const isUnlisted = parts.every(({ shape, lower }) => shape === "capital" && !isCommonWord(lower));
  return likely(isUnlisted && parts.length <= LONGEST_PERSON ? "person" : "group");
}

function judgeLone(words: readonly Word[], piece: Range, word: Word): Verdict {
  const before = words[piece.from - 1];
  const isCommon = isCommonWord(word.lower);
  const isNumbered = before?.shape === "number" || words[piece.to]?.shape === "number";
  if (isNumbered && isCommon) return NO_NAME;
  const isNamed = (isGivenName(word.form) || isFamilyName(word.form)) && !isCommon;
  if (isNamed && !isUnlikelyPerson(words, piece)) return likely("person");
  const isDetermined = isAdjacent(words, piece.from) && DETERMINER.test(before?.lower ?? "");
  return isCommon && isDetermined && !GROUP_NOUNS.has(word.lower) ? NO_NAME : likely("group");
}

/** "The lead negotiator, Karo Moor, said": a title and a comma before the name, and another comma behind it. */
function isGivenTitle(words: readonly Word[], { from, to }: Range): boolean {
  const title = words[from - 1];
  if (words[from]?.gap !== ", " || !words[to]?.gap.startsWith(",")) return false;
  return title?.shape === "lower" && isTitle(title.lower);
}

/** "a pension fund from Elsby, Karo Kapital": the sort of an organisation stands before the comma. */
function isGivenSort(words: readonly Word[], { from, to }: Range): boolean {
  if (words[from]?.gap !== ", " || (words[to] && !words[to].gap.startsWith(","))) return false;
  const phrase = words.slice(Math.max(0, from - LONGEST_SORT), from);
  const opening = phrase.findLastIndex(({ lower }) => DETERMINER.test(lower));
  const said = phrase.slice(opening + 1);
  const isOnePhrase = opening !== -1 && said.every(({ gap }) => gap === " ");
  return isOnePhrase && said.some(({ shape, lower }) => shape === "lower" && GROUP_DESCRIBERS.has(lower));
}
