import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCounts } from "../../../src/answer/readers/counts.ts";

describe("numbers", () => {
  test.each([
    ["The town has 2,000 homes.", "2,000 homes", 2000],
    ["As of Monday, 1885 shocks had been felt.", "1885 shocks", 1885],
    ["The town has 2 000 homes.", "2 000 homes", 2000],
    ["The town has 2.5 million residents.", "2.5 million residents", 2_500_000],
    ["About 12k followers joined.", "About 12k followers", 12_000],
    ["The police counted 12.000 prisoners.", "12.000 prisoners", 12_000],
    ["Two men were seen.", "Two men", 2],
    ["Twenty-one cadets marched.", "Twenty-one cadets", 21],
    ["They freed three hundred and five sailors.", "three hundred and five sailors", 305],
    ["A hundred houses burned.", "A hundred houses", 100],
    ["The order is for 50 787s.", "50 787s", 50],
    ["About 620 of the line's 880 workers left.", "About 620", 620],
    ["It has the greatest number of women, 102, and of men.", "102", 102],
    ["It bought five new 737 aircraft.", "five new 737 aircraft", 5],
    ["They sold 22 new Boeing 787 Dreamliners.", "22 new Boeing 787 Dreamliners", 22],
    ["They have 12 Apache AH-64 helicopters.", "12 Apache AH-64 helicopters", 12],
    ["The clinic opened two new 100-bed wards.", "two new 100-bed wards", 2],
    ["Police arrested 300 last Monday.", "300", 300],
    ["They fly five A380s and 12 Boeing 747-8s.", "12 Boeing 747-8s", 12],
    ["The town has seen a week of rallies.", "a week", 1],
    ["A dozen officers came.", "A dozen officers", 12],
    ["Two dozen tents were pitched.", "Two dozen tents", 24],
    ["Half a million people marched.", "Half a million people", 500_000],
    ["Both victims were found.", "Both victims", 2],
    ["A couple of windows broke.", "A couple of windows", 2],
    ["It took two and a half years.", "two and a half years", 2.5],
    ["It took three-and-a-half hours.", "three-and-a-half hours", 3.5],
    ["After a two-and-a-half-year trial they left.", "two-and-a-half-year", 2.5],
    ["the college has 1,300 students , and a chapel .", "1,300 students", 1300],
    ["one rescue team reported only 2,300 survivors .", "2,300 survivors", 2300],
    ["They sold 118 million records.", "118 million records", 118_000_000],
    ["Dozens of people waited.", "Dozens of people", null],
    ["Tens of thousands of fans sang.", "Tens of thousands of fans", null],
    ["Several thousand protesters came.", "Several thousand protesters", null],
    ["A few hundred workers stayed.", "A few hundred workers", null],
    ["A handful of shops opened.", "A handful of shops", null],
    ["Scores of flights were cancelled.", "Scores of flights", null],
    ["Several villages are cut off.", "Several villages", null],
    ["Many families fled.", "Many families", null],
  ])("reads %j", (text, span, value) => {
    expect(readCounts(text).map((found) => [found.text, found.value])).toContainEqual([span, value]);
  });
});

describe("ranges", () => {
  test.each([
    ["Between 10 and 20 people fell ill.", "Between 10 and 20 people", 10],
    ["The storm cut off 10 to 15 villages.", "10 to 15 villages", 10],
    ["They expect 20-30 people.", "20-30 people", 20],
    ["they expect 20 - 30 people .", "20 - 30 people", 20],
    ["Repairs cost $2-3 million.", "$2-3 million", 2_000_000],
    ["Two or three men ran away.", "Two or three men", 2],
  ])("keeps the lower end of %j", (text, span, value) => {
    expect(readCounts(text)).toEqual([expect.objectContaining({ text: span, value, bound: "about" })]);
  });
});

describe("bounds", () => {
  test.each([
    ["more than 2,000 soldiers left", "more than"],
    ["Over 40 shops closed", "more than"],
    ["upwards of 50 boats sank", "more than"],
    ["in excess of 100 trees fell", "more than"],
    ["at least 12 bridges fell", "at least"],
    ["no fewer than 12 bridges fell", "at least"],
    ["a minimum of 12 votes", "at least"],
    ["12 or more bridges fell", "at least"],
    ["30+ economies shrank", "at least"],
    ["up to 300 seats", "at most"],
    ["as many as 300 seats", "at most"],
    ["no more than 300 seats", "at most"],
    ["a maximum of 300 seats", "at most"],
    ["fewer than 40 beds", "less than"],
    ["under 40 beds", "less than"],
    ["just under 40 beds", "less than"],
    ["about 40 beds", "about"],
    ["roughly 40 beds", "about"],
    ["some 200 beds", "about"],
    ["an estimated 200 beds", "about"],
    ["nearly 10,000 beds", "about"],
    ["almost 10,000 beds", "about"],
    ["close to 10,000 beds", "about"],
    ["40 beds or so", "about"],
    ["40 beds", "exactly"],
  ] as const)("hears the bound of %j", (text, bound) => {
    expect(readCounts(text)).toEqual([expect.objectContaining({ bound, start: 0 })]);
  });
});

describe("units", () => {
  test.each([
    ["More than 300 criminal investigations have been launched.", "criminal investigations"],
    ["Four other former Soviet republics are allied.", "former Soviet republics"],
    ["They met two police officers on patrol.", "police officers"],
    ["About 150 people remained.", "people"],
    ["He led 2,030 Russian, Belarusian and Tajik troops.", "Russian, Belarusian and Tajik troops"],
    ["164 dead", "dead"],
    ["At least 12,000 arrested in riots", ""],
    ["The ministry gave a balance of 164 fatalities.", "fatalities"],
    ["Official figures put the death toll at 164.", "death toll"],
    ["The toll rose to 52.", "toll"],
    ["A family of five was found.", "people"],
    ["A team of 12 doctors came.", "doctors"],
    ["The number of infected people reached 3,000.", "infected people"],
    ["The island has a population of 1.2 million.", "population"],
    ["Coronavirus deaths surpassed 100,000.", "Coronavirus deaths"],
    ["Two 16-year-old boys were found.", "boys"],
    ["Two more men were found.", "men"],
    ["Three others were found.", "others"],
    ["Six of the seven bridges fell.", "bridges"],
    ["20 children's homes were closed.", "children's homes"],
    ["Half of the voters stayed at home.", "voters"],
    ["A five-member team came.", "member"],
    ["Two Dallas County guards came.", "Dallas County guards"],
    ["It is on the ballot in 24 states.", "states"],
    ["A 10,000-strong crowd came.", ""],
    ["a team of 1000 personnel guarded it .", "personnel"],
  ])("names the unit of %j", (text, unit) => {
    expect(readCounts(text)[0]?.unit).toBe(unit);
  });
});

describe("ages", () => {
  test.each([
    ["Maria Lopez, 26, lives there.", "26", 26, "years"],
    ["A 26-year-old was held.", "26-year-old", 26, "year"],
    ["a 26 - year - old man was held .", "26 - year - old", 26, "year"],
    ["He is 62 years old.", "62 years old", 62, "years"],
    ["He died at the age of 62.", "age of 62", 62, "years"],
    ["A man aged 62 fell.", "aged 62", 62, "years"],
    ["The boy, 7, was safe.", "7", 7, "years"],
    ["A 9-month-old baby was safe.", "9-month-old", 9, "month"],
    ["She was seventy years old.", "seventy years old", 70, "years"],
    ["Ana Ruiz, 14; Bo Lind, 50.", "14", 14, "years"],
    ["John Doe Jr., 44, is missing.", "44", 44, "years"],
    ["Anna Ott (26) won.", "26", 26, "years"],
    ["She turned 90 in spring.", "90", 90, "years"],
    ["He was jailed when he was 18.", "18", 18, "years"],
    ["Age: 48", "Age: 48", 48, "years"],
    ["a 20- to 25-year-old man", "20- to 25-year-old", 20, "year"],
    ["Leo Marsh, aka “Ace,” 26, was there.", "26", 26, "years"],
  ])("reads %j", (text, span, value, unit) => {
    expect(readCounts(text)[0]).toMatchObject({ text: span, value, unit, kind: "age", verb: null });
  });
});

test("reads each age of a list", () => {
  const found = readCounts("She leaves sons, ages 4, 7 and 11, and a cat.");
  expect(found.map(({ kind, value }) => [kind, value])).toEqual([
    ["age", 4],
    ["age", 7],
    ["age", 11],
  ]);
});

describe("money, shares, times and measures", () => {
  test.each([
    ["It cost $ 1.5 million.", "$ 1.5 million", "money", 1_500_000, "$"],
    ["It cost US$80m.", "US$80m", "money", 80_000_000, "US$"],
    ["It cost 900 million złotys.", "900 million złotys", "money", 900_000_000, "złotys"],
    ["It cost 181 million pounds.", "181 million pounds", "money", 181_000_000, "pounds"],
    ["They lost two million pounds of beef.", "two million pounds", "measure", 2_000_000, "pounds"],
    ["It cost 788,000 yuan.", "788,000 yuan", "money", 788_000, "yuan"],
    ["It cost €20,000.", "€20,000", "money", 20_000, "€"],
    ["Turnout was 85%.", "85%", "percent", 85, "percent"],
    ["Turnout was 21 percent.", "21 percent", "percent", 21, "percent"],
    ["Turnout was 21 per cent.", "21 per cent", "percent", 21, "percent"],
    ["Nearly half of the voters came.", "Nearly half of the voters", "percent", 50, "voters"],
    ["Two-thirds of residents left.", "Two-thirds of residents", "percent", 66.7, "residents"],
    ["It lasted ten days.", "ten days", "duration", 10, "days"],
    ["It lasted 36 hours.", "36 hours", "duration", 36, "hours"],
    ["The airport was closed for a week.", "a week", "duration", 1, "week"],
    ["They booked a 16-day cruise.", "16-day", "duration", 16, "day"],
    ["It rose by 10 percentage points.", "10 percentage points", "percent", 10, "percent"],
    ["It took half an hour.", "half an hour", "duration", 0.5, "hour"],
    ["It lies 100 km away.", "100 km", "measure", 100, "km"],
    ["It lies 100km away.", "100km", "measure", 100, "km"],
    ["A quake of magnitude 7.1 struck.", "magnitude 7.1", "measure", 7.1, "magnitude"],
    ["A magnitude-6.4 quake struck.", "magnitude-6.4", "measure", 6.4, "magnitude"],
    ["He stole 1.2 million crowns.", "1.2 million crowns", "money", 1_200_000, "crowns"],
    ["They dug out a girl, seven, from the rubble.", "seven", "age", 7, "years"],
    ["It fell to minus 7 degrees.", "minus 7 degrees", "measure", -7, "degrees"],
    ["The wall is 12 metres high.", "12 metres", "measure", 12, "metres"],
    ["A 100-metre fence stood there.", "100-metre", "measure", 100, "metre"],
    ["The hall covers 60,000 m2.", "60,000 m2", "measure", 60_000, "m2"],
    ["It covers 20 square miles.", "20 square miles", "measure", 20, "square miles"],
    ["He is 5-foot-7.", "5-foot-7", "measure", 5, "foot"],
  ])("reads %j", (text, span, kind, value, unit) => {
    expect(readCounts(text)).toEqual([expect.objectContaining({ text: span, kind, value, unit })]);
  });

  test("says in the label what a percentage is a share of", () => {
    expect(readCounts("of these , 21 % of them stayed .")[0]?.label).toBe("21 % of them");
  });
});

describe("verbs", () => {
  test.each<[string, readonly (string | null)[]]>([
    ["More than 12,000 people have been arrested since May.", ["arrested"]],
    ["Officials arrested nearly 10,000 people.", ["arrested"]],
    [
      "Dozens were killed and hundreds injured, and at least 12,000 people were arrested.",
      ["killed", "injured", "arrested"],
    ],
    ["The blast went off, killing 20 and wounding 50.", ["killing", "wounding"]],
    ["The bloc sent more than 2,000 soldiers to the capital.", ["sent"]],
    ["The city reported detaining nearly 2,000 more people.", ["detaining"]],
    ["A bomb exploded, leaving two dead.", ["dead"]],
    ["The storm left 12 dead and 30 injured.", ["dead", "injured"]],
    ["Two officers shot and killed a man.", [null]],
    ["Two men and three women were killed.", ["killed", "killed"]],
    ["The fire killed two men and three women.", ["killed", "killed"]],
    ["Hundreds of civilians and members of the security forces were killed.", ["killed"]],
    ["Police did not arrest 20 people.", [null]],
    ["Twenty people were not hurt.", [null]],
    ["Two officers were shot at.", [null]],
    ["Two people were shot at close range.", ["shot"]],
    ["Five people were shot and killed.", ["killed"]],
    ["Five people were killed or wounded.", ["killed or wounded"]],
    ["People in 20 cities were arrested.", [null]],
    ["He was killed by two gunmen.", [null]],
    ["The raid led to the arrest of 200 people.", ["arrest"]],
    ["The fire took the lives of 146 workers.", ["took the lives"]],
    ["Over 1,000 civilians lost their lives.", ["lost their lives"]],
    ["At least five died.", ["died"]],
    ["Three people, officials said, were wounded.", ["wounded"]],
    ["Four people are in custody.", ["custody"]],
    ["Police said 20 people were held.", ["held"]],
    ["The ministry confirmed 12 deaths.", ["confirmed"]],
    ["Gunman kills 12 in market", ["kills"]],
    ["A blaze killed three, including a guard, and injured sixteen.", ["killed", "injured"]],
    ["Thousands demanded real change.", [null]],
    ["All 157 people on board died.", ["died"]],
    ["One person was killed.", ["killed"]],
    ["Three people were found dead.", ["dead"]],
    ["Two suspects who were arrested on Monday confessed.", ["arrested"]],
    ["Two people were taken to hospital.", ["taken"]],
    ["Twelve countries sent troops.", [null]],
    ["Most of the 40 guests brought at least two gifts.", [null, "brought"]],
    ["The crash has killed at least 20 people and injured 63.", ["killed", "injured"]],
    ["Seven people have been charged.", ["charged"]],
    ["Three people were shot to death.", ["shot to death"]],
    ["Two guards were fatally shot.", ["fatally shot"]],
    ["It left women in three towns dead.", [null]],
    ["All three suffered wounds.", [null]],
    ["He shot four people to death.", ["shot to death"]],
    ["He fatally shot two men.", ["fatally shot"]],
    ["A bomber killed himself and 13 others.", ["killed"]],
    ["Rescuers pulled out 14 survivors, and 230 people remain missing.", [null, "missing"]],
    ["Two people refused to leave.", ["refused"]],
    ["The car he left in with his two sons was found.", [null]],
    ["The hunt for two suspects continued.", [null]],
    ["Three soldiers were among those killed.", ["killed"]],
  ])("says what happened in %j", (text, verbs) => {
    expect(readCounts(text).map((found) => found.verb)).toEqual(verbs);
  });
});

describe("scope", () => {
  test.each([
    ["Three of the men were freed.", "part"],
    ["Ten soldiers fell, two of them officers.", "whole part"],
    ["Ten people died, including two children.", "whole part"],
    ["Dozens of people were freed.", "whole"],
    ["Another 20 people were freed.", "more"],
    ["In addition to the mayor, five people died.", "more"],
    ["Two others were freed.", "more"],
    ["An additional 90 helicopters flew.", "more"],
    ["Some 2,000 more people were freed.", "more"],
    ["Police have made 52 arrests so far this year.", "tally"],
    ["It is one of the worst years: 40 attacks since 2014.", "tally"],
    ["More than 50 attacks hit the city in the past decade.", "tally"],
    ["More than two people were freed.", "whole"],
    ["Sixty people or more were freed.", "whole"],
    ["This was one idea among five demands of the crowd.", "whole whole"],
    ["She won 24.4% of the vote.", "part"],
  ])("tells the scope in %j", (text, scopes) => {
    expect(
      readCounts(text)
        .map((found) => found.scope)
        .join(" "),
    ).toBe(scopes);
  });
});

describe("hedges", () => {
  test.each([
    ["Dozens were likely killed.", true],
    ["At least 40 people are feared dead.", true],
    ["Some 30 people were reportedly held.", true],
    ["The ministry published a balance of 164 fatalities, but went back.", true],
    ["It announced 20 deaths, a figure later retracted.", true],
    ["The toll could reach 50.", true],
    ["Twenty people were held, and the reasons are unclear.", false],
    ["Twenty people were held on May 9.", false],
    ["The mayor said 12 houses burned.", false],
  ])("tells whether %j doubts the figure", (text, hedged) => {
    expect(readCounts(text)[0]?.hedged).toBe(hedged);
  });
});

describe("what is not counted", () => {
  test.each([
    "It was his 22nd win.",
    "They came third, and the first to leave was a third man.",
    "On January 13 it snowed.",
    "On 13 January it snowed.",
    "It happened on Jan. 13, 2022.",
    "From January 2-4 it snowed.",
    "It gained independence in 1991.",
    "She led it from 1991 to 2019.",
    "In 2008 protests broke out.",
    "The 2012 elections were free.",
    "The gates close at 9 p.m. and at 9:59.",
    "They won 3-2.",
    "They lost 1–4 at home.",
    "Call (904) 555-0191 or 555-010-0199.",
    "Flight 302 was a Boeing 737.",
    "He waited at Terminal 2 under Article 5.",
    "COVID-19 reached the G20.",
    "An A380 landed beside an F-16.",
    "He sold his Nova 3G and bought a Nova 5G.",
    "It became her number-one album.",
    "The largest five-on-five tournament was there.",
    "The island had 200,0000 residents.",
    "One of the men spoke.",
    "No one knew, but one can guess.",
    "One day it will end.",
    "Channel 4 showed it.",
    "2 of 2 Soldiers are leaving",
    "Image 9 of 11",
    "1:56 Crowd in the square",
    "They began to leave this Thursday (13).",
    "It all started on Sunday (2), after the vote.",
    "He lives at 19 Plymouth Street.",
    "He lives in the 7000 block of Oak Lane.",
    "A woman made a 911 call.",
    "Status: 01/13/2022",
    "A three-time winner took a two-way street.",
    "The second half was better.",
    "Both France and Spain agreed.",
    "No one asked how many.",
    "He was born in the 1960s.",
    "season 7 began",
    "Between 2005 and 2015 it was shut.",
    "He used a .22 and then fled.",
    "The board 8chan had it.[8]",
    "1 / 6 Back to Gallery",
    "Call 1-800-226-TIPS or 1-(800)-SPEAK-UP.",
    "26, 2016.",
    "That is the end of Windows 8's life.",
    "See http://example.org/20kf7CA for more.",
    "A loved one was there.",
    "She met the couple.",
    "They scored low test scores.",
    "1. Open the door",
    "He drives on Interstate 95.",
    "They are in the top 10.",
  ])("leaves %j alone", (text) => {
    expect(readCounts(text)).toEqual([]);
  });
});

const WORDS =
  "two 20 3,000 2 000 and to - – % $ more than at least of the people men killed were dead half a dozen , . ( ) Thursday Maria Lopez years old 1991 or so between hundreds thousands including one both 5-foot-7 ½ 𝟙 é".split(
    " ",
  );

test("gives ordered mentions that do not overlap and equal their slices", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string())), (words) => {
      const text = words.join(" ");
      let last = 0;
      for (const found of readCounts(text)) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(text.slice(found.start).startsWith(found.label)).toBe(true);
        last = found.end;
      }
    }),
    { numRuns: 500 },
  );
});
