import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const fitOf = (question: string, sentence: string) => readValues(question, sentence)[0]?.fit ?? 0;

describe("how well a date suits", () => {
  test("a year is nearly as good as a day where it stands beside what is asked about", () => {
    const question = "when was Vale elected mayor";
    expect(fitOf(question, "Vale was elected mayor in 2011.")).toBeGreaterThan(
      fitOf(question, "Vale, whom the town of Elsby had taken to its heart long ago, died in 2011."),
    );
  });

  test("asked for the very day, a month suits less wherever it stands", () => {
    expect(fitOf("on what date is the final debate", "The final debate is in March.")).toBeLessThan(
      fitOf("when is the final debate", "The final debate is in March."),
    );
  });

  test("what has not been so since a day was not then", () => {
    const sentence = "Last week the town saw unprecedented riots since its founding in 1991.";
    const fits = fitsOf(readValues("when did the riots happen", sentence));
    expect(fits["1991"]).toBeLessThan(fits["3 to 9 January 2022"] ?? 0);
  });

  test("asked since when, the day that something began suits rather than the day of the news", () => {
    const fits = fitsOf(
      readValues("since when is Vale mayor", "Vale, mayor since 1998, was hurt on Monday."),
    );
    expect(fits["since 1998"]).toBe(1);
    expect(fits["10 January 2022"]).toBeLessThan(0.6);
  });

  test("asked since when, the day on which it began suits as well", () => {
    const question = "since when has the ban been in force";
    expect(fitOf(question, "The ban began on Monday.")).toBeGreaterThan(
      fitOf(question, "The ban was discussed on Monday."),
    );
  });

  test("a year that only says which thing is meant suits less than that of the deed", () => {
    const sentence = "The 1968 bridge was repaired in 2003.";
    const fits = fitsOf(readValues("when was the bridge repaired", sentence));
    expect(fits["1968"]).toBeLessThan(fits["2003"] ?? 0);
    expect(fitOf("when was the bridge repaired", "After the 1968 repair it was green.")).toBe(0.9);
  });

  test("asked for the year, the Monday of the news hardly suits", () => {
    const fits = fitsOf(
      readValues(
        "what year did Vale enter the senate",
        "Vale, a senator since May 3, 2012, spoke on Monday.",
      ),
    );
    expect(fits["10 January 2022"]).toBeLessThan(fits["since 3 May 2012"] ?? 0);
  });

  test.each([
    ["from when to when did Vale lead the country"],
    ["between which years was Vale mayor of Elsby"],
    ["when did Vale rule"],
    ["when was Vale mayor of Elsby"],
    ["when was Vale in power"],
  ])("asked %s, a time with both its ends suits rather than a day", (question) => {
    const sentence = "Vale came in 1989, led Elsby from 1991 to 2019 and left last week.";
    const { "1991 to 2019": span, ...others } = fitsOf(readValues(question, sentence));
    expect(span).toBe(1);
    expect(Math.max(...Object.values(others))).toBeLessThan(0.5);
  });

  test.each([
    ["when did the court rule against Vale"],
    ["when was Vale elected mayor"],
    ["when was the mayor hurt"],
  ])("asked %s, a day suits: that happened on one", (question) => {
    expect(fitOf(question, "It was on Monday.")).toBe(1);
  });

  test("asked for the last time, a date suits where the sentence tells of the last of something", () => {
    const question = "when was the last flood in Elsby";
    expect(fitOf(question, "The last flood in Elsby was in 1973.")).toBeGreaterThan(
      fitOf(question, "Elsby had a flood on Monday."),
    );
  });

  test("the hour told beside a day is the answer where the hour is asked for", () => {
    const labelOf = (question: string, sentence: string) =>
      readValues(question, sentence).map(({ label }) => label);
    const question = "at what time did the ferry leave";
    expect(labelOf(question, "The ferry left at 7:30 p.m. on Monday.")).toEqual(["19:30"]);
    expect(labelOf(question, "On Monday at 15:30 local time (1430 UTC) the ferry left.")).toEqual(["15:30"]);
    expect(labelOf("when did the ferry leave", "The ferry left at 7:30 p.m. on Monday.")).toEqual([
      "10 January 2022",
    ]);
  });

  test("a day and another so long after it belong each to the words on its own side", () => {
    const sentence = "The mill of Elsby reopened on Monday, a week after it had burnt.";
    expect(fitsOf(readValues("when did the mill reopen", sentence))).toEqual({
      "10 January 2022": 1,
      "3 January 2022": 0.75,
    });
    expect(fitsOf(readValues("when had the mill burnt", sentence))).toEqual({
      "10 January 2022": 0.75,
      "3 January 2022": 1,
    });
  });

  test("the day of somebody's birth suits only where it is asked for", () => {
    const sentence = "Vale, born May 25, 2001, in Elsby, died on Monday.";
    expect(fitsOf(readValues("when did Vale die", sentence))).toEqual({
      "25 May 2001": 0.5,
      "10 January 2022": 1,
    });
    expect(fitsOf(readValues("when was Vale born", sentence))).toEqual({
      "25 May 2001": 1,
      "10 January 2022": 1,
    });
  });
});
