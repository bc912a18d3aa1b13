import { isCommonWord } from "../../../search/common-words.ts";
import { POINT } from "../compass.ts";
import { isStateAbbreviation } from "./gazetteer.ts";
import { longestPlaceAt } from "./listed-place.ts";
import { PLACE_DESCRIBERS, SAYING_VERBS } from "./name-words.ts";
import { isAdjacent, type Range } from "./range.ts";
import type { Word } from "./words.ts";

/** What is done to people and by them, after "was", "had also" and the like. */
const PERSON_VERBS =
  /^(?:shot|killed|arrested|born|charged|sentenced|hospitalized|hospitalised|stabbed|married|diagnosed|assassinated|wounded|injured|died|convicted|detained|jailed|survived|booked|extradited|pronounced|impeached)$/u;
/** What companies and indexes do. */
const COMPANY_VERB =
  /^(?:(?:buy|sell|acquire|purchase|manufacture|launch|unveil|recall|own|order|supply|employ|operate|fall|rise|plunge|recover|slide|soar|drop)(?:s|d|ed|es)?|bought|sold|fell|rose)$/u;
/** "six miles north of Belora". */
const COMPASS_POINT = new RegExp(`^${POINT}$`, "u");
/** What may stand between a name and its verb. */
const AUXILIARY = /^(?:was|were|is|has|had|been|being|also|later|then|who)$/u;

/** "the Dow Jones": people have no article. */
export function isUnlikelyPerson(words: readonly Word[], piece: Range): boolean {
  const before = words[piece.from - 1];
  return before !== undefined && isAdjacent(words, piece.from) && /^(?:the|a|an|new)$/u.test(before.lower);
}

/** "Aer Lingus buys twelve jets", "Dow Jones falls", "Aer Lingus also have options": one person never takes a plural verb. */
export function hasCompanyVerb(words: readonly Word[], to: number): boolean {
  const at = /^(?:also|already|now|still|\p{L}+ly)$/u.test(words[to]?.lower ?? "") ? to + 1 : to;
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || !isAdjacent(words, to) || !isAdjacent(words, at)) return false;
  if (/^(?:have|are|were)$/u.test(verb.lower)) return !isAfterAnd(words, to);
  return (
    COMPANY_VERB.test(verb.lower) ||
    (/^(?:has|had)$/u.test(verb.lower) && COMPANY_VERB.test(next?.lower ?? ""))
  );
}

/** ", 53," right after the name. */
export function isAged(words: readonly Word[], to: number): boolean {
  const said = words[to]?.lower;
  if (words[to]?.gap === ", " && (said === "aged" || said === "born")) return true;
  const age = words[to];
  if (age === undefined || !/^, (?:aged )?$/u.test(age.gap) || !/^\d{1,2}$/u.test(age.text)) return false;
  const after = words[to + 1];
  return (
    after === undefined ||
    /^[,.;)]/u.test(after.gap) ||
    /^(?:of|and|from|was|were|who|years?)$/u.test(after.lower)
  );
}

/** "Heathrow airport", "Interfax news agency": the head noun follows in small letters. */
export function hasHeadAfter(words: readonly Word[], to: number, heads: ReadonlySet<string>): boolean {
  const [next, second] = [words[to], words[to + 1]];
  if (next?.shape !== "lower" || !isAdjacent(words, to)) return false;
  return heads.has(next.lower) || (next.lower === "news" && heads.has(second?.lower ?? ""));
}

/** "Toulouse, France"; "Cumberland, Ind." */
export function hasPlaceAfter(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (next?.lower === "in" && isAdjacent(words, to))
    return (
      longestPlaceAt(words, to + 1, words.length) > 0 &&
      /^(?:from|at|of|near|to|in)$/u.test(words[to - 2]?.lower ?? "")
    );
  if (next?.gap !== ", " || next.possessive) return false;
  return isStateAbbreviation(next.form) || longestPlaceAt(words, to, words.length) > 0;
}

/** "nearby Belora", "the town of Belora", "north of Belora". */
export function isPlaceDescribed(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.lower === "nearby") return true;
  if (word?.lower !== "of")
    return (
      word !== undefined &&
      PLACE_DESCRIBERS.has(word.lower) &&
      word.shape === "lower" &&
      word.lower !== "state"
    );
  return (
    before?.shape === "lower" && (PLACE_DESCRIBERS.has(before.lower) || COMPASS_POINT.test(before.lower))
  );
}

/** Inverted speech: "said Tokayev". */
export function isSpoken(words: readonly Word[], piece: Range): boolean {
  const verb = isAdjacent(words, piece.from) ? words[piece.from - 1] : undefined;
  return (
    verb !== undefined &&
    verb.shape === "lower" &&
    /^(?:said|says|added|explained|recalled)$/u.test(verb.lower) &&
    /["”'’,]/u.test(verb.gap)
  );
}

export function isOneCommonWord(words: readonly Word[], piece: Range): boolean {
  return piece.to - piece.from === 1 && isCommonWord(words[piece.from]?.lower ?? "");
}

export function hasPersonVerb(words: readonly Word[], piece: Range): boolean {
  for (let at = piece.to; at < piece.to + 3 && isAdjacent(words, at); at += 1) {
    const verb = words[at]?.lower ?? "";
    if (SAYING_VERBS.has(verb)) return true;
    if (PERSON_VERBS.test(verb)) return true;
    if (!AUXILIARY.test(verb) && !verb.endsWith("ly")) return false;
  }
  return false;
}

/** The word in lower case without the full stop of an abbreviation. */
export function withoutStop(word: Word): string {
  return word.lower.replace(/\.$/u, "");
}

/** "Behnken and Hurley have": the last of several people. */
function isAfterAnd(words: readonly Word[], to: number): boolean {
  return words.slice(Math.max(0, to - 4), to).some((word) => word.lower === "and");
}
