import type { Report } from "../../corpus/report.ts";
import type { NameMention } from "../mention.ts";
import { readNames } from "../readers/names.ts";
import type { Surroundings } from "./surroundings.ts";

/** Where a figure holds and whose it is, as far as its own words tell. */
export interface Setting {
  /** Lower-case names of places beside the count; `WORLD` for all of it, `ELSEWHERE` for "other countries". */
  readonly places: ReadonlySet<string>;
  /** Lower-case names of groups that stand before the count and do or own what is counted. */
  readonly groups: ReadonlySet<string>;
  /** Lower-case names of who gives the figure. */
  readonly sources: ReadonlySet<string>;
}

const WORLD = "*world";
const ELSEWHERE = "*elsewhere";
const WORLDWIDE =
  /\b(?:world-?wide|globally|around the world|across the (?:world|globe)|in the world|in at least \d+ countries)\b/i;
const ABROAD =
  /\b(?:in|from) (?:\w+ )?other (?:countries|nations|states|places)\b|\b(?:from )?(?:overseas|abroad|elsewhere)\b/i;
const LOCATED =
  /\b(?:in|at|across|throughout|on|near|outside|inside|within|around|from)\s+(?:(?:the|a|an)\s+)?(?:[\p{Ll}-]+\s+){0,3}$/iu;
const SUBJECT_PLACE =
  /^(?:['’]s)?,?\s+(?:\w+ly\s+)?(?:has|have|had|will|reports?|reported|reporting|recorded|having|suffered|lost|saw|sees)\b/i;
/** Characters at the top of a report, front matter included, and how often else a place must be named. */
const TOP = 600;
const OFTEN = 3;
const GIVES =
  /^\W*(?:[\p{L}'’-]+\s+){0,6}?(?:said|says|claimed|confirmed|reported|reports|announced|stated|told|described|indicated|added|put)\b/iu;
const ACCORDING = /\b(?:according to|citing)\s+[^,;]*$/i;

/** Reads where the figure holds: after it as far as the next count, else before it, else behind the list that it opens. */
export function settingOf(around: Surroundings): Setting {
  const { sentence, from, to, before } = around;
  const names = /\p{Lu}/u.test(sentence) ? readNames(sentence) : [];
  const placesIn = (start: number, end: number): ReadonlySet<string> =>
    new Set([
      ...names.filter((name) => isPlaceIn(name, sentence, start, end)).map(({ text }) => text.toLowerCase()),
      ...(WORLDWIDE.test(sentence.slice(start, end)) ? [WORLD] : []),
      ...(ABROAD.test(sentence.slice(start, end)) ? [ELSEWHERE] : []),
    ]);
  const countAt = from + before.length;
  const choices = [
    placesIn(countAt, to),
    placesIn(from, countAt),
    placesIn(to, sentence.length),
    placesIn(0, from),
  ];
  return {
    places: choices.find((places) => places.size > 0) ?? new Set(),
    groups: ownersOf(
      names.filter(({ kind }) => kind === "group"),
      sentence,
      countAt,
      to,
    ),
    sources: namesOfKind(names, (name) => name.kind !== "place" && isSource(name, sentence)),
  };
}

function isPlaceIn({ kind, start, end }: NameMention, sentence: string, from: number, to: number): boolean {
  if (kind !== "place" || start < from || end > to) return false;
  const isSubject = SUBJECT_PLACE.test(sentence.slice(end)) || /^(?:The )?$/.test(sentence.slice(0, start));
  return isSubject || LOCATED.test(sentence.slice(0, start));
}

/** Whether a report is about one of the places: it names it at its top, or again and again. */
export function isAbout({ title, text }: Report, places: ReadonlySet<string>): boolean {
  const top = `${title} ${text.slice(0, TOP)}`.toLowerCase();
  const all = text.toLowerCase();
  return [...places].some((place) =>
    place === WORLD ? WORLDWIDE.test(title) : top.includes(place) || all.split(place).length > OFTEN,
  );
}

function isSource({ start, end }: NameMention, sentence: string): boolean {
  return (
    GIVES.test(sentence.slice(end)) ||
    ACCORDING.test(sentence.slice(0, start)) ||
    /\bsaid\s+$/.test(sentence.slice(0, start))
  );
}

/** "141,951 units sold by GM", else the first group that the sentence names before the count. */
function ownersOf(
  groups: readonly NameMention[],
  sentence: string,
  countAt: number,
  to: number,
): ReadonlySet<string> {
  const doer = groups.find(
    ({ start, end }) => start >= countAt && end <= to && /\bby\s+$/.test(sentence.slice(0, start)),
  );
  const owner = doer ?? groups.find(({ end }) => end <= countAt);
  return new Set(owner ? [owner.text.toLowerCase()] : []);
}

function namesOfKind(
  names: readonly NameMention[],
  isWanted: (name: NameMention) => boolean,
): ReadonlySet<string> {
  return new Set(names.filter(isWanted).map(({ text }) => text.toLowerCase()));
}
