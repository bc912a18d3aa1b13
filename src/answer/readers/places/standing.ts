import type { Span } from "../../../corpus/report.ts";
import type { NameMention } from "../../mention.ts";
import { DIRECTION, POINT } from "../compass.ts";
import { isPersonNoun, isTitle } from "../names/titles.ts";
import { datelineLength } from "./dateline.ts";

/** What a place is to what its sentence tells. */
export type Standing =
  | "there"
  | "belonging"
  | "wider"
  | "dateline"
  | "not located"
  | "of a person"
  | "origin";

const LOCATED =
  /\b(?:in|at|on|near|from|to|into|outside|inside|across|around|of|off|over|through|throughout|toward|towards|between|via|bound for|head(?:ed|ing) for|reached?|left|leaving|entered|visited|visiting|leave|visit)\s+(?:(?:the|a|an)\s+)?(?:[\p{L}-]+['’]s?\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:\d+\s+)?$|(?:^|[,(–—-]\s*)$/iu;
/** "in Bree and Belora"; in "drivers and Belora staff" the name begins another thing. */
const JOINED = /\p{Lu}[\p{L}.'’-]*,? and (?:the )?$/u;
/** "former president of Zimbabwe", "the mayor of the capital city of San Juan": a place somebody is over. */
const OFFICE_OF =
  /\b(?:president|minister|king|queen|sultan|governor|mayor|head|leader|chief|chairman|chairwoman|director|ambassador|secretary|speaker|bishop|archbishop|government|parliament|member|people|army|bank)s?\s+(?:of|for)\s+(?:the\s+)?(?:(?:\p{Ll}+\s+)?(?:city|town|state|province|island)\s+of\s+)?$/iu;
/** "of Bethesda", "from the village of Bree": what leads to the place somebody is from. */
const FROM =
  /(?<before>[\p{L}\d.'’-]+,?) (?:both |all |formerly |originally )?(?:of|from) (?:the |nearby )?(?:(?:city|town|village) of )?(?:\p{Lu}[\p{L}-]*['’]s? )?$/u;
const LONGEST_LEAD = 120;
/** "Anna Bell, born in 1990 in Bree": where somebody is from as well. */
const BORN = /\b(?:born|grew up|raised)\b[^;:.()]{0,30}\bin (?:the )?$/u;
/** "a company based in Belora", "Anna Bell, who lives in Bree": so is where they stay. */
const STAYS =
  /\b(?:based|headquartered|lives?|lived|living|resides?|residing) (?:with [^;:.,()]{1,30} )?(?:in|at|near|outside) (?:(?:the|nearby) )*(?:(?:city|town|village|suburb) of )?$/u;
/** Between a place and the wider one that it lies in. */
const TO_WIDER = new RegExp(
  `^(?:,| in|, in) (?:the )?(?:(?:state|province|region|district|county) of )?(?:(?:${DIRECTION}|central) )?$`,
);
/** "the city of Belora" is Belora itself, "the streets of Belora" are only there. */
const SORT =
  "(?<!\\bcapital )\\b(?:city|town|village|port|suburb|island|state|province|region|district) of (?:the )?$";
const SORT_OF = new RegExp(SORT);
const ONLY_SORT = new RegExp(`^(?:(?:the|an?) )?(?:[\\p{L}-]+ )?${SORT}`, "u");
/** "about nine kilometers (six miles) east of": as good as a place of its own. */
const OFFSET = new RegExp(
  String.raw`\b(?:(?:about|roughly|some) )?[\p{L}\d.,-]+ (?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s)(?: \([^()]*\))? (?:(?:to the )?(?:${POINT} )?(?:of|from)|off) (?:the )?$`,
  "u",
);
/** "Elmo, which is 120 miles north of Belora": said of a place that is named already. */
const ASIDE = /\b(?:which|that) (?:is|was|lies|sits)(?: located)? $/u;
const AGE = /(?:^|-)(?:\d{1,3}|years?[- ]olds?|old),?$/u;
/** "children from Smolensk to Kaluga" are on their way. */
const ON_THE_WAY = /^[^,;.]{0,40}? to \p{Lu}/u;

/** How a named place stands in its sentence; `names` are all names of the sentence. */
export function standingOf(place: Span, text: string, names: readonly NameMention[]): Standing {
  const before = text.slice(0, place.start);
  const narrower = narrowerThan(place, text, names);
  if (place.end <= datelineLength(text)) return "dateline";
  if (isOrigin(narrower ?? place, text, names)) return "origin";
  if (names.some(({ role }) => role && role.start <= place.start && place.end <= role.end))
    return "of a person";
  if (narrower) return "wider";
  if (hasOfficer(text.slice(place.end))) return "of a person";
  const isLocated = LOCATED.test(before) || JOINED.test(before);
  if (!isLocated || OFFICE_OF.test(before) || /^['’]s?\s/.test(text.slice(place.end))) return "not located";
  const offset = OFFSET.exec(before);
  if (offset) return ASIDE.test(text.slice(0, offset.index)) ? "wider" : "there";
  return /\bof (?:the )?$/.test(before) && !SORT_OF.test(before) ? "belonging" : "there";
}

/** "Belora's new mayor" holds an office there, and may be anywhere. */
function hasOfficer(after: string): boolean {
  const words = /^['’]s? (?<words>(?:[\p{L}-]+ ?){1,3})/u.exec(after)?.groups?.words?.trim().split(" ") ?? [];
  return words.some((word) => isTitle(word.toLowerCase()));
}

/** The place right before this one: "Randolph" before ", New Hampshire" or " in the state of New Hampshire". */
function narrowerThan({ start }: Span, text: string, names: readonly NameMention[]): Span | undefined {
  return names.find(({ end, kind }) => kind === "place" && TO_WIDER.test(text.slice(end, start)));
}

/** "Anna Bell, 33, of Bethesda", "a 33-year-old from Bethesda": where somebody is from, not where it happened. */
function isOrigin(place: Span, text: string, names: readonly NameMention[]): boolean {
  const before = text.slice(0, place.start);
  if (BORN.test(before) || STAYS.test(before)) return true;
  // only its end is read: from the start of a long sentence each word would be tried
  const from = Math.max(0, before.length - LONGEST_LEAD);
  const lead = FROM.exec(before.slice(from));
  const word = lead?.groups?.before;
  if (!lead || word === undefined || ON_THE_WAY.test(text.slice(place.end))) return false;
  const end = from + lead.index + word.length;
  return (
    AGE.test(word) ||
    isPersonNoun(word.replace(/,$/, "").toLowerCase()) ||
    names.some((name) => name.kind === "person" && name.end <= end && end - name.end <= 1)
  );
}

/** How a place told in common nouns stands: "the mayor of the capital city of San Juan" is somebody's office. */
export function standingOfPhrase(phrase: Span, text: string, names: readonly NameMention[]): Standing {
  if (isOrigin(phrase, text, names)) return "origin";
  // "Tandag City, the capital of the province"
  if (narrowerThan(phrase, text, names)) return "wider";
  return OFFICE_OF.test(text.slice(0, phrase.start)) ? "of a person" : "there";
}

/** "Singapore's Changi Airport", "619 Elm Street", "six miles north of Belora", "the town of Bree": all of it is the place. */
export function startOfPlace({ start }: Span, text: string): number {
  const before = text.slice(0, start);
  return (
    (OFFSET.exec(before) ?? /(?:\p{Lu}[\p{L}.-]*['’]s?|\b\d+) $/u.exec(before) ?? SORT_OF.exec(before))
      ?.index ?? start
  );
}

/** Whether the words before a name only say what sort of place it is: "the port city of". */
export function isSortOf(before: string): boolean {
  return ONLY_SORT.test(before);
}
