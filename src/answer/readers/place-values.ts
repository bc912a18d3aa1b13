import type { Span } from "../../corpus/report.ts";
import type { ReadValues } from "../reader.ts";
import { isAskedAbout } from "./asked-about.ts";
import { readLocations } from "./noun-phrases.ts";
import { sortFit } from "./places/sort.ts";
import { type Standing, standingOf, standingOfPhrase } from "./places/standing.ts";
import { askedWay, isOnWay } from "./places/way.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";

/** What a place is worth by how it stands in its sentence. */
const STANDING: Readonly<Record<Standing, number>> = {
  there: 1,
  // "the streets of Cairo" is there, "the people of Cairo" may be elsewhere
  belonging: 0.75,
  // in "Randolph, New Hampshire, United States" the first place says most
  wider: 0.6,
  // "Kazakhstan's president", "Russia said": named, but not as a place where something is
  "not located": 0.5,
  // "the former president of Egypt": where somebody rules, not where it happened
  "of a person": 0.3,
  origin: 0.3,
};
/** "where is she from", "where does he live": where somebody is from is what is asked. */
const ASKS_ORIGIN =
  /\bwhere\b.*\bfrom\W*$|\b(?:born|grew up|raised|lives?|lived|reside[ds]?|home(?:town)?|come from|came from)\b/i;
const DESCRIBED = 0.8;
/** "at the scene", "behind bars", "in the country": a place that is not told. */
const VAGUE =
  /^(?:(?:the|a|an|another|this|that|its|his|her|their) )?(?:scene|area|country|nation|place|site|spot|world|region|city|town|state|district|bars|location|zone|ground|republic|province|county|community|neighbou?rhood|village)$/i;
const UNTOLD = 0.35;
/** Asked where something is, the hospital that the injured were taken to; asked for one end of a way, the other. */
const OTHER_WAY = 0.4;
const DIRECTION =
  /^(?:the )?(?:(?:north|south|east|west)(?:ern|east(?:ern)?|west(?:ern)?)?|central|upper|lower|downtown|rural|mainland)\s/i;

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
  const way = askedWay(question.text);
  const worth = (place: Span, standing: Standing): number =>
    standing === "origin" && ASKS_ORIGIN.test(question.text)
      ? 1
      : STANDING[standing] * (isOnWay(place, text, way) ? 1 : OTHER_WAY);
  const named = names.map((name): Place => {
    const directed = phrases.find(
      (phrase) => DIRECTION.test(phrase.text) && phrase.end === name.end && phrase.start < name.start,
    );
    const home = phrases.find((phrase) => phrase.start < name.start && name.end <= phrase.end) ?? name;
    const standing = standingOfPhrase(home, text, all) === "origin" ? "origin" : standingOf(name, text, all);
    return { ...(directed ?? name), fit: worth(name, standing) };
  });
  const described = phrases
    .filter((phrase) => !named.some((name) => isSamePlace(phrase, name, text)))
    .map(
      (phrase): Place => ({
        ...phrase,
        fit:
          (VAGUE.test(phrase.text) ? UNTOLD : DESCRIBED) * worth(phrase, standingOfPhrase(phrase, text, all)),
      }),
    );
  return [...named, ...described]
    .filter((place) => !isAskedAbout({ text: place.text, kind: "place" }, question))
    .map((place) => statedValue(passage, place, place.text, place.fit * sortFit(place.text, question)));
};

/** "Randolph, New Hampshire" begins with the name that is the value already; so does "an Almaty" before its noun. */
function isSamePlace(phrase: Span, name: Span, text: string): boolean {
  return (
    phrase.start === name.start ||
    (phrase.end === name.end && /^(?:the|an?) $/i.test(text.slice(phrase.start, name.start)))
  );
}
