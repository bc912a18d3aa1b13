import { isCommonWord } from "../../../search/common-words.ts";
import type { NameKind } from "../../mention.ts";
import { formOf, isAdjacent, isOpening, longestPlaceAt, type Range } from "./candidate.ts";
import {
  hasCompanyVerb,
  hasHeadAfter,
  hasPersonVerb,
  hasPlaceAfter,
  isAged,
  isOneCommonWord,
  isPlaceDescribed,
  isSpoken,
  isUnlikelyPerson,
  withoutStop,
} from "./evidence.ts";
import { isCountry, isDemonym, isKnownPlace, isStateAbbreviation } from "./gazetteer.ts";
import {
  COMPANY_ENDINGS,
  EVENT_NOUNS,
  GROUP_DESCRIBERS,
  GROUP_NOUNS,
  GROUP_OPENERS,
  MOTION_VERBS,
  NEWS_AGENCIES,
  OBJECT_VERBS,
  PLACE_BEFORE_OF,
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  PLAIN_ACRONYMS,
  SEATS_OF_POWER,
  SOFT_HEADS,
  wordSet,
} from "./name-words.ts";
import { isFamilyName, isGivenName } from "./people-names.ts";
import type { Piece } from "./split.ts";
import { isPersonNoun, isTitle } from "./titles.ts";
import type { Word } from "./words.ts";

/** What a stretch is: a kind, `weak` when only a default says so, or no name at all. */
export interface Verdict {
  readonly kind: NameKind | "none";
  readonly weak: boolean;
}

const NONE: Verdict = { kind: "none", weak: false };
/** Buildings, which nobody is called. */
const BUILDINGS = wordSet(`
  airport arena basilica cathedral cemetery clinic hospital hotel library mausoleum monastery monument mosque museum
  palace stadium synagogue theater theatre tower
`);
const VISITING = new Set([...PLACE_PREPOSITIONS, "at", "downtown", "toward", "towards", "via"]);
const INSTITUTIONS = new Set(["congress", "parliament", "senate"]);

/** Says what kind of name a piece is, from the strongest evidence to the weakest. */
export function judge(words: readonly Word[], piece: Piece): Verdict {
  return judgeByForm(words, piece) ?? judgeByNeighbours(words, piece) ?? judgeByDefault(words, piece);
}

function sure(kind: NameKind): Verdict {
  return { kind, weak: false };
}

function judgeByForm(words: readonly Word[], piece: Piece): Verdict | undefined {
  const parts = words.slice(piece.from, piece.to);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return NONE;
  if (parts.slice(1).some((word) => word.gap.includes("&"))) return sure("group");
  if (piece.titled) return judgeTitled(words, piece, parts, last);
  if (parts.length === 1) return judgeSingleForm(words, piece, first);
  if (
    EVENT_NOUNS.has(last.lower) ||
    parts.every(
      (word) =>
        isTitle(word.lower) || (word.text.length > 3 && word.shape === "acronym" && isCommonWord(word.lower)),
    )
  )
    return NONE;
  if (isKnownPlace(formOf(words, piece))) return sure("place");
  return (
    judgeByHead(parts, first, last, isVisitedPlace(words, piece, last)) ??
    judgeByNames(words, piece, parts, first)
  );
}

function judgeTitled(words: readonly Word[], piece: Piece, parts: readonly Word[], last: Word): Verdict {
  if (parts.length === 1 && isDemonym(last.lower)) return NONE;
  if (parts.length === 1 && last.shape === "acronym")
    return judgeSingleForm(words, piece, last) ?? sure("group");
  // "the Sultan Qaboos Grand Mosque": buildings are called after people with titles
  if (parts.length > 1 && BUILDINGS.has(last.lower)) return sure("place");
  return sure(
    COMPANY_ENDINGS.has(withoutStop(last)) || (GROUP_NOUNS.has(withoutStop(last)) && parts.length > 2)
      ? "group"
      : "person",
  );
}

function judgeSingleForm(words: readonly Word[], piece: Piece, word: Word): Verdict | undefined {
  if (isKnownPlace(word.form)) return sure("place");
  if (isStateAbbreviation(word.form) && /^(?:, | \()$/u.test(word.gap)) return sure("place");
  if (word.shape === "initial" || isDemonym(word.lower) || isTitle(word.lower)) return NONE;
  if (EVENT_NOUNS.has(word.lower) || PLACE_OPENERS.has(withoutStop(word))) return NONE;
  if (isPersonNoun(word.lower) && !isFamilyName(word.form) && !isGivenName(word.form)) return NONE;
  if (word.shape === "acronym" && word.text.length > 3 && isCommonWord(word.lower)) return NONE;
  if (word.shape === "acronym")
    return PLAIN_ACRONYMS.has(word.lower) || (isStateAbbreviation(word.form) && isCommonWord(word.lower))
      ? NONE
      : sure("group");
  if (SEATS_OF_POWER.has(word.lower) || NEWS_AGENCIES.has(word.lower) || INSTITUTIONS.has(word.lower))
    return sure("group");
  return isCommonWord(word.lower) && isOpening(words, piece.from)
    ? judgeCommonOpening(words, piece, word)
    : undefined;
}

/** "Price said", "Mark told": an everyday word that opens a sentence is a name only before a person's verb. */
function judgeCommonOpening(words: readonly Word[], piece: Piece, word: Word): Verdict {
  if (isAged(words, piece.to)) return sure("person");
  const named = isGivenName(word.form) || isFamilyName(word.form);
  return named && !word.lower.endsWith("s") && hasPersonVerb(words, piece) ? sure("person") : NONE;
}

/** By head nouns: "Defence Ministry", "Almaty airport", "Lake Michigan", "Bank of England", "Apple Inc." */
function judgeByHead(
  parts: readonly Word[],
  first: Word,
  last: Word,
  isVisited: boolean,
): Verdict | undefined {
  const personal =
    isGivenName(first.form) && !parts.some((word) => word.text === "of") && parts.length < 4 && !isVisited;
  if (COMPANY_ENDINGS.has(withoutStop(last))) return sure("group");
  if (personal && parts.length === 2 && SOFT_HEADS.has(last.lower)) return sure("person");
  const ofAt = parts.findIndex((word) => word.text === "of" || word.text === "for");
  const head = ofAt > 0 ? parts[ofAt - 1] : last;
  if (ofAt > 0 && parts.slice(0, ofAt).some((word) => GROUP_OPENERS.has(word.lower))) return sure("group");
  if (ofAt > 0 && head && PLACE_BEFORE_OF.has(head.lower)) return sure("place");
  if (
    head &&
    PLACE_NOUNS.has(withoutStop(head)) &&
    !(personal && isFamilyName(last.form) && parts.length === 2 && !isStreetlike(last))
  )
    return sure("place");
  if (head && GROUP_NOUNS.has(withoutStop(head)) && !(personal && isFamilyName(last.form)))
    return sure("group");
  if (parts.slice(1, -1).some((word) => GROUP_NOUNS.has(word.lower)) && !personal) return sure("group");
  return PLACE_OPENERS.has(withoutStop(first)) && !isFamilyName(last.form) ? sure("place") : undefined;
}

/** "in Victoria Park", "downtown Victoria Park": there a noun of a place is not somebody's surname. */
function isVisitedPlace(words: readonly Word[], piece: Range, last: Word): boolean {
  const before = isAdjacent(words, piece.from) ? words[piece.from - 1]?.lower : undefined;
  return before !== undefined && VISITING.has(before) && PLACE_NOUNS.has(last.lower);
}

function isStreetlike(last: Word): boolean {
  return /^(?:street|avenue|road|drive|court|airport|hospital|county|boulevard)$/u.test(last.lower);
}

function judgeByNames(
  words: readonly Word[],
  piece: Range,
  parts: readonly Word[],
  first: Word,
): Verdict | undefined {
  const last = parts.at(-1) ?? first;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/u.test(last.lower)) return sure("person");
  // "Haitham bin Tariq": son, daughter of
  if (parts.some(({ text }) => /^(?:bin|bint|ibn)$/u.test(text))) return sure("person");
  if (parts.some((word) => word.shape === "initial") && parts.every((word) => word.shape !== "acronym"))
    return sure("person");
  if (isCountry(last.form) && !isFamilyName(last.form)) return sure("group");
  if (isUnlikelyPerson(words, piece) || hasCompanyVerb(words, piece.to)) return undefined;
  if (
    isGivenName(first.form) &&
    last.shape === "capital" &&
    (!isKnownPlace(first.form) || isFamilyName(last.form))
  )
    return sure("person");
  if (isGivenName(first.form) && hasPersonVerb(words, piece)) return sure("person");
  const place = longestPlaceAt(words, piece.from, piece.to);
  if (place > 0)
    return sure(
      last.shape === "acronym" || isCommonWord(last.lower) || last.lower.endsWith("s") ? "group" : "place",
    );
  if (isKnownPlace(last.form)) return sure("group");
  return isFamilyName(last.form) && first.shape === "capital" && !isCommonWord(first.lower)
    ? { kind: "person", weak: true }
    : undefined;
}

function judgeByNeighbours(words: readonly Word[], piece: Piece): Verdict | undefined {
  const before = isAdjacent(words, piece.from) ? words[piece.from - 1] : undefined;
  const last = words[piece.to - 1];
  if (isAged(words, piece.to)) return sure("person");
  if (hasHeadAfter(words, piece.to, PLACE_NOUNS) && last && !last.possessive) return sure("place");
  if (hasHeadAfter(words, piece.to, GROUP_DESCRIBERS) && last && !last.possessive) return sure("group");
  if (before && (GROUP_DESCRIBERS.has(before.lower) || before.lower === "based")) return sure("group");
  if (before?.shape === "lower" && isPersonNoun(before.lower) && !last?.possessive) return sure("person");
  if (before && isPlaceDescribed(words, piece.from - 1)) return sure("place");
  if (hasPlaceAfter(words, piece.to)) return sure("place");
  if (before && OBJECT_VERBS.has(before.lower) && !isUnlikelyPerson(words, piece)) return sure("person");
  if (before?.lower === "to" && MOTION_VERBS.has(words[piece.from - 2]?.lower ?? "")) return sure("place");
  if (isSpoken(words, piece)) return sure("person");
  if (before && PLACE_PREPOSITIONS.has(before.lower) && !isOneCommonWord(words, piece)) return sure("place");
  return hasPersonVerb(words, piece) ? sure("person") : undefined;
}

/** The last resort: family names and long unlisted names are people, the rest are organisations. */
function judgeByDefault(words: readonly Word[], piece: Piece): Verdict {
  const parts = words.slice(piece.from, piece.to);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return NONE;
  const allCommon = parts.every((word) => isCommonWord(word.lower));
  if (parts.length === 1) return judgeSingleByDefault(words, piece, first);
  if (allCommon) return isOpening(words, piece.from) ? NONE : { kind: "group", weak: true };
  if (isUnlikelyPerson(words, piece) || hasCompanyVerb(words, piece.to)) return { kind: "group", weak: true };
  const unlisted = parts.every((word) => word.shape === "capital" && !isCommonWord(word.lower));
  return { kind: unlisted && parts.length < 4 ? "person" : "group", weak: true };
}

function judgeSingleByDefault(words: readonly Word[], piece: Piece, word: Word): Verdict {
  const before = words[piece.from - 1];
  const isNumbered = before?.shape === "number" || words[piece.to]?.shape === "number";
  if (isNumbered && isCommonWord(word.lower)) return NONE;
  const isNamed = (isGivenName(word.form) || isFamilyName(word.form)) && !isCommonWord(word.lower);
  if (isNamed && !isUnlikelyPerson(words, piece)) return { kind: "person", weak: true };
  const determined =
    before !== undefined && isAdjacent(words, piece.from) && /^(?:the|a|an|this|that)$/u.test(before.lower);
  if (isCommonWord(word.lower) && (determined ? !GROUP_NOUNS.has(word.lower) : false)) return NONE;
  return { kind: "group", weak: true };
}
