import type { Span } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { ReadValues } from "../reader.ts";
import { isAskedAbout } from "./asked-about.ts";
import { isCountry } from "./names/gazetteer.ts";
import { readLocations } from "./noun-phrases.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";

const NAMED = 1;
/** "Kazakhstan's president", "Russia said": named, but not as a place where something is. */
const NOT_LOCATED = 0.5;
/** "the former president of Egypt": where somebody rules, not where it happened. */
const OF_A_PERSON = 0.3;
/** "the streets of Cairo" is there, "the people of Cairo" may be elsewhere. */
const BELONGING = 0.75;
const LOCATED =
  /\b(?:in|at|on|near|from|to|into|outside|inside|across|around|of|off|over|through|throughout|toward|towards|between|and|via|reached?|left|leaving|entered|visited|visiting|leave|visit)\s+(?:(?:the|a|an)\s+)?(?:[\p{Ll}-]+\s+){0,3}$|(?:^|[,(–—-]\s*)$/iu;
/** "former president of Zimbabwe": a place somebody is over, not where something happened. */
const OFFICE_OF =
  /\b(?:president|minister|king|queen|sultan|governor|mayor|head|leader|chief|chairman|chairwoman|director|ambassador|secretary|speaker|bishop|archbishop|government|parliament|member|people|army|bank)s?\s+(?:of|for)\s+(?:the\s+)?$/iu;
const DESCRIBED = 0.8;
/** In "Randolph, New Hampshire, United States" the first place says most. */
const WIDER = 0.6;
const DIRECTION =
  /^(?:the )?(?:(?:north|south|east|west)(?:ern|east(?:ern)?|west(?:ern)?)?|central|upper|lower|downtown|rural|mainland)\s/i;

/** A country says less than a town in it, as a year says less than a day; asked for a country, a town does. */
const OTHER_GRAIN = 0.6;
const ASKS_COUNTRY = /\b(?:which|what) (?:\w+ )?(?:countr(?:y|ies)|nations?)\b/i;
/** "Which hospital", "what airport": a place of another sort answers hardly. */
const SORT_ASKED = /\b(?:which|what) (?=\w)/i;
const OTHER_SORT = 0.5;

interface Place extends Span {
  readonly text: string;
  readonly fit: number;
}

/** Where it could be: place names and place phrases ("a hospital in Almaty") that the question does not name itself. */
export const readPlaceValues: ReadValues = (passage, question, siblings) => {
  const text = passage.report.text.slice(passage.start, passage.end);
  // without capitals nothing tells a name from a noun, and a guess would outrank a right sentence
  if (!/\p{Lu}/u.test(text)) return [];
  const phrases = readLocations(text);
  const all = namesOf(passage, siblings);
  const names = all.filter(({ kind }) => kind === "place");
  const isWider = ({ start }: Span): boolean =>
    names.some((name) => /^,\s+(?:the )?$/.test(text.slice(name.end, start)) && name.end <= start);
  const roles = all.flatMap(({ role }) => (role ? [role] : []));
  const fitOf = (name: Span): number => {
    if (roles.some(({ start, end }) => start <= name.start && name.end <= end)) return OF_A_PERSON;
    if (isWider(name)) return WIDER;
    const before = text.slice(0, name.start);
    if (!LOCATED.test(before) || OFFICE_OF.test(before) || /^['’]s?\s/.test(text.slice(name.end)))
      return NOT_LOCATED;
    return /\bof (?:the )?$/.test(before) ? BELONGING : NAMED;
  };
  const named = names.map((name): Place => {
    const directed = phrases.find(
      (phrase) => DIRECTION.test(phrase.text) && phrase.end === name.end && phrase.start < name.start,
    );
    return { ...(directed ?? name), fit: fitOf(name) };
  });
  const described = phrases
    // "Randolph, New Hampshire" begins with the name that is the value already
    .filter((phrase) => !named.some(({ start }) => start === phrase.start))
    .map((phrase): Place => ({ ...phrase, fit: DESCRIBED }));
  return [...named, ...described]
    .filter((place) => !isAskedAbout({ text: place.text, kind: "place" }, question))
    .map((place) =>
      statedValue(
        passage,
        place,
        place.text,
        place.fit * grainFit(place.text, question) * sortFit(place.text, question),
      ),
    );
};

function grainFit(place: string, { text }: Question): number {
  return isCountry(place.replace(/^the /i, "")) === ASKS_COUNTRY.test(text) ? 1 : OTHER_GRAIN;
}

/** Words that only name a place ("which city") are no terms, and leave every place as good. */
function sortFit(place: string, { text, terms }: Question): number {
  const asked = SORT_ASKED.exec(text);
  const sort = asked && terms.find(({ start }) => start === asked.index + asked[0].length);
  return !sort || tokenize(place).some(({ term }) => sort.matches.has(term)) ? 1 : OTHER_SORT;
}
