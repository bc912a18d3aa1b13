import { describe, expect, test } from "vitest";
import { READERS } from "../../../src/answer/readers/values.ts";
import { ask } from "../evidence.ts";
import { fitsOf, readValues } from "./read-values.ts";

const keysOf = (question: string, ...sentences: readonly string[]) =>
  readValues(question, ...sentences).map(({ key }) => key);

describe("when", () => {
  test("a day suits better than a month, and a month than the day of somebody's words", () => {
    const question = "when did the ferry sink";
    const fitOf = (sentence: string) => readValues(question, sentence)[0]?.fit ?? 0;
    const [day, month] = [fitOf("The ferry sank on 4 March 2021."), fitOf("The ferry sank in March 2021.")];
    expect(day).toBeGreaterThan(month);
    expect(month).toBeGreaterThan(fitOf("The owner said on 4 March 2021."));
  });

  test("asked for a time of day, a day is no answer", () => {
    expect(keysOf("at what time did it sink", "It sank on 4 March 2021 at 9 a.m.")).not.toContain(
      "2021-03-04",
    );
  });

  test("asked by when, a day on which something happens is no answer", () => {
    const question = "by when must the troops leave";
    expect(keysOf(question, "Some troops left on 4 March 2021.")).toEqual([]);
    expect(keysOf(question, "The troops must leave by 22 January 2022.")).toHaveLength(1);
  });

  test("asked by when, a day after the report's own may answer", () => {
    expect(keysOf("by what year will the bridge open", "The bridge will open in 2024.")).toEqual(["2024"]);
  });

  test.each([
    { question: "when will the bridge open", better: "5 March 2022", why: "it asks for what lies ahead" },
    { question: "when does the bridge open", better: "5 March 2022", why: "it asks for what lies ahead" },
    { question: "when was the bridge closed", better: "10 January 2022", why: "it looks back" },
  ])("of a day before the report and one after it, $better suits better to $question", (item) => {
    const fits = fitsOf(readValues(item.question, "Closed on 10 January 2022, it opens on 5 March 2022."));
    const [best] = Object.entries(fits).sort(([, a], [, b]) => b - a);
    expect(best?.[0]).toBe(item.better);
  });

  test.each([
    {
      question: "when was the mill last empty",
      sentence: "On Monday the mill was as empty as it had not been since May 1987.",
      better: "since May 1987",
      why: "what was last so has not been so since",
    },
    {
      question: "what year was the mill built",
      sentence: "The mill, built in 1902, burnt on 4 March 2021.",
      better: "1902",
      why: "a year is asked for",
    },
    {
      question: "when was the mill law passed",
      sentence: "The mill law, known as the Old Mills Act 2019, was passed in March.",
      better: "March 2021",
      why: "the year belongs to the name of the law",
    },
    {
      question: "when did the mill burn",
      sentence: "It burnt not on 2 March 2021, but on 4 March 2021.",
      better: "4 March 2021",
      why: "the other day is denied",
    },
    {
      question: "when did the mill burn",
      sentence: "As of Monday nobody knew why the mill burnt on 4 March 2021.",
      better: "4 March 2021",
      why: "as of a day something is known, it did not happen then",
    },
    {
      question: "when did the mill burn",
      sentence: "According to fire chief Jane Vale on Monday, the mill burnt on 4 March 2021.",
      better: "4 March 2021",
      why: "the other is the day of her words",
    },
    {
      question: "mill lease end date",
      sentence: "Let on 4 March 2021, the mill is theirs until 4 March 2031.",
      better: "until 4 March 2031",
      why: "the end is asked for",
    },
    {
      question: "when did the flood end",
      sentence: "By 4 March 2021 the flood had ended, and the bridge opened on 9 March 2021.",
      better: "by 4 March 2021",
      why: "what is over by a day is told of that day",
    },
    {
      question: "when was the miller killed by robbers",
      sentence: "The miller, at work until 3 March 2021, was killed on 4 March 2021.",
      better: "4 March 2021",
      why: "by robbers is not by when",
    },
  ])("$better suits best to $question, since $why", ({ question, sentence, better }) => {
    const [best] = Object.entries(fitsOf(readValues(question, sentence))).sort(([, a], [, b]) => b - a);
    expect(best?.[0]).toBe(better);
  });

  test("a year that the question names is no answer, however the report says it", () => {
    expect(keysOf("when were the 2022 elections held", "There are two elections this year.")).toEqual([]);
  });

  test("asked when somebody said what would happen, days on both sides suit", () => {
    const question = "when did the mayor say that the bridge would open";
    const fits = fitsOf(
      readValues(question, "On 10 January 2022 the mayor said that it would open on 5 March 2022."),
    );
    expect(fits["10 January 2022"]).toBe(fits["5 March 2022"]);
  });
});

describe("how many", () => {
  test("the count with the unit and the verb asked for suits best", () => {
    const values = readValues(
      "how many people were arrested",
      "Police said 164 people were killed, 12,000 people were arrested and 300 cars burnt.",
    );
    const best = [...values].sort((a, b) => b.fit - a.fit)[0];
    expect(best?.value).toBe(12000);
  });

  test("asked how old, a number of people is no answer", () => {
    expect(readValues("how old was the driver", "The driver hit 12 people.")).toEqual([]);
  });

  test("asked how old somebody is, the age of a child without a name is not theirs", () => {
    const sentence = "Officer Tina Marlow's 2-year-old son was found by his 14-year-old sister.";
    const fits = fitsOf(readValues("how old is Tina Marlow", sentence));
    expect(Math.max(...Object.values(fits))).toBeLessThan(0.5);
  });

  test("asked how old somebody is, the age of another of the family suits less", () => {
    const question = "how old was Tina Marlow";
    const sentence = "Ann Marlow, 48, and her son, Ben Marlow, 21, were there when Tina Marlow, 6, was hurt.";
    const fits = fitsOf(readValues(question, sentence));
    expect(fits["6"]).toBeGreaterThan(fits["48"] ?? 1);
    expect(fits["6"]).toBeGreaterThan(fits["21"] ?? 1);
    const sisters =
      "Joe Marlow, 40, and his 16-year-old sisters, Rose Marlow and Tina B. Marlow, were found.";
    const ofSisters = fitsOf(readValues(question, sisters));
    expect(ofSisters["16-year-old sisters"] ?? ofSisters["16-year-old"]).toBeGreaterThan(
      ofSisters["40"] ?? 1,
    );
  });

  test("a name that is spelt otherwise is still the one asked about", () => {
    const fits = fitsOf(readValues("how old was Volodimir Marlow", "Volodymyr Marlow, 23, pleaded guilty."));
    expect(fits["23"]).toBe(1);
  });

  test("an age belongs to the one whom its sentence identifies", () => {
    const sentence = "Police identified the 15-year-old killed at a Wednesday party as Tina Marlow.";
    expect(readValues("how old was Tina Marlow", sentence)[0]?.fit).toBe(1);
  });

  test("asked for the age of somebody's child, the child's name may be any", () => {
    const fits = fitsOf(readValues("how old was Ann Marlow's son", "Her son, Ben Stone, 5, was found."));
    expect(fits["5"]).toBe(1);
  });

  const bestOf = (question: string, sentence: string) =>
    [...readValues(question, sentence)].sort((a, b) => b.fit - a.fit)[0]?.label;

  test("a number without a noun counts people where its verb happens to people", () => {
    const sentence = "The fire killed three and injured sixteen.";
    const { sixteen, three } = fitsOf(readValues("how many people were hurt", sentence));
    expect(sixteen).toBeGreaterThan(0.9);
    expect(three).toBeLessThan(0.5);
  });

  test("the verb of the question counts, not the event of its setting", () => {
    const sentence = "Six people were shot, four people were killed.";
    expect(bestOf("how many people were killed in the Leyton shooting", sentence)).toBe("four people");
  });

  test("lives taken are people killed, lives saved are people rescued", () => {
    const sentence = "A few hours after the march a stabbing killed three people and injured five.";
    expect(bestOf("how many lives did the attacker take", sentence)).toBe("three people");
    expect(
      bestOf("how many people has it rescued", "It tells of 14,000 lives saved during 60 rescues."),
    ).toBe("14,000 lives");
  });

  test("a part is the answer where just its unit is asked for", () => {
    expect(
      bestOf("how many children died in the crash", "At least seven, including four children, died."),
    ).toBe("four children");
    expect(
      bestOf("how many people died in the crash", "At least seven, including four children, died."),
    ).toBe("At least seven");
  });

  test("asked how much, money or a share suits rather than a number of things", () => {
    const loan = "The state took a 70% stake in Norvik for its US$8 billion loan and kept two offices.";
    expect(bestOf("how much of Norvik did the US get", loan)).toBe("70%");
    const aid = "Norvik asked for an additional $5 billion in aid on top of the $4 billion it had.";
    expect(bestOf("how much more aid did Norvik ask for", aid)).toBe("an additional $5 billion");
  });

  test("an age is no number of people, and no sum one of things", () => {
    expect(readValues("how many people were killed", "The 15-year-old girl was shot and killed.")).toEqual(
      [],
    );
    expect(readValues("how many shops were robbed", "She robbed a shop of $900.")).toEqual([]);
    expect(
      readValues("what is the population of Elsby", "For 30 years it helped the Elsby population."),
    ).toEqual([]);
  });

  test("a step is no answer to how many there are where the sentence tells where it led", () => {
    const sentence = "The number of claims rose 15,000 last week to 444,000.";
    expect(bestOf("how many claims were there", sentence)).toBe("444,000");
    expect(bestOf("how much did claims rise", sentence)).toBe("15,000");
  });

  test("how far something fell and where it ended are two questions", () => {
    const sentence = "The index fell by 3.4%, or 251 points, to end the day at 7,114, and oil rose 2%.";
    expect(bestOf("how many points did the index fall", sentence)).toBe("251 points");
    expect(bestOf("at how many points did the index end the day", sentence)).toBe("7,114");
    expect(bestOf("by what percentage did oil rise", sentence)).toBe("2%");
    expect(
      bestOf("by what percentage did sales drop", "Prices rose 9% and it saw a 45% drop in sales."),
    ).toBe("45%");
  });

  test("from one figure to another, the second is what there is now", () => {
    const sentence = "The town cut the number of stations from 180 to 5.";
    expect(bestOf("how many stations did the town keep", sentence)).toBe("5");
    expect(bestOf("how many stations were there before", sentence)).toBe("180");
  });

  test("a part of a number of things is counted in the same things, and rather asked for", () => {
    const sentence = "He pleaded guilty to 29 out of 30 fraud charges.";
    expect(bestOf("how many fraud charges did he plead guilty to", sentence)).toBe("29");
    expect(bestOf("how many fraud charges are there", sentence)).toBe("30 fraud charges");
    const caucus = "Of the island's six delegates, Vale won four.";
    expect(bestOf("how many delegates did Vale win", caucus)).toBe("four");
  });

  test("asked for a year, a quarter's figure suits less", () => {
    const sentence = "It lost $4.8 billion in the fourth quarter, and a total of $8.6 billion in 2005.";
    expect(bestOf("how much money did it lose in 2005", sentence)).toBe("a total of $8.6 billion");
    expect(
      bestOf(
        "how much money did it lose in the fourth quarter of 2005",
        "It lost $4.8 billion in the fourth quarter.",
      ),
    ).toBe("$4.8 billion");
  });

  test("asked how many days, days suit better than weeks, and the highest figure where that is asked", () => {
    const sentence = "A week later it will begin in two days and take at most 10 days.";
    expect(bestOf("how many days max will it take", sentence)).toBe("at most 10 days");
    expect(bestOf("how many days will it take", "It was on strike for a week, now for nine days.")).toBe(
      "nine days",
    );
  });

  test("asked how long, the past years in which something was so are no answer", () => {
    const sentence = "In the past ten years most strikes have been for at most two weeks.";
    expect(keysOf("how long do strikes last", sentence)).toHaveLength(1);
  });

  test("asked how long a thing is, its length answers as well as a time", () => {
    const sentence = "The Gannet was a 75 ft (23 m) long boat on a three-day trip.";
    expect(fitsOf(readValues("how long was the Gannet", sentence))["75 ft"]).toBe(1);
    expect(fitsOf(readValues("how long was the Gannet held", sentence))["75 ft"]).toBeUndefined();
  });

  test("asked how many of some people died, others and the living do not suit", () => {
    const sentence = "The raid left 29 people dead, ten of them soldiers.";
    expect(bestOf("how many soldiers died", sentence)).toBe("ten of them soldiers");
    expect(bestOf("how many people died", sentence)).toBe("29 people");
    const [living] = readValues("how many soldiers died", "He commands more than 2,000 soldiers.");
    expect(living?.fit).toBeLessThan(0.7);
  });

  test("a sum in other money comes behind the sum that it converts", () => {
    const sentence = "The cabinet gave 120 million kuna, around 16 million euros, as a first step.";
    expect(bestOf("how much money did the cabinet give as a first step", sentence)).toBe("120 million kuna");
    expect(bestOf("how many euros did the cabinet give", sentence)).toBe("around 16 million euros");
  });

  test("bounds make other figures, loose words do not", () => {
    const question = "how many people came";
    const key = (count: string) => keysOf(question, `${count} people came.`)[0];
    expect(key("About 10,000")).toBe(key("10,000"));
    expect(key("More than 10,000")).not.toBe(key("10,000"));
    expect(key("Dozens of")).not.toBe(key("Hundreds of"));
  });
});

describe("who", () => {
  test("a name that the question names itself is no answer", () => {
    const values = keysOf("who accused Jane Vale", "On Monday John Adams accused Jane Vale.");
    expect(values).toEqual(["John Adams"]);
  });

  test("asked for a group, a group suits better than a person", () => {
    const sentence = "On Monday John Adams and the Red Cross helped the people.";
    const person = fitsOf(readValues("who helped the people", sentence));
    const group = fitsOf(readValues("which organisation helped the people", sentence));
    expect(person["John Adams"]).toBeGreaterThan(person["Red Cross"] ?? 1);
    expect(group["Red Cross"]).toBeGreaterThan(group["John Adams"] ?? 1);
  });

  test("a group that is only mentioned in the question does not ask for groups, nor do places suit then", () => {
    const runs = fitsOf(readValues("who runs the bank", "John Adams and the Red Cross met in Paris."));
    expect(runs["John Adams"]).toBeGreaterThan(runs["Red Cross"] ?? 1);
    const which = fitsOf(readValues("which rebel group came", "The Red Cross came to Paris."));
    expect(which.Paris).toBeLessThan(0.5);
  });

  test("whoever is to be named needs a name", () => {
    const sentence = "A captain of the Red Cross told divers where the boat was.";
    const fits = fitsOf(readValues("what is the name of the captain", sentence));
    expect(Math.max(...Object.values(fits))).toBeLessThan(0.2);
    const named = fitsOf(readValues("name of the captain", "Captain Jane Vale told divers where it was."));
    expect(named["Jane Vale"]).toBe(1);
  });

  test("an owner suits less than whoever acts", () => {
    const fits = fitsOf(
      readValues("who praised the plan", "Jane Vale praised the plan and John Adams's brother."),
    );
    expect(fits["John Adams"]).toBeLessThan(fits["Jane Vale"] ?? 0);
  });

  test("common nouns for people answer too", () => {
    expect(keysOf("who helped the mayor", "Human rights activists helped the mayor.")).toContain(
      "Human rights activists",
    );
  });

  test("a company that was named before suits less than one that is named", () => {
    const fits = fitsOf(
      readValues("who closed the mine", "Acme Corporation showed that the company closed the mine."),
    );
    expect(fits["the company"]).toBeLessThan(fits["Acme Corporation"] ?? 0);
    expect(fits["the company"]).toBeLessThan(0.5);
  });

  test("asked who somebody is, the role beside the name is the answer", () => {
    const values = readValues("who is Jane Vale", "On Monday Foreign Minister Jane Vale resigned.");
    expect(values.map(({ label }) => label)).toEqual(["Jane Vale: Foreign Minister"]);
  });
});

describe("where", () => {
  test("a place that the question names itself is no answer", () => {
    expect(keysOf("where in London was the fire", "The fire was in London.")).not.toContain("London");
  });

  test("the narrower of two places suits better", () => {
    const fits = fitsOf(readValues("where was the fire", "The fire broke out in Paris, France."));
    expect(fits.Paris).toBeGreaterThan(fits.France ?? 1);
  });
});

describe("where, by what a place is to what happened", () => {
  test.each([
    ["where was Anna Bell shot", "Anna Bell, 31, of Vienna was shot on a train near Graz.", "Graz", "Vienna"],
    ["where did the man fall", "A 40-year-old man from Vienna fell near Graz.", "Graz", "Vienna"],
    [
      "where was it",
      "It was in Vienna, which is 40 miles west of Belora.",
      "Vienna",
      "40 miles west of Belora",
    ],
    ["where was it", "It was a Paris operation, and in Vienna.", "Vienna", "Paris"],
    ["where was it", "Train drivers and Paris metro staff met in Vienna.", "Vienna", "Paris"],
    ["where was it", "It was in Graz, in southern Austria.", "Graz", "southern Austria"],
    ["where did she fall", "She, a 40-year-old of Vienna, Austria, fell near Graz.", "Graz", "Austria"],
    ["where did he fall", "The mayor of the city of Vienna fell in a park in Graz.", "Graz", "Vienna"],
    [
      "where was Anna Bell shot",
      "Shot in Graz, Anna Bell was rushed to a clinic in Vienna.",
      "Graz",
      "Vienna",
    ],
    ["where was Anna Bell shot", "Shot in Graz, she died at the scene.", "Graz", "scene"],
    ["where was Anna Bell shot", "Shot in Graz, she died at Mercy Hospital.", "Graz", "Mercy Hospital"],
    ["where did Bell fall", "Bell, born in 1990 in Vienna, fell near Graz.", "Graz", "Vienna"],
    [
      "where was she hurt",
      "Hurt at a party, she lay in a park near Vienna.",
      "a park near Vienna",
      "a party",
    ],
    ["where was he caught", "Seen at a market, he was caught at his home.", "his home", "a market"],
  ])("to %j, %j tells %s rather than %s", (question, sentence, there, elsewhere) => {
    const fits = fitsOf(readValues(question, sentence));
    expect(fits[elsewhere] ?? 0).toBeLessThan(fits[there] ?? 0);
  });

  test.each([
    ["where is Anna Bell from", "Anna Bell, 31, of Vienna was shot near Graz.", "Vienna"],
    ["where was Anna Bell from", "Anna Bell, from Cook's Bay, Austria, fell.", "Cook's Bay"],
    ["where was Anna Bell taken", "Shot in Graz, Anna Bell was taken to Vienna.", "Vienna"],
    ["where did the train come from", "The train from Vienna reached Graz.", "Vienna"],
  ])("to %j, %j tells %s", (question, sentence, there) => {
    expect(fitsOf(readValues(question, sentence))[there]).toBe(1);
  });

  test.each([
    ["The flight landed at Vienna's Kestrel Airport.", "Vienna's Kestrel Airport"],
    ["It happened at 619 Elm Street.", "619 Elm Street"],
    ["It lay in the south polar region.", "the south polar region"],
    [
      "It was about six miles (ten kilometers) east of Belora.",
      "about six miles (ten kilometers) east of Belora",
    ],
    ["It was on the corner of Elm Street and Oak Avenue.", "the corner of Elm Street and Oak Avenue"],
  ])("%j is read as %j", (sentence, label) => {
    expect(readValues("where was it", sentence).map((value) => value.label)).toContain(label);
  });

  test("a town with its sort before it is the town, in full", () => {
    const [town, ...others] = readValues("where was it", "It was in the port city of Vienna.");
    expect([town?.label, town?.value, town?.fit, others]).toEqual(["city of Vienna", "Vienna", 1, []]);
  });

  test("a part of the country that is asked about suits better than one of any other", () => {
    const fits = fitsOf(
      readValues("where in Austria was it", "It fell in western Austria and in western Kenya."),
    );
    expect(fits["western Austria"]).toBeGreaterThan(fits["western Kenya"] ?? 1);
  });

  test("a dateline says where it was written, unless the report is about that town", () => {
    const text = "VIENNA, Austria – A bus fell into a river.";
    const story = ["It happened in Kenya.", "Buses are old in Kenya."];
    expect(fitsOf(readValues("where did the bus fall", text)).VIENNA).toBe(1);
    expect(fitsOf(readValues("where did the bus fall", text, ...story)).VIENNA).toBeLessThan(0.6);
  });

  test("an address with its town behind it says both", () => {
    const said = readValues("where was it", "It was in the 400 block of Pine Road in Vienna.").map(
      ({ label, value }) => [label, value],
    );
    expect(said).toContainEqual(["400 block of Pine Road in Vienna", "400 block of Pine Road"]);
  });

  test.each([
    ["The judge was sworn in at the Supreme Court.", "Supreme Court"],
    ["She sat outside of the Swedish Parliament.", "Swedish Parliament"],
  ])("%j happened where %s is", (sentence, seat) => {
    expect(keysOf("where was it", sentence)).toContain(seat);
  });

  test("where somebody studies is not where they were", () => {
    expect(keysOf("where was she", "She, a sophomore at Elm High School, fell.")).not.toContain(
      "Elm High School",
    );
  });

  test("a name with its article before another noun is no place of its own", () => {
    const keys = keysOf("where was it", "He was hurt in a Paris operation.");
    expect(keys).not.toContain("a Paris");
  });
});

describe("where, told which sort of place is meant", () => {
  const SENTENCE = "She flew from Kenya to Vienna and lay in a hospital in Salzburg.";

  test.each([
    { question: "where was she", better: "Vienna", worse: "Kenya", why: "a country says less" },
    { question: "in which country was she", better: "Kenya", worse: "Vienna", why: "a country is asked for" },
    {
      question: "which hospital took her in",
      better: "a hospital in Salzburg",
      worse: "Vienna",
      why: "a hospital is asked for",
    },
  ])("$better suits better than $worse to $question, since $why", ({ question, better, worse }) => {
    const fits = fitsOf(readValues(question, SENTENCE));
    expect(fits[worse]).toBeLessThan(fits[better] ?? 0);
  });
});

describe("where, told a sort that has other words", () => {
  const SENTENCE =
    "It began in Pike Jail, then at 619 Elm Street, at the corner of Oak Road and in Rose Theatre.";

  test.each([
    ["in which prison was it", "Pike Jail"],
    ["what is the address of the party", "619 Elm Street"],
    ["at which crossroads was it", "the corner of Oak Road"],
    ["at what venue was it", "Rose Theatre"],
  ])("%j is answered by %s", (question, place) => {
    const fits = fitsOf(readValues(question, SENTENCE));
    const others = Object.keys(fits).filter((other) => other !== place && !other.includes("Road"));
    expect(fits[place]).toBeGreaterThan(Math.max(...others.map((other) => fits[other] ?? 0)));
  });
});

describe("why", () => {
  test("'because' suits better than 'after', which is a cause now and then", () => {
    const fitOf = (sentence: string) => readValues("why was the road closed", sentence)[0]?.fit ?? 0;
    expect(fitOf("The road was closed because of snow.")).toBeGreaterThan(
      fitOf("It was closed after the snow."),
    );
  });

  test("a sentence that gives no reason has no value", () => {
    expect(readValues("why was the road closed", "The road was closed.")).toEqual([]);
  });

  test.each([
    ["The road was closed over cracks.", "It was over 200 metres long.", "a number"],
    ["It was closed after the flood.", "It leads over the hill after the bridge.", "a place"],
    ["It was closed since it did not stop floods.", "It is closed since early May.", "a time"],
    ["It was closed since it did not stop floods.", "It was closed as never since the war.", "a time"],
    ["The cause of its closure is a flood.", "The closed road would cause delays.", "what came of it"],
    [
      "The reason for its closure is a flood.",
      "They study its closure and look for the cause.",
      "a question",
    ],
    ["The reason for its closure is a flood.", "The reason for its closure is not yet known.", "a question"],
    ["It was closed, aimed at saving walkers.", "They held talks aimed at ending the closure.", "its end"],
    ["It was closed; the motive is money.", "He closed it and was held on probable cause.", "law"],
    ["Closed for having cracks, it is empty.", "It is closed for several days.", "a time"],
    ["The closure followed a flood.", "The closure was followed by a flood.", "what came of it"],
    ["A flood led to its closure.", "The closed road led to delays.", "what came of it"],
    ["Cracks have caused closed roads.", "The closed road has caused delays.", "what came of it"],
    ["The road was closed, as lorries had cracked it.", "It was closed, as she was singing.", "a time"],
    ["It was closed, as lorries had cracked it.", "It was closed, as the town hall announced.", "a source"],
    ["It was closed out of fear for walkers.", "It was closed to cars out of town.", "a place"],
    ["The road was closed due to its state.", "Trade fell due to the closed road.", "what came of it"],
    ["After a quarrel he closed the road.", "There was no reason to close the road.", "what nobody has"],
  ])("%j tells why, %j only of %s", (reason, none) => {
    expect(readValues("why was the road closed", reason)).not.toEqual([]);
    expect(readValues("why was the road closed", none)).toEqual([]);
  });

  test("a cause in the next sentence is shown with the event, if that tells none itself", () => {
    const [value] = readValues(
      "why will Vale shut the mill",
      "Vale will shut the mill.",
      "She blamed high prices.",
    );
    expect(value?.label).toBe("She blamed high prices.");
    expect(value?.toldAt).toBeDefined();
    expect(readValues("why will Vale shut the mill", "Vale spoke.", "She blamed high prices.")).toEqual([]);
    expect(
      readValues("why will Vale shut the mill", "Vale will shut the mill.", "Floods cause harm."),
    ).toEqual([]);
  });

  test("a protest against the closure is no cause of it, wherever the mill is named", () => {
    const sentence = "Workers at the mill walked out in protest at the planned closure.";
    expect(readValues("why did Vale close the mill", sentence)).toEqual([]);
    expect(readValues("why did the workers walk out", sentence)).not.toEqual([]);
  });

  test("death is caused by what it is from, not by whom it is of", () => {
    expect(readValues("what caused the fire", "The fire brought the death of a miller.")).toEqual([]);
    expect(readValues("why did the miller die", "The miller's death from smoke was slow.")).toHaveLength(1);
  });

  test("a cause suits less where nothing of the event stands in the sentence or beside it", () => {
    const fitOf = (...sentences: readonly string[]) =>
      readValues("why was Vale arrested", ...sentences)[0]?.fit ?? 0;
    const told = fitOf("Vale spoke because of the vote.", "He was arrested.");
    expect(fitOf("Vale spoke because of the vote.", "He slept.")).toBeLessThan(told);
  });

  test("words that are a cause now and then suit less than those that always are", () => {
    const [weak] = readValues("why was the road closed", "The road was closed to protect walkers.");
    const [strong] = readValues(
      "why was the road closed",
      "The road was closed in order to protect walkers.",
    );
    expect(weak?.fit).toBeLessThan(strong?.fit ?? 0);
  });

  test("more of the event behind a cue is still its cause, where the event stands before it", () => {
    expect(readValues("why did sales rise", "Sales were influenced by an increase in orders.")).toHaveLength(
      1,
    );
  });

  test.each([
    ["what did the singer die of", "He died of cancer."],
    ["what are the flights for", "The flights are being used to train pilots."],
  ])("%j: %s", (question, sentence) => {
    expect(readValues(question, sentence)).not.toEqual([]);
  });
});

describe("what", () => {
  test("is answered by what a report says that a thing is", () => {
    const values = readValues(
      "what is the Red Cross",
      "The Red Cross is a group of helpers.",
      "They saw the Red Cross.",
    );
    expect(values).toHaveLength(1);
  });

  test.each([
    "They showed the hover bike, a motorcycle that flies.",
    "The hover bike is a motorcycle that flies.",
    'It is a motorcycle called the "hover bike".',
  ])("is answered for a thing that is no name: %s", (sentence) => {
    expect(readValues("what is a hover bike", sentence)).toHaveLength(1);
    expect(readValues("what is a hover bike", "They rode the hover bike, and a car.", sentence)).toEqual([]);
  });

  test.each([
    ["They met in Elsby, Ruritania's largest port, on Monday.", "Ruritania's largest port"],
    ["They went to Elsby, the old capital, now a ruin.", "the old capital"],
    ["Elsby — the seat of the lords — burnt.", "the seat of the lords"],
    ["Elsby was a port until May, they said.", "Elsby was a port until May"],
  ])("of a place stands beside its name: %s", (sentence, label) => {
    expect(readValues("what is Elsby", sentence)[0]?.label).toBe(label);
  });

  test.each(["In Elsby, the mayor and the guard met.", "Elsby was the scene of a fire."])(
    "is no word about what happened there: %s",
    (sentence) => {
      expect(readValues("what is Elsby", sentence)).toEqual([]);
    },
  );

  test("has no value where it asks for no definition", () => {
    expect(readValues("what did the Red Cross say", "The Red Cross is a group of helpers.")).toEqual([]);
  });
});

describe("somebody's words", () => {
  const QUESTION = "what did John Vale say about the bridge";
  const fitOf = (...sentences: readonly string[]) => readValues(QUESTION, ...sentences)[0]?.fit ?? 0;
  const QUOTED = 'Vale, a local councillor, said the bridge "was a ruin".';

  test.each([
    ['"The bridge was a ruin," said mayor John Vale.', "the speaker behind the verb"],
    [QUOTED, "the speaker before the verb"],
    ['The bridge was called "a ruin" by Vale.', "the speaker behind a passive"],
    [
      '"The bridge was a ruin," grumbled mayor John Vale.',
      "any past form behind a quotation is one of saying",
    ],
  ])("%s is his: %s", (sentence) => {
    expect(fitOf(sentence)).toBe(1);
  });

  test("are in no sentence that only names him", () => {
    expect(fitOf("John Vale said.")).toBe(0);
  });

  test("are not those of others about him", () => {
    expect(fitOf('The mayor announced her support of John Vale, and "not of the bridge".')).toBe(0);
  });

  test("suit less where they are about something else", () => {
    expect(fitOf('Vale said "it was cold".')).toBeLessThan(fitOf(QUOTED));
  });

  test("are better quoted than told", () => {
    const told = fitOf("Vale said the bridge was a ruin.");
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(fitOf(QUOTED));
  });

  test.each([
    ['"The bridge was a ruin.', '"We knew," said John Vale.', "the next sentence has the speaker"],
    ['"It was a ruin," he added.', 'Vale said the bridge "was old".', "the sentence before has the speaker"],
  ])("%s beside %s is his: %s", (sentence, beside, why) => {
    const isBefore = why === "the sentence before has the speaker";
    const { index, question } = ask(QUESTION, [isBefore ? [beside, sentence] : [sentence, beside]]);
    const passage = index.passages[isBefore ? 1 : 0];
    expect(passage && READERS.what(passage, question, index.siblings(0))).toHaveLength(1);
  });

  test.each([
    ['Anna Smith told Vale "the bridge is a ruin".', "they were said to him"],
    ['"Vale built a ruin," said Anna Smith.', "he is only spoken of"],
    ["Vale crossed the bridge.", "nothing is said"],
  ])("are not in %s: %s", (sentence) => {
    expect(fitOf(sentence)).toBe(0);
  });
});

test.each([
  ["when did it sink", "It sank on Monday, 4 March 2021."],
  ["how many people died", "At least 12 people and dozens of children died."],
  ["who came", "“Yes,” said John Adams, a doctor, and Jane Vale of the Red Cross came."],
  ["where was it", "It was in Paris, France, at a hospital in northern England."],
  ["why was it", "It was because of snow, over fears, to protect people."],
])("%s: each value lies inside its sentence and fits from 0 to 1", (question, sentence) => {
  const values = readValues(question, sentence);
  expect(values.length).toBeGreaterThan(0);
  for (const { start, end, fit } of values) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(sentence.length);
    expect(fit).toBeGreaterThanOrEqual(0);
    expect(fit).toBeLessThanOrEqual(1);
  }
});
