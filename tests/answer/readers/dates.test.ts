import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDates } from "../../../src/answer/readers/dates.ts";

/** A Thursday. */
const THURSDAY = "2022-01-13";

function values(text: string, base: string | null): string[] {
  return readDates(text, base).map(({ value }) => value);
}

describe("a weekday is the last one before the report", () => {
  test.each([
    ["It began on Tuesday.", THURSDAY, ["2022-01-11"]],
    ["It began on Thursday.", THURSDAY, ["2022-01-13"]],
    ["It began on Friday.", THURSDAY, ["2022-01-07"]],
    ["last Sunday the ministry published", "2022-01-14", ["2022-01-09"]],
    ["last Thursday the ministry published", THURSDAY, ["2022-01-06"]],
    ["Thursday last week", THURSDAY, ["2022-01-06"]],
    ["took place Thursday morning", THURSDAY, ["2022-01-13"]],
    ["began to leave this Thursday (13), after", "2022-01-14", ["2022-01-13"]],
    ["It all started on Sunday (2), after", "2022-01-14", ["2022-01-02"]],
    ["tomorrow, a Friday, is a holiday", THURSDAY, ["2022-01-14"]],
    ["on Friday, January 7,", THURSDAY, ["2022-01-07"]],
    ["on Monday, the 3rd of January", THURSDAY, ["2022-01-03"]],
    ["from Monday to Wednesday", THURSDAY, ["2022-01-10/2022-01-12"]],
  ])("%j in a report of %s", (text, base, expected) => {
    expect(values(text, base)).toEqual(expected);
  });
});

test("a day and its weekday are one date however many spaces part them", () => {
  const spaces = " ".repeat(200);
  expect(values(`on Tuesday${spaces}5 May was`, "2020-05-07")).toEqual(["2020-05-05"]);
  expect(values(`at 5 pm${spaces}on${spaces}5 May it fell`, "2020-05-07")).toEqual(["2020-05-05"]);
});

describe("a plan lies ahead, a report of the past does not", () => {
  test.each([
    ["Drivers vote to walk out from Monday", "2022-01-11", ["2022-01-17"]],
    ["It voted on Monday night to hire a ferry from Friday.", "2022-01-11", ["2022-01-10", "2022-01-14"]],
    ["The council meets on Monday to discuss it.", "2022-01-12", ["2022-01-17"]],
    ["The drivers voted to walk out on Monday", "2022-01-11", ["2022-01-10"]],
    ["is expected to meet for its first formal session on Wednesday.", "2022-01-11", ["2022-01-12"]],
    ["would gradually withdraw from Thursday.", THURSDAY, ["2022-01-13"]],
    ["A vigil will be held Wednesday.", THURSDAY, ["2022-01-19"]],
    ["He will resign, he said on Monday.", THURSDAY, ["2022-01-10"]],
    ["The transaction should be completed in October.", "2009-06-05", ["2009-10"]],
    ["will be closed by early June", "2009-05-14", ["2009-06-01/2009-06-10"]],
    ["Her funeral is Saturday at Elm Church.", "2022-01-13", ["2022-01-15"]],
    ["The trial is on Monday.", "2022-01-13", ["2022-01-17"]],
    ["He died just before 12:30 p.m. on Saturday.", "2015-05-20", ["2015-05-16"]],
    ["by March, drastic measures were taken", "2020-10-18", ["2020-03"]],
    ["The office is closed through Friday.", THURSDAY, ["2022-01-14"]],
    ["next Monday", THURSDAY, ["2022-01-17"]],
    ["She set the date of the vote: October 14.", THURSDAY, ["2022-10-14"]],
    ["It burnt on October 14.", THURSDAY, ["2021-10-14"]],
    ["On Tuesday the two leaders will travel to the fair.", THURSDAY, ["2022-01-18"]],
    ["On Tuesday the mayor confirmed she will resign.", THURSDAY, ["2022-01-11"]],
    ["The vote will be held on January 5.", "2021-12-20", ["2022-01-05"]],
  ])("%j in a report of %s", (text, base, expected) => {
    expect(values(text, base)).toEqual(expected);
  });
});

describe("a missing year or month comes from the report's day", () => {
  test.each([
    ["since the crisis began on 2 January.", ["2022-01-02"]],
    ["the war ended on May 9, he said", ["2021-05-09"]],
    ["on 5 March", ["2022-03-05"]],
    ["It fell in December.", ["2021-12"]],
    ["It fell in May.", ["2021-05"]],
    ["last September", ["2021-09"]],
    ["after October of next year", ["2023-10"]],
    ["on June 18 last year", ["2021-06-18"]],
    ["since ’82", ["1982"]],
  ])("%j", (text, expected) => {
    expect(values(text, THURSDAY)).toEqual(expected);
  });
});

describe("a day that would lie ahead takes the past year told before it", () => {
  const READ_IN = "2022-09-09";

  test.each([
    ["", "She was freed on April 3, 2016, and fined on November 11.", ["2016-04-03", "2016-11-11"]],
    ["In 2017 the army moved on May 5.", "He resigned on November 21.", ["2017-11-21"]],
    ["In 2017 the army moved on May 5.", "He resigned on March 21.", ["2022-03-21"]],
    ["In 2017 the army moved on May 5.", "He will resign on November 21.", ["2022-11-21"]],
    ["He sold 2017 houses.", "The fair opens on November 21.", ["2022-11-21"]],
    ["He leaves in 2023.", "The fair opens on November 21.", ["2022-11-21"]],
  ])("%j %j", (before, text, expected) => {
    expect(readDates(text, READ_IN, before).map(({ value }) => value)).toEqual(expected);
  });
});

describe("words that count from the report's day", () => {
  test.each([
    ["announced today", ["2022-01-13"]],
    ["It was tonight.", ["2022-01-13"]],
    ["died last night", ["2022-01-12"]],
    ["earlier yesterday morning", ["2022-01-12"]],
    ["the day before yesterday", ["2022-01-11"]],
    ["two days ago", ["2022-01-11"]],
    ["a week ago", ["2022-01-06~"]],
    ["three months ago", ["2021-10"]],
    ["20 years ago", ["2002"]],
    ["about 20 years ago", ["2002~"]],
    ["last week", ["2022-01-03/2022-01-09"]],
    ["late last week", ["2022-01-06/2022-01-09"]],
    ["this week", ["2022-01-10/2022-01-16"]],
    ["earlier this week", ["2022-01-10/2022-01-13"]],
    ["over the past week", ["2022-01-06/2022-01-13"]],
    ["in the last two days", ["2022-01-11/2022-01-13"]],
    ["in recent days", ["2022-01-07/2022-01-13"]],
    ["in recent weeks", ["2021-12-16/2022-01-13"]],
    ["in the past few months", ["2021-07/2022-01"]],
    ["for the past week", []],
    ["in recent years", []],
    ["over the weekend", ["2022-01-08/2022-01-09"]],
    ["last month", ["2021-12"]],
    ["earlier this year", ["2022"]],
    ["last year", ["2021"]],
    ["last summer", ["2021-22"]],
    ["the third quarter of last year", ["2021-07/2021-09"]],
    ["two days after January 5", ["2022-01-07"]],
  ])("%j", (text, expected) => {
    expect(values(text, THURSDAY)).toEqual(expected);
    expect(values(text, null)).toEqual([]);
  });
});

describe("a day that only has a number", () => {
  test.each([
    ["The crew must be home by the 22nd.", ["2022-01-22"]],
    ["The work must be finished by the 5th.", ["2022-02-05"]],
    ["The strike started on the 5th and ended on the 9th of this month.", ["2022-01-05", "2022-01-09"]],
    ["The strike started on the 31st.", ["2021-12-31"]],
    ["The fair will run from the 15th to the 19th.", ["2022-01-15/2022-01-19"]],
    ["The bridge was held by the 22nd Brigade.", []],
    ["She lives on the 5th floor, and the club moved up to the 5th.", []],
  ])("%j", (text, expected) => {
    expect(values(text, THURSDAY)).toEqual(expected);
    expect(values(text, null)).toEqual([]);
  });
});

describe("a day with a name", () => {
  test.each([
    ["He fell on New Year's Eve.", ["2021-12-31"]],
    ["He fell on New Years Day.", ["2022-01-01"]],
    ["He fell on St. Patrick’s Day of 2012.", ["2012-03-17"]],
    ["He fell on Halloween.", ["2021-10-31"]],
    ["He fell at a Halloween party.", []],
    ["The fair will open on Valentine's Day.", ["2022-02-14"]],
    ["The fair opened on Valentine's Day.", ["2021-02-14"]],
  ])("%j", (text, expected) => {
    expect(values(text, THURSDAY)).toEqual(expected);
  });
});

describe("a whole date needs no report's day", () => {
  test.each([
    ["on January 12, 2022.", "2022-01-12"],
    ["on 12 January 2022.", "2022-01-12"],
    ["Thu, 13 Jan, 2022", "2022-01-13"],
    ["the 5th of June 1999", "1999-06-05"],
    ["Status: 01/13/2022 9:59 a.m.", "2022-01-13"],
    ["on 01.02.2022 and", "2022-02-01"],
    ["date 2022-01-14 The", "2022-01-14"],
    ["on the evening of October 29, 2012, flooding", "2012-10-29"],
    ["at 16:15 UTC, June 1st, 2009", "2009-06-01"],
    ["in january 1066 , king edward died .", "1066-01"],
    ["on november 7 , 2006", "2006-11-07"],
    ["on march 5 , 1905", "1905-03-05"],
    ["in may 1905", "1905-05"],
    ["independence in 1991.", "1991"],
    ["in 1905", "1905"],
    ["the 2008 elections", "2008"],
    ["-lrb- 202 bce -rrb-", "-0201"],
    ["in AD 79", "0079"],
    ["about 1950.", "1950~"],
    ["the 1990s", "199X"],
    ["the 1800s", "18XX"],
    ["by the 8th century", "07XX"],
    ["the nineteenth century", "18XX"],
    ["the summer of 1941", "1941-22"],
    ["the first quarter of 2015", "2015-01/2015-03"],
    ["the end of 2021", "2021-12"],
    ["early 2020", "2020-01/2020-04"],
    ["the second half of 2021", "2021-07/2021-12"],
    ["mid-2018", "2018-05/2018-08"],
    ["mid-March 2020", "2020-03-11/2020-03-20"],
    ["the late 1970s", "1977/1979"],
    ["the last week of March 2009", "2009-03-25/2009-03-31"],
    ["from 1991 to 2019.", "1991/2019"],
    ["between 2000 and 2010 ;", "2000/2010"],
    ["2014–2016", "2014/2016"],
    ["2014-16", "2014/2016"],
    ["the 2013/2014 cycle", "2013/2014"],
    ["-lrb- r. 1260 -- 1294 -rrb-", "1260/1294"],
    ["on an 1829 return trip", "1829"],
    ["at e3 2005 , it", "2005"],
    ["in 2009 -- 2010", "2009/2010"],
    ["January 3-9, 2020", "2020-01-03/2020-01-09"],
    ["between 2 and 9 January 2020", "2020-01-02/2020-01-09"],
    ["22 January to 4 February 2020", "2020-01-22/2020-02-04"],
    ["between January 5 and March 7, 2015", "2015-01-05/2015-03-07"],
    ["from 28 December to 3 January 2020", "2019-12-28/2020-01-03"],
    ["12.5.2020 to 13.5.2020", "2020-05-12/2020-05-13"],
    ["held from 3 May to 9 June 2010", "2010-05-03/2010-06-09"],
    ["from March 3, 2009, to June 9, 2010,", "2009-03-03/2010-06-09"],
    ["from 1998 up to 2004", "1998/2004"],
    ["from late 1998 to early 2004", "1998-09/2004-04"],
    ["from June 2004 until his death in March 2009", "2004-06/2009-03"],
    ["from 2004 until she was ousted in 2009", "2004/2009"],
    ["at 9 p.m.", "T21:00"],
    ["at 0800 UTC", "T08:00"],
    ["at 1:37 in the afternoon", "T13:37"],
    ["daily between 8 a.m. and 9 p.m. Air traffic", "T08:00/T21:00"],
  ])("%j", (text, value) => {
    expect(values(text, null)).toEqual([value]);
    expect(values(text, THURSDAY)).toEqual([value]);
  });

  test("a month and day take the only year of a sentence without a report's day", () => {
    expect(values("On 19 August, in the coup of 1991,", null)).toEqual(["1991-08-19", "1991"]);
    expect(values("On 19 August tanks came.", null)).toEqual([]);
    expect(values("On 19 August, after 1991 and 1993,", null)).toEqual(["1991", "1993"]);
  });

  test("whoever moved in one year and again in another did not take all the years between", () => {
    expect(values("She moved from Elsby in 2004 to Brent in 2009.", null)).toEqual(["2004", "2009"]);
    expect(values("It ran until 2004 and until his death in 2009.", null)).toEqual(["2004", "2009"]);
  });

  test.each([
    ["at 15:30 local time (1430 UTC)", "T15:30"],
    ["at 8:19 a.m. (03:19 GMT)", "T08:19"],
    ["at 0340 UTC (11:40 a.m. local time)", "T11:40"],
    ["at 2 p.m. EST (8 p.m. CET)", "T14:00"],
  ])("the clock of the place wins over that of the world: %j", (text, value) => {
    expect(values(text, null)).toEqual([value]);
  });

  test("a date wins over the time beside it, which it keeps", () => {
    const [told] = readDates("left shortly before 9 p.m. on January 5", THURSDAY);
    expect(told?.time).toMatchObject({ text: "9 p.m.", value: "T21:00", label: "before 21:00" });
    expect(values("on January 5 at 9 p.m.", THURSDAY)).toEqual(["2022-01-05"]);
    expect(values("at 12:00 UTC Monday", THURSDAY)).toEqual(["2022-01-10"]);
    expect(values("today at around noon", THURSDAY)).toEqual(["2022-01-13"]);
  });
});

describe("the words before a date give its role and label", () => {
  test.each([
    ["by the 22nd of January.", "deadline", "by 22 January 2022"],
    ["before January 22,", "deadline", "before 22 January 2022"],
    ["completed in “no more than 10 days.”", "deadline", "by 23 January 2022"],
    ["within ten days", "deadline", "by 23 January 2022"],
    ["begun shortly before midnight on 6 January 2022", "at", "6 January 2022"],
    ["begun shortly before 9:30 p.m.", "deadline", "before 21:30"],
    ["done before 5 p.m. on 6 January 2022", "deadline", "before 6 January 2022"],
    ["leased until 2050.", "until", "until 2050"],
    ["since 2 January", "start", "since 2 January 2022"],
    ["since the end of 2021.", "start", "since the end of 2021"],
    ["since 1991", "start", "since 1991"],
    ["from 1991 to 2019", "at", "1991 to 2019"],
    ["from late 1998 to early 2004", "at", "late 1998 to early 2004"],
    ["from 1998 to the present", "start", "since 1998"],
    ["(1998–present)", "start", "since 1998"],
    ["sent on January 6", "at", "6 January 2022"],
    ["in mid-March 2020", "at", "mid-March 2020"],
    ["in the early 1990s", "at", "early 1990s"],
  ])("%j is %s, %j", (text, role, label) => {
    expect(readDates(text, THURSDAY)).toMatchObject([{ role, label }]);
  });
});

test("a span without bounds is named by its words", () => {
  const [few] = readDates("Troops have arrived in recent days.", THURSDAY);
  expect(few).toMatchObject({ text: "recent days", label: "days before 13 January 2022" });
});

describe("certainty", () => {
  test.each([
    ["on 6 January 2022", "stated"],
    ["in 1991", "stated"],
    ["in January 2022", "stated"],
    ["on 6 January", "implied"],
    ["in January", "implied"],
    ["on Monday", "implied"],
    ["two days ago", "implied"],
  ])("%j is %s", (text, certainty) => {
    expect(readDates(text, THURSDAY)).toMatchObject([{ certainty }]);
  });
});

describe("no date", () => {
  test.each([
    "for two hours",
    "three years",
    "the last 36 hours",
    "for the last week",
    "He is now safe and currently at home.",
    "a 22-year-old man, aged 41",
    "They won 3-1 and 24/7.",
    "call 555-1234 or +1 202 2020",
    "he may leave in march order",
    "Theresa May said the sun sat low.",
    "more than 2,000 soldiers",
    "with 2000 soldiers and 1900 people",
    "of more than 2000 Russian soldiers",
    "2021 people",
    "as of now, 1885 shocks had been felt",
    "in the 1600 block of Terry Street",
    "1000-1500 soldiers and a 1600-page book",
    "a 1500 metre race",
    "Flight 1549 and Resolution 1973",
    "It cost $1999 and 2000 euros.",
    "a week after the attack",
    "within ten days of the attack",
    "on Black Friday, like every Friday",
    "the Sunday Times",
    "on 31 November,",
    "a second quarterback in fall",
    "",
  ])("%j", (text) => {
    expect(readDates(text, THURSDAY)).toEqual([]);
  });
});

describe("every mention", () => {
  const word = fc.constantFrom(
    ...["on", "the", "of", "from", "to", "between", "and", "by", "until", "since", "last", "this", "next"],
    ...["week", "weekend", "Monday", "Sunday (2)", "January", "May", "5", "22nd", "2022", "1990s", "9 p.m."],
    ...["early", "mid-", "end of", ",", "(", ")", "–", "two days ago", "within ten days", "morning", "night"],
    ...[
      "summer",
      "01/13/2022",
      "13.01.2022",
      "century",
      "19th",
      "troops",
      "year",
      "first week of",
      "’82",
      "BC",
    ],
  );
  const sentence = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(" ")),
    fc.string(),
  );

  test("is a slice of its text, in order and apart from the others", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(THURSDAY, "2020-02-29", null), (text, base) => {
        let end = 0;
        for (const mention of readDates(text, base)) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.text).not.toBe("");
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
