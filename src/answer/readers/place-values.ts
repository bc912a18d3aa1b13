import { overlaps, quote, type Span } from "../../corpus/report.ts";
import type { NameMention } from "../mention.ts";
import type { ReadValues } from "../reader.ts";
import { isAskedAbout } from "./asked-about.ts";
import { DIRECTION } from "./compass.ts";
import { type NounPhrase, readLocations } from "./noun-phrases.ts";
import { readAddresses } from "./places/address.ts";
import { inTown } from "./places/in-town.ts";
import { joinLists, type Place } from "./places/list.ts";
import { isSeat } from "./places/seat.ts";
import { sortFit } from "./places/sort.ts";
import { isSortOf, standingOf, standingOfPhrase, startOfPlace } from "./places/standing.ts";
import { townOf } from "./places/town.ts";
import { askedWay } from "./places/way.ts";
import { DESCRIBED, phraseFit, type WaySentence, worthOf } from "./places/worth.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";

/** In "a Paris operation" nothing is said to be in Paris, in "a Paris nightclub" it is. */
const BEFORE_NOUN = /\ban? $/i;
/** "western Ruritania", "downtown Belora". */
const PART_OF = new RegExp(`^(?:the )?(?:${DIRECTION}|central|upper|lower|downtown|rural|mainland)\\s`, "i");

/** A sentence with what is read from it, and the question that it may answer. */
interface Sentence extends WaySentence {
  readonly phrases: readonly NounPhrase[];
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
    const fit = worthOf(name, isOrigin ? "origin" : standing, sentence);
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
      const fit = phraseFit(phrase.text) * worthOf(phrase, standingOfPhrase(phrase, text, names), sentence);
      return { ...phrase, label: phrase.text, fit };
    });
}

/** "a home in the 2100 block of S. 49th St.": an address says most of all. */
function addressed(sentence: Sentence): readonly Place[] {
  const { text, names } = sentence;
  return readAddresses(text).map((span) => {
    const address = text.slice(span.start, span.end);
    const standing = standingOf(span, text, names);
    const fit = worthOf(span, standing === "origin" ? standing : "there", sentence);
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
    .map((name) => ({ ...name, label: name.text, fit: DESCRIBED * worthOf(name, "there", sentence) }));
}

function placesOf({ names }: Sentence): readonly NameMention[] {
  return names.filter(({ kind }) => kind === "place");
}

/** What begins or ends with a name that is a value already: "Randolph, New Hampshire", "town of Randolph", "an Almaty". */
function isSamePlace(phrase: Span, name: Span, text: string): boolean {
  if (phrase.start === name.start) return true;
  const lead = text.slice(phrase.start, name.start);
  return isSortOf(lead) || (phrase.end === name.end && /^(?:the|an?|\S+['’]s?) $/i.test(lead));
}
