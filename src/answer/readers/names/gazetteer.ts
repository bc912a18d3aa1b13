import { createRequire } from "node:module";
import nationality from "i18n-nationality";
import { once } from "../../../once.ts";
import { isCommonWord } from "../../../search/common-words.ts";
import { isGivenName } from "./people-names.ts";
import {
  CITIES,
  CONTINENTS_AND_SEAS,
  COUNTRY_ABBREVIATIONS,
  DEMONYM_EXTRAS,
  NOT_ZONES,
  OTHER_COUNTRY_NAMES,
  STATE_ABBREVIATIONS,
} from "./place-lists.ts";

/** American states and Canadian provinces, and American cities: see lists/README.md. */
interface NorthAmerica {
  readonly states: readonly string[];
  readonly cities: readonly string[];
}

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
/** Two-letter codes that Intl names but that are no places. */
const NOT_REGIONS = new Set(["EU", "EZ", "UN", "XA", "XB", "ZZ"]);

const countries = once(() => new Set([...countryNames(), ...OTHER_COUNTRY_NAMES].map(placeKey)));

const northAmerica = once((): NorthAmerica => createRequire(import.meta.url)("./lists/north-america.json"));

/** What is wider than any town. */
const lands = once(
  () => new Set([...countries(), ...[...CONTINENTS_AND_SEAS, ...northAmerica().states].map(placeKey)]),
);

/** What is wider than any town and gives none its name, as New York and Luxembourg do. */
const wide = once(() => {
  const towns = new Set([...zoneCities(), ...CITIES, ...northAmerica().cities].map(placeKey));
  return new Set([...lands()].filter((land) => !towns.has(land)));
});

const places = once(() => {
  const { states, cities } = northAmerica();
  const listed = [
    ...CONTINENTS_AND_SEAS,
    ...zoneCities(),
    ...CITIES,
    ...states,
    ...cities.filter(isUnmistakable),
  ];
  return new Set([...countries(), ...listed.map(placeKey)]);
});

/** The first words of all places, with what "St." is written for. */
const openings = once(
  () => new Set([...places(), "saint", "st"].map((name) => name.slice(0, `${name} `.indexOf(" ")))),
);

const demonyms = once(
  () =>
    new Set(
      [...Object.values(nationality.getNames("en")), ...DEMONYM_EXTRAS]
        .map((name) => name.replace(/ \(.*/u, ""))
        // a people called after its place ("Hong Kong") makes no nationality of the last word
        .flatMap((name) => (places().has(placeKey(name)) ? [name] : [name, lastWordOf(name)]))
        .concat("Rican")
        .filter((name) => !places().has(placeKey(name)) || DEMONYM_EXTRAS.includes(name))
        .flatMap((name) => [name.toLowerCase(), `${name.toLowerCase()}s`]),
    ),
);

/** How many words the longest listed place has. */
export const LONGEST_PLACE = 5;

/** Whether the words are a country, a state or a large city of the lists. */
export function isKnownPlace(name: string): boolean {
  return COUNTRY_ABBREVIATIONS.has(name) || places().has(placeKey(name));
}

/** Whether a country, a state or a large city of the lists may begin with the word. */
export function opensPlace(word: string): boolean {
  return COUNTRY_ABBREVIATIONS.has(word) || openings().has(placeKey(word));
}

/** Whether the word is a country, which hardly anybody is called after. */
export function isCountry(name: string): boolean {
  return countries().has(placeKey(name));
}

/** Whether the words are a country, a state, a continent or a sea. */
export function isLand(name: string): boolean {
  return COUNTRY_ABBREVIATIONS.has(name) || lands().has(placeKey(name));
}

/** Whether the words can be no town: "Ohio", not "New York". */
export function isNoTown(name: string): boolean {
  return wide().has(placeKey(name));
}

/** "Fla.", "TX": only after the name of a town. */
export function isStateAbbreviation(name: string): boolean {
  return STATE_ABBREVIATIONS.has(name) || STATE_ABBREVIATIONS.has(`${name}.`);
}

/** Whether the word is a nationality, a people or a creed, which is no name by itself ("Kazakh", "Muslims"). Takes lower case. */
export function isDemonym(word: string): boolean {
  return demonyms().has(word);
}

function placeKey(name: string): string {
  // Most names are plain letters already, and every run of capitals is looked up here several times.
  const plain = /^[ -~]*$/.test(name)
    ? name
    : name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");
  return plain.replace(/^(?:Saint|St) /u, "St. ").toLowerCase();
}

/** "South African" -> "African"; everyday words ("Islands", "Territory") are no nationality. */
function lastWordOf(name: string): string {
  const last = name.split(" ").at(-1) ?? name;
  return isCommonWord(last.toLowerCase()) ? name : last;
}

function countryNames(): readonly string[] {
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NOT_REGIONS.has(code))
    .flatMap((code) => regions.of(code) ?? [])
    .flatMap((name) => [name, name.replace(/ (?:\(.*|SAR China)$/u, ""), name.replaceAll("&", "and")]);
}

function zoneCities(): readonly string[] {
  return Intl.supportedValuesOf("timeZone")
    .map((zone) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " "))
    .filter((city) => !NOT_ZONES.has(city));
}

/** American towns are called after people and things ("Jackson", "Gilbert", "Mesa"): those would spoil more than they find. */
function isUnmistakable(city: string): boolean {
  return city.includes(" ")
    ? !/^(?:College|Union|University)/u.test(city)
    : !isGivenName(city) && !isCommonWord(city.toLowerCase());
}
