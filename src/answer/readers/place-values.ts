import { overlaps, quote, type Span } from "../../corpus/report.ts";
import type { NameMention } from "../mention.ts";
import type { ReadValues } from "../reader.ts";
import { isAskedAbout } from "./asked-about.ts";
import { DIRECTION } from "./compass.ts";
import { type NounPhrase, readLocations } from "./noun-phrases.ts";
import { readAddresses } from "./places/address.ts";
import { isAskedDoer } from "./places/doer.ts";
import { inTown, type NamedSentence } from "./places/in-town.ts";
import { joinLists, type Place } from "./places/list.ts";
import { isOfAnotherDeed } from "./places/of-another.ts";
import { isSeat } from "./places/seat.ts";
import { sortFit } from "./places/sort.ts";
import { isSortOf, type Standing, standingOf, standingOfPhrase, startOfPlace } from "./places/standing.ts";
import { isSameTown, townOf } from "./places/town.ts";
import { askedWay, type Way, wayFit } from "./places/way.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";

/** What a place is worth by how it stands in its sentence. */
const STANDING: Readonly<Record<Standing, number>> = {
  there: 1,
  // "the streets of Cairo" is there, "the people of Cairo" may be elsewhere
  belonging: 0.75,
  // in "Randolph, New Hampshire, United States" the first place says most
  wider: 0.6,
  // "MOSCOW –": where it was written, unless the report is about that town
  dateline: 0.55,
  // "Kazakhstan's president", "Russia said": named, but not as a place where something is
  "not located": 0.5,
  // "the former president of Egypt": where somebody rules, not where it happened
  "of a person": 0.3,
  origin: 0.3,
};
/** "where is she from", "where does he live", "where is it based": where somebody is from or stays is what is asked. */
const ASKS_ORIGIN =
  /\bfrom(?: or\w*nal+y)?\W*$|\b(?:based|headquarter\w*|born|grew up|raised|lives?|lived|living|resid(?:e[ds]?|ing)|home(?:town)?|come from|came from)\b/i;
const DESCRIBED = 0.8;
/** "a market" may be any, "a market in Sofia" or "her home" hardly. */
const UNNAMED = 0.65;
/** "at the scene", "behind bars", "in the country", "in your house": a place that is not told. */
const VAGUE =
  /^(?:(?:the|a|an|another|this|that|its|his|her|their) )?(?:scenes?|cent(?:er|re)|heart|area|country|nation|place|site|spot|world|region|city|town|state|district|bars|location|zone|ground|republic|province|county|community|neighbou?rhood|village)$|^(?:my|our|your) /i;
const UNTOLD = 0.35;
/** In "a Paris operation" nothing is said to be in Paris, in "a Paris nightclub" it is. */
const BEFORE_NOUN = /\ban? $/i;
/** "western Ruritania", "downtown Belora". */
const PART_OF = new RegExp(`^(?:the )?(?:${DIRECTION}|central|upper|lower|downtown|rural|mainland)\\s`, "i");

/** A sentence with what is read from it, and the question that it may answer. */
interface Sentence extends NamedSentence {
  readonly phrases: readonly NounPhrase[];
  readonly way: Way;
}

/** Where it could be: place names and place phrases ("a hospital in Almaty") that the question does not name itself. */
export const readPlaceValues: ReadValues = (passage, question, siblings) => {
  const text = quote(passage.report, passage);
  // without capitals nothing tells a name from a noun, and a guess would outrank a right sentence
  if (!/\p{Lu}/u.test(text)) return [];
  const names = namesOf(passage, siblings);
  const sentence = {
    text,
    names,
    phrases: readLocations(text),
    question,
    way: askedWay(question.text),
    town: townOf(siblings),
  };
  const told = [...namedPlaces(sentence), ...describedPlaces(sentence), ...seats(sentence)];
  const addresses = addressed(sentence);
  const places = [
    ...told.filter((place) => !addresses.some((address) => overlaps(address, place))),
    ...addresses,
  ]
    .filter((place) => !isAskedAbout({ text: place.text, kind: "place" }, question))
    .map((place) => ({ ...place, fit: place.fit * sortFit(place, question) }));
  return joinLists(places, text, question.text).map((place) => ({
    ...statedValue(passage, place, place.text, place.fit),
    label: place.label,
    ...inTown(place, sentence),
  }));
};

function namedPlaces(sentence: Sentence): readonly Place[] {
  const { text, names, phrases } = sentence;
  return placesOf(sentence).map((name) => {
    const directed = phrases.find(
      (phrase) => PART_OF.test(phrase.text) && phrase.end === name.end && phrase.start < name.start,
    );
    const whole = phrases.find((phrase) => phrase.start < name.start && name.end <= phrase.end) ?? name;
    const isOrigin = standingOfPhrase(whole, text, names) === "origin";
    const isBefore = whole.end === name.end && BEFORE_NOUN.test(text.slice(0, name.start));
    const standing = isBefore ? "not located" : standingOf(name, text, names);
    const fit = worth(name, isOrigin ? "origin" : standing, sentence);
    if (directed) return { ...directed, label: directed.text, fit };
    const start = startOfPlace(name, text);
    return { start, end: name.end, text: name.text, label: text.slice(start, name.end), fit };
  });
}

function describedPlaces(sentence: Sentence): readonly Place[] {
  const { text, names, phrases } = sentence;
  return phrases
    .filter((phrase) => !placesOf(sentence).some((name) => isSamePlace(phrase, name, text)))
    .map((phrase) => {
      const fit = phraseFit(phrase.text) * worth(phrase, standingOfPhrase(phrase, text, names), sentence);
      return { ...phrase, label: phrase.text, fit };
    });
}

/** "a home in the 2100 block of S. 49th St.": an address says most of all. */
function addressed(sentence: Sentence): readonly Place[] {
  const { text, names } = sentence;
  return readAddresses(text).map((span) => {
    const address = text.slice(span.start, span.end);
    const standing = standingOf(span, text, names);
    const fit = worth(span, standing === "origin" ? standing : "there", sentence);
    return { ...span, text: address, label: address, fit };
  });
}

/** An organisation where something happens: "sworn in at the Supreme Court", "outside the Ministry of Health". */
function seats(sentence: Sentence): readonly Place[] {
  const { text, names } = sentence;
  return names
    .filter(
      ({ kind, start, end }) => kind === "group" && isSeat(text.slice(0, start), text.slice(start, end)),
    )
    .map((name) => ({ ...name, label: name.text, fit: DESCRIBED * worth(name, "there", sentence) }));
}

function placesOf({ names }: Sentence): readonly NameMention[] {
  return names.filter(({ kind }) => kind === "place");
}

function worth(place: Span, standing: Standing, sentence: Sentence): number {
  const { text, question, way, town } = sentence;
  if (standing === "origin" && ASKS_ORIGIN.test(question.text)) return 1;
  if (standing === "dateline" && isSameTown(text.slice(place.start, place.end), town)) return 1;
  if (standing === "not located" && isAskedDoer(text.slice(place.end), question.text)) return 1;
  if (isOfAnotherDeed(place, text, question)) return STANDING["not located"];
  // "ELMO - Talks on ending a strike by drivers in Belora broke down": rather where it was written
  const isElsewhere = (name: Span): boolean => isOfAnotherDeed(name, text, question);
  if (standing === "dateline" && placesOf(sentence).some(isElsewhere)) return DESCRIBED;
  return STANDING[standing] * wayFit(place, text, way);
}

function phraseFit(phrase: string): number {
  if (VAGUE.test(phrase)) return UNTOLD;
  return /\p{Lu}|^(?:his|her|their) /u.test(phrase) ? DESCRIBED : UNNAMED;
}

/** What begins or ends with a name that is a value already: "Randolph, New Hampshire", "town of Randolph", "an Almaty". */
function isSamePlace(phrase: Span, name: Span, text: string): boolean {
  if (phrase.start === name.start) return true;
  const lead = text.slice(phrase.start, name.start);
  return isSortOf(lead) || (phrase.end === name.end && /^(?:the|an?|\S+['’]s?) $/i.test(lead));
}
