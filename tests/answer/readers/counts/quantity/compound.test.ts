import { describe, expect, test } from "vitest";
import { readCounts } from "../../../../../src/answer/readers/counts.ts";

const read = (text: string) => readCounts(text).map(({ text: span, value, unit }) => [span, value, unit]);

describe("one measure in two units", () => {
  test.each([
    ["She was jailed for four years and six months.", "four years and six months", 4.5, "years"],
    ["The flight took two hours and 20 minutes.", "two hours and 20 minutes", 2.33, "hours"],
    ["He served two years, six months and four days.", "two years, six months and four days", 2.51, "years"],
    ["The talks lasted an hour and a half.", "an hour and a half", 1.5, "hour"],
    ["He got a year and four months in jail.", "a year and four months", 1.33, "year"],
    ["He stands six feet two inches tall.", "six feet two inches", 6.17, "feet"],
    ["The baby weighed 7 pounds, 8 ounces.", "7 pounds, 8 ounces", 7.5, "pounds"],
  ])("%j is read as one", (text, span, value, unit) => {
    expect(read(text)).toEqual([[span, value, unit]]);
  });

  test.each([
    "He got ten years and the others six months.",
    "It was shut for two weeks and 400 days passed.",
    "She ran for six months and four years later won.",
  ])("%j tells two", (text) => {
    expect(read(text)).toHaveLength(2);
  });
});
