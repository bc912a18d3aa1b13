import { isCommonWord } from "../../../../search/common-words.ts";
import { hasPersonVerb, hasPlaceAfter, isAged, withoutStop } from "../evidence.ts";
import { isDemonym, isKnownPlace, isStateAbbreviation } from "../gazetteer.ts";
import { EVENT_NOUNS, NEWS_AGENCIES, PLACE_OPENERS, PLAIN_ACRONYMS, SEATS_OF_POWER } from "../name-words.ts";
import { isFamilyName, isGivenName } from "../people-names.ts";
import { isOpening, type Range } from "../range.ts";
import { isPersonNoun, isTitle } from "../titles.ts";
import type { Word } from "../words.ts";
import { NO_NAME, sure, type Verdict } from "./verdict.ts";

const INSTITUTIONS = new Set(["congress", "parliament", "senate"]);

/** A name of one word by its form: "Almaty", "Ind.", "NATO", "Reuters"; "Minister" and "Kazakh" are none. */
export function judgeLoneWord(words: readonly Word[], piece: Range, word: Word): Verdict | undefined {
  if (isKnownPlace(word.form)) return sure("place");
  if (isStateAbbreviation(word.form) && /^(?:, | \()$/u.test(word.gap)) return sure("place");
  if (isNoName(word)) return NO_NAME;
  // "VALDO, Norway (AP) -"
  if (word.shape === "acronym" && piece.from === 0 && hasPlaceAfter(words, piece.to)) return sure("place");
  if (word.shape === "acronym") return judgeAcronym(word);
  if (SEATS_OF_POWER.has(word.lower) || NEWS_AGENCIES.has(word.lower) || INSTITUTIONS.has(word.lower))
    return sure("group");
  return isCommonWord(word.lower) && isOpening(words, piece.from)
    ? judgeCommonOpening(words, piece, word)
    : undefined;
}

/** What has a capital and yet names nothing: an initial, "Kazakh", "Minister", "Championship", "North". */
function isNoName(word: Word): boolean {
  if (word.shape === "initial" || isDemonym(word.lower) || isTitle(word.lower)) return true;
  if (EVENT_NOUNS.has(word.lower) || PLACE_OPENERS.has(withoutStop(word))) return true;
  return isPersonNoun(word.lower) && !isFamilyName(word.form) && !isGivenName(word.form);
}

function judgeAcronym(word: Word): Verdict {
  if (isShoutedWord(word) || PLAIN_ACRONYMS.has(word.lower)) return NO_NAME;
  return isStateAbbreviation(word.form) && isCommonWord(word.lower) ? NO_NAME : sure("group");
}

/** "BREAKING": an everyday word in capitals; shorter ones ("WHO") may be acronyms. */
export function isShoutedWord(word: Word): boolean {
  return word.shape === "acronym" && word.text.length > 3 && isCommonWord(word.lower);
}

/** "Price said", "Mark told": an everyday word that opens a sentence is a name only before a person's verb. */
function judgeCommonOpening(words: readonly Word[], piece: Range, word: Word): Verdict {
  if (isAged(words, piece.to)) return sure("person");
  const named = isGivenName(word.form) || isFamilyName(word.form);
  return named && !word.lower.endsWith("s") && hasPersonVerb(words, piece) ? sure("person") : NO_NAME;
}
