import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNames } from "../../../src/answer/readers/names.ts";

/** What was read, as "kind: text" with the role in braces. */
function read(text: string): readonly string[] {
  return readNames(text).map(({ kind, text: name, role }) =>
    role ? `${kind}: ${name} {${text.slice(role.start, role.end)}}` : `${kind}: ${name}`,
  );
}

type Case = readonly [text: string, ...names: string[]];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  "titles stand outside the name and are its role": [
    ["It was sentenced by Russian general Andrei Serdyukov.", "person: Andrei Serdyukov {Russian general}"],
    [
      "US Secretary of State Antony Blinken warned them.",
      "place: US",
      "person: Antony Blinken {US Secretary of State}",
    ],
    ["Senator from Vermont Anna Vale left.", "place: Vermont", "person: Anna Vale {Senator from Vermont}"],
    ["It burned in Fort Myers Officials said so.", "place: Fort Myers"],
    ["The Chicago Teachers Union met.", "group: Chicago Teachers Union"],
    ["On Tuesday Mr Tokayev declared it complete.", "person: Tokayev {Mr}"],
    [
      "An email from Secretary of the Air Force James Vale said so.",
      "person: James Vale {Secretary of the Air Force}",
    ],
    [
      "“It helps,” said Anna Vale, the Director-General of the CSTO.",
      "person: Anna Vale {the Director-General of the CSTO}",
      "group: CSTO",
    ],
    ["The talks with Boeing CEO Steve Jobs failed.", "group: Boeing", "person: Steve Jobs {Boeing CEO}"],
    [
      "The newly appointed Minister of Information of Kazakhstan, Askar Oumarov, is considered a hawk.",
      "place: Kazakhstan",
      "person: Askar Oumarov {The newly appointed Minister of Information of Kazakhstan}",
    ],
    [
      "One of Nazarbayev’s main allies, Karim Masimov, was arrested.",
      "person: Nazarbayev",
      "person: Karim Masimov {One of Nazarbayev’s main allies}",
    ],
  ],
  "an apposition after the name is its role, a verb is not": [
    ["Karim Masimov, was arrested on Saturday.", "person: Karim Masimov"],
    [
      "Soldiers of the Collective Security Treaty Organization (CSTO), a Russian-led military alliance, left.",
      "group: Collective Security Treaty Organization {a Russian-led military alliance}",
      "group: CSTO {a Russian-led military alliance}",
    ],
    ["Scott Carson, president of the club, left early.", "person: Scott Carson {president of the club}"],
    ["She met Anna Vale, one of the mayor's aides.", "person: Anna Vale {one of the mayor's aides}"],
  ],
  "a description between commas before a name is its role, unless the name before has it": [
    ["The new mayor, Anna Vale, left.", "person: Anna Vale {The new mayor}"],
    ["The lead negotiator, Karo Moor, left.", "person: Karo Moor {The lead negotiator}"],
    [
      "The head of the dock workers' union, Anna Vale, left.",
      "person: Anna Vale {The head of the dock workers' union}",
    ],
    ["The museum's director, Dr. Anna Vale, left.", "person: Anna Vale {The museum's director}"],
    ["In a letter to the head of the bank, Anna Vale asked why.", "person: Anna Vale"],
  ],
  "what stands at the ends of a way is a place": [
    ["The train from Valdo to Brestin was late.", "place: Valdo", "place: Brestin"],
    ["It had set off from Valdo and was bound for Brestin.", "place: Valdo", "place: Brestin"],
    ["She moved from Valdo to Brestin.", "group: Valdo", "group: Brestin"],
    ["VALDO, Norway - It rained.", "place: VALDO", "place: Norway"],
  ],
  "people are told by given names, initials, ages and what they say": [
    ["John F. Kennedy met J. K. Rowling.", "person: John F. Kennedy", "person: J. K. Rowling"],
    ["The plan is the brainchild of William Clay Ford Jr. and others.", "person: William Clay Ford Jr."],
    ["The railway Banca dello Sole owns it.", "group: Banca dello Sole"],
    ["Ursula von der Leyen met Bashar al-Assad.", "person: Ursula von der Leyen", "person: Bashar al-Assad"],
    [
      "Police said Tajze Battle, 22, and Sean Archilles, 14, were hurt.",
      "person: Tajze Battle",
      "person: Sean Archilles",
    ],
    ["“It is over,” said Senties.", "person: Senties"],
    ["His successor, Omar bin Tariq Al Said, left.", "person: Omar bin Tariq Al Said {His successor}"],
    ["Demetrius O'Neal and Colin McCain left.", "person: Demetrius O'Neal", "person: Colin McCain"],
    ["Officers questioned Derrick Church about it.", "person: Derrick Church"],
  ],
  'an institution\'s name goes on behind commas and "and"': [
    ["The Bread and Water Administration met.", "group: Bread and Water Administration"],
    ["The Ministry of Bread, Water and Salt met.", "group: Ministry of Bread, Water and Salt"],
    ["The Department of Water and Human Services met.", "group: Department of Water and Human Services"],
    [
      "The Ministry of Labour and Russian Parliament met.",
      "group: Ministry of Labour",
      "group: Russian Parliament",
    ],
    [
      "The Army and Air Force met the Ministry of Water, Elmo and Adria.",
      "group: Army",
      "group: Air Force",
      "group: Ministry of Water",
      "group: Elmo",
      "group: Adria",
    ],
    ["It left Trinidad and Tobago.", "place: Trinidad and Tobago"],
  ],
  "what is a people elsewhere is a family name behind a given name": [
    [
      "Mayor John English met Officer Anna French.",
      "person: John English {Mayor}",
      "person: Anna French {Officer}",
    ],
    ["They said Paris French officials left.", "place: Paris"],
  ],
  "a single letter belongs to the name that it opens or ends": [
    ["B Shiva Lal drove the train.", "person: B Shiva Lal"],
    ["It is owned by AV & C and a C Company.", "group: AV & C", "group: Company"],
    ["It was the Vitamin D Council.", "group: Council"],
  ],
  "a building is a place, whoever it is called after": [
    ["He prayed at the Sultan Omar Grand Mosque.", "place: Omar Grand Mosque"],
    ["They marched from downtown Victoria Park to the river.", "place: Victoria Park"],
  ],
  "a place of two words is whole where its people are called after it": [
    ["The mayor left Hong Kong.", "place: Hong Kong"],
    ["The Supreme Court of Puerto Rico ruled.", "group: Supreme Court of Puerto Rico"],
  ],
  "organisations go by their head nouns": [
    ["It was held by Mothers for America.", "group: Mothers for America"],
    [
      "It is run by the Ministry of Defence and Emergency Situations.",
      "group: Ministry of Defence and Emergency Situations",
    ],
    ["The Organisation of Islamic Cooperation met.", "group: Organisation of Islamic Cooperation"],
    ["It bought Johnson & Johnson shares.", "group: Johnson & Johnson"],
    ["The Lee County Sheriff's Office is looking for him.", "group: Lee County Sheriff's Office"],
    ["It is what General Motors reported.", "group: General Motors"],
    ["The Russian Defence Ministry said so.", "group: Russian Defence Ministry"],
  ],
  "places go by lists, head nouns and prepositions": [
    ["They live in Estill Springs.", "place: Estill Springs"],
    ["It is near Lozier Street and the Almaty airport.", "place: Lozier Street", "place: Almaty"],
    ["It landed in Cumberland, Ind. at night.", "place: Cumberland", "place: Ind."],
    ["FORT MYERS, Fla. was quiet.", "place: FORT MYERS", "place: Fla."],
    [
      "The U.S. and the UK agreed with the EU and the UN.",
      "place: U.S.",
      "place: UK",
      "group: EU",
      "group: UN",
    ],
    ["It is a Moscow-led effort.", "place: Moscow"],
    ["It applied to County Bree and County Elm.", "place: County Bree", "place: County Elm"],
    ["The County Council met.", "group: County Council"],
    ["They were flown to nearby Belora.", "place: Belora"],
    ["He works at the New Ember County Courthouse.", "place: New Ember County Courthouse"],
    ["She is held at Rowan J. Pike Correctional Facility.", "place: Rowan J. Pike Correctional Facility"],
  ],
  "a maker's name with the number of a model is a thing": [
    ["A Fokker 100 and an Elmo B750 crashed on Elmo Highway 101.", "place: Elmo Highway"],
    ["They sued Fokker 12 times.", "group: Fokker"],
  ],
  "a capital is no name by itself": [
    ["Protesters stormed government buildings."],
    ["Kazakh officials met Russian troops on Monday in January."],
    ["The President and the Mayor left with some Muslims."],
    ["“I'm sure. We've seen it. Don’t go.”"],
    ["The CEO watched TV in an SUV."],
    ["On Christmas Day, Oct. 5, it rained."],
    ["Again and again relatives wait in front of the prisons."],
  ],
  "a heading in Title Case keeps its names only": [
    ["Boris Johnson Elected Leader Amid Protests", "person: Boris Johnson"],
    ["Thousands Flee Storm in Kazakhstan", "place: Kazakhstan"],
  ],
};

describe.each(Object.entries(GROUPS))("%s", (_, cases) => {
  test.each(cases)("%s", (text, ...names) => {
    expect(read(text)).toEqual(names);
  });
});

test("a mention covers exactly its text, in order and without overlap", () => {
  const word = fc.constantFrom(
    "The",
    "Mr",
    "Boris",
    "Johnson",
    "of",
    "Ministry",
    "Kazakh",
    "U.S.",
    "“",
    "’s",
    ",",
    ".",
    "é",
    "İ",
    "al-",
    "22",
    "&",
    "(",
    "CSTO",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: "grapheme" }))),
      fc.constantFrom(" ", ""),
      (parts, gap) => {
        const text = parts.join(gap);
        let end = 0;
        for (const name of readNames(text)) {
          expect(text.slice(name.start, name.end)).toBe(name.text);
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          end = name.end;
        }
      },
    ),
  );
});
