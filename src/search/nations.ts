import nationality from "i18n-nationality";

/** Peoples and countries that the lists lack, or name in several words or otherwise. */
const OTHERS = `
us. usa america american
uk. britain british briton england english
eu. europe european
argentina argentine
bosnia bosnian
burma burmese myanmar
china chinese prc
congo congolese
czechia czech
england english englishman
france french frenchman
iran iranian persian
ireland irish irishman
kosovo kosovar kosovan
macedonia macedonian
nepal nepali
netherlands dutch dutchman holland
palestine palestinian gaza gazan
philippines filipino philippine
poland polish
saudi saudis
scotland scottish scot
serbia serbian serb
slovakia slovak
slovenia slovene
spain spanish spaniard
sweden swedish swede
tibet tibetan
turkey turkish turk turkiye
wales welsh
yemen yemeni
africa african
asia asian
`;

/** "Tajikistan" is the land of Tajiks. */
const LAND_OF = /^(?<people>[a-z]{5,}?)i?stan$/;

const regions = new Intl.DisplayNames("en", { type: "region" });

/** Classes of the words for a country and its people ("norway norwegian"), as in `synonym-classes.ts`; words are folded. */
export function nationClasses(): readonly string[] {
  const listed = Object.entries(nationality.getNames("en")).map(([code, people]) => [
    regions.of(code),
    people,
  ]);
  const pairs = listed.filter((pair) =>
    pair.every((name) => name !== undefined && /^[A-Z][a-z]+$/.test(name)),
  );
  return [...pairs.map((pair) => withPeople(pair.join(" ").toLowerCase())), ...OTHERS.trim().split("\n")];
}

function withPeople(pair: string): string {
  const people = LAND_OF.exec(pair.split(" ")[0] ?? "")?.groups?.people;
  return people === undefined ? pair : `${pair} ${people}`;
}
