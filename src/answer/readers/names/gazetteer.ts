import { faker as canada } from "@faker-js/faker/locale/en_CA";
import { faker as america } from "@faker-js/faker/locale/en_US";
import nationality from "i18n-nationality";
import { isCommonWord } from "./common-words.ts";
import { isGivenName } from "./people-names.ts";

/** How news writes countries and states that Intl names otherwise ("Türkiye", "Czechia", "Myanmar (Burma)"). */
const OTHER_COUNTRY_NAMES = [
  "America",
  "Bosnia",
  "Britain",
  "Burma",
  "Congo",
  "Cote d'Ivoire",
  "Crimea",
  "Czech Republic",
  "Donbas",
  "East Timor",
  "England",
  "Gaza Strip",
  "Great Britain",
  "Holland",
  "Ivory Coast",
  "Kashmir",
  "Korea",
  "Macau",
  "Macedonia",
  "Northern Ireland",
  "Palestine",
  "Scotland",
  "Siberia",
  "Soviet Union",
  "Swaziland",
  "Tibet",
  "Trinidad",
  "Turkey",
  "Wales",
  "West Bank",
  "Yugoslavia",
  "Zanzibar",
];

const CONTINENTS_AND_SEAS = [
  "Africa",
  "Antarctica",
  "Arctic",
  "Asia",
  "Atlantic",
  "Balkans",
  "Baltics",
  "Caribbean",
  "Caucasus",
  "Earth",
  "Europe",
  "Mediterranean",
  "Middle East",
  "Pacific",
  "Sahara",
  "Scandinavia",
];

/** Large cities that no time zone is named after. */
const CITIES =
  `Aleppo Ankara Atlanta Baltimore Bangalore Barcelona Basra Beijing Benghazi Birmingham Boston Brasília Bristol
  Calgary Cambridge Canberra Cape_Town Charlotte Chengdu Chennai Chernobyl Chiang_Mai Chongqing Cleveland Cologne
  Columbus Dallas Delhi Donetsk Dresden Durban Düsseldorf Edinburgh Florence Frankfurt Fukushima Gdańsk Geneva Genoa Glasgow
  Guangzhou Haifa Hamburg Hanoi Harbin Hiroshima Houston Hyderabad Idlib Islamabad Kandahar Kharkiv Kherson Kobe Kolkata Kyiv
  Kyoto Lahore Las_Vegas Leeds Leipzig Liverpool Luhansk Lviv Lyon Malmo Manchester Marseille Mariupol Mecca Medina Memphis
  Miami Milan Milwaukee Minneapolis Montreal Mosul Mumbai Munich Nagasaki Nagoya Nanjing Naples Nashville New_Delhi
  New_Orleans Nice Nottingham Nuremberg Odesa Odessa Orlando Osaka Ottawa Oxford Palermo Peking Peshawar Philadelphia
  Pittsburgh Porto Portland Pretoria Quebec Quito Rafah Raqqa Rio_de_Janeiro Rotterdam Sacramento Salt_Lake_City
  Salvador San_Diego San_Francisco San_Jose Santa_Fe Seattle Seville Sevastopol Sheffield Shenzhen St._Louis St._Petersburg
  Strasbourg Stuttgart Tampa Tel_Aviv The_Hague Tikrit Tulsa Turin Utrecht Valencia Venice Washington Wuhan`
    .split(/\s+/)
    .map((city) => city.replaceAll("_", " "));

/** Names of time zones that are no places in the news, or everyday words before all. */
const NOT_ZONES = new Set(
  "Center Christmas Davis Easter Knox Midway Oral Resolute Reunion Truk Wake".split(" "),
);

const DEMONYM_EXTRAS =
  `African Afghan Albanian American Arab Arctic Argentine Asian Assyrian Atlantic Australasian Balkan Baltic Basque
  Belarusian Bosnian Breton Brit British Briton Burmese Catalan Caucasian Caribbean Chechen Chinese Christian Colombian
  Congolese Cornish Croat Crimean Czechoslovak Dane Dominican Dutch Dutchman English Englishman Eurasian European Finn
  Flemish French Frenchman Gazan Greek Hispanic Hungarian Hindu Hutu Indian Irish Irishman Islamic Islamist Israeli Jew
  Jewish Kazakh Kosovan Kosovar Kurd Kurdish Kyrgyz Latin Latino Latina Lebanese Mediterranean Mongol Mongolian Muslim
  Nepali Nordic Palestinian Persian Philippine Pole Punjabi Roma Romani Rohingya Russophobe Salafi Saudi Scandinavian Scot Scots
  Scottish Serb Serbian Shia Shiite Sikh Siberian Slav Slavic Slovak Slovene Soviet Spaniard Sunni Swede Tamil Tatar Thai
  Tibetan Turk Turkic Turkish Turkmen Tutsi Ugandan Ukrainian Uighur Uyghur Uzbek Vietnamese Welsh Western Yemeni Yugoslav
  Zimbabwean Catholic Protestant Orthodox Buddhist Anglican Communist Marxist Nazi Republican Democrat Democratic Conservative
  Liberal Labour Tory`.split(/\s+/);

/** Abbreviated American states, Canadian provinces and countries of datelines and addresses. */
const STATE_ABBREVIATIONS = new Set(
  `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb.
  Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. B.C. Ont. Que.
  AL AZ AR CA CO CT FL GA IL KS KY MA MD MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK PA RI SC SD TN TX UT VA VT WA WI WV WY DC`.split(
    /\s+/,
  ),
);

const COUNTRY_ABBREVIATIONS = new Set(
  "US USA U.S. U.S.A. UK U.K. UAE U.A.E. USSR U.S.S.R. DRC PRC".split(" "),
);

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
/** Two-letter codes that Intl names but that are no places. */
const NOT_REGIONS = new Set(["EU", "EZ", "UN", "XA", "XB", "ZZ"]);

const places = new Set(
  [
    ...countryNames(),
    ...OTHER_COUNTRY_NAMES,
    ...CONTINENTS_AND_SEAS,
    ...zoneCities(),
    ...CITIES,
    ...(america.rawDefinitions.location?.state ?? []),
    ...(canada.rawDefinitions.location?.state ?? []),
    ...(america.rawDefinitions.location?.city_name ?? []).filter(isUnmistakable),
  ].map(placeKey),
);

const demonyms = new Set(
  [...Object.values(nationality.getNames("en")), ...DEMONYM_EXTRAS]
    .map((name) => name.replace(/ \(.*/u, ""))
    .filter((name) => !places.has(placeKey(name)) || DEMONYM_EXTRAS.includes(name))
    .flatMap((name) => [name.toLowerCase(), `${name.toLowerCase()}s`]),
);

/** How many words the longest listed place has. */
export const LONGEST_PLACE = 5;

/** Whether the words are a country, a state or a large city of the lists. */
export function isKnownPlace(name: string): boolean {
  return COUNTRY_ABBREVIATIONS.has(name) || places.has(placeKey(name));
}

/** "Fla.", "TX": only after the name of a town. */
export function isStateAbbreviation(name: string): boolean {
  return STATE_ABBREVIATIONS.has(name) || STATE_ABBREVIATIONS.has(`${name}.`);
}

/** Whether the word is a nationality, a people or a creed, which is no name by itself ("Kazakh", "Muslims"). Takes lower case. */
export function isDemonym(word: string): boolean {
  return demonyms.has(word);
}

function placeKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replace(/^(?:Saint|St) /u, "St. ")
    .toLowerCase();
}

function countryNames(): readonly string[] {
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
