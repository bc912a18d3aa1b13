import { isCommonWord } from "../../../search/common-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { isDemonym, isKnownPlace } from "./gazetteer.ts";
import { hasHead } from "./head-noun.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { PLACE_NOUNS, PLACE_OPENERS } from "./name-words.ts";
import { isFamilyName, isGivenName } from "./people-names.ts";
import { isOpening, type Range } from "./range.ts";
import type { Word } from "./words.ts";

const OF = /^(?:of|for)$/u;

/** Takes off "The", a nationality before a person, and an everyday word before a given name at the start of the sentence. */
export function withoutIntroduction(words: readonly Word[], piece: Range): Range {
  let { from, to } = piece;
  while (from < to && isIntroduction(words, from, to)) from += 1;
  while (to - from > 1 && isAfterthought(words, from, to - 1)) to -= 1;
  if (to - from === 1 && PLACE_OPENERS.has(words[from]?.lower ?? "") && to < piece.to)
    return { from, to: from };
  return { from, to };
}

/** "AFP | Russian soldiers": a nationality or a small word at the end belongs to what follows. */
function isAfterthought(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (word?.shape !== "capital") return false;
  // "Ministry of Labour", "Women for Elmo First"
  if (words.slice(from, at).some(({ text }) => OF.test(text))) return false;
  return isDemonym(word.lower) ? !isSurname(words, from, at) : isFunctionWord(word.lower);
}

/** "John English", "Ann French": after a given name alone; "Paris French officials" are no person. */
function isSurname(words: readonly Word[], from: number, at: number): boolean {
  const given = words[from]?.form ?? "";
  return at - from === 1 && isGivenName(given) && !isKnownPlace(given);
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
