import { withoutStop } from "../evidence.ts";
import {
  COMPANY_ENDINGS,
  GROUP_NOUNS,
  GROUP_OPENERS,
  PLACE_BEFORE_OF,
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  SOFT_HEADS,
} from "../name-words.ts";
import { isFamilyName, isGivenName } from "../people-names.ts";
import { isAdjacent, type Range } from "../range.ts";
import type { Word } from "../words.ts";
import { sure, type Verdict } from "./verdict.ts";

const VISITING = new Set([...PLACE_PREPOSITIONS, "at", "downtown", "toward", "towards", "via"]);
/** No surnames, as "Park" and "Hill" are. */
const STREETLIKE = /^(?:street|avenue|road|drive|court|airport|hospital|county|boulevard)$/u;
const OF = /^(?:of|for)$/u;
/** Longer names that begin with a given name are called after somebody. */
const LONGEST_PERSON = 3;

/** A name of several words by its head noun: "Defence Ministry", "Almaty airport", "Lake Michigan", "Bank of England", "Apple Inc." */
export function judgeByHead(
  words: readonly Word[],
  piece: Range,
  parts: readonly Word[],
  first: Word,
): Verdict | undefined {
  const last = parts.at(-1) ?? first;
  const isPersonal = isLikePerson(parts, first) && !isVisitedPlace(words, piece, last);
  const isFullName = isPersonal && isFamilyName(last.form);
  if (COMPANY_ENDINGS.has(withoutStop(last))) return sure("group");
  if (isPersonal && parts.length === 2 && SOFT_HEADS.has(last.lower)) return sure("person");
  const opening = beforeOf(parts);
  if (opening.some(({ lower }) => GROUP_OPENERS.has(lower))) return sure("group");
  if (PLACE_BEFORE_OF.has(opening.at(-1)?.lower ?? "")) return sure("place");
  const head = withoutStop(opening.at(-1) ?? last);
  const isSurname = isFullName && parts.length === 2 && !STREETLIKE.test(last.lower);
  if (PLACE_NOUNS.has(head) && !isSurname) return sure("place");
  if (GROUP_NOUNS.has(head) && !isFullName) return sure("group");
  if (parts.slice(1, -1).some(({ lower }) => GROUP_NOUNS.has(lower)) && !isPersonal) return sure("group");
  return PLACE_OPENERS.has(withoutStop(first)) && !isFamilyName(last.form) ? sure("place") : undefined;
}

/** "Bank" of "Bank of England"; nothing where there is no "of". */
function beforeOf(parts: readonly Word[]): readonly Word[] {
  const at = parts.findIndex(({ text }) => OF.test(text));
  return at > 0 ? parts.slice(0, at) : [];
}

/** "Ann Lee", "Victoria Park"; not "Charlotte Fire Department Union", "Florence of Elmo". */
function isLikePerson(parts: readonly Word[], first: Word): boolean {
  return (
    isGivenName(first.form) && parts.length <= LONGEST_PERSON && !parts.some(({ text }) => text === "of")
  );
}

/** "in Victoria Park", "downtown Victoria Park": there a noun of a place is not somebody's surname. */
function isVisitedPlace(words: readonly Word[], piece: Range, last: Word): boolean {
  const before = isAdjacent(words, piece.from) ? words[piece.from - 1]?.lower : undefined;
  return before !== undefined && VISITING.has(before) && PLACE_NOUNS.has(last.lower);
}
