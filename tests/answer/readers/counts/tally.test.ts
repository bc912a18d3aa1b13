import { describe, expect, test } from "vitest";
import { readTallies } from "../../../../src/answer/readers/counts/tally.ts";
import { fitsOf, readValues } from "../read-values.ts";

const talliesOf = (text: string) => readTallies(text).map(({ value, unit }) => [value, unit]);

describe("a tally of votes", () => {
  test.each([
    ["The articles passed by votes of 230-to-197.", 230, 197],
    ["The final vote count in the chamber was 52-35.", 52, 35],
    ["The council voted 5–4 to close the road.", 5, 4],
    ["The bill passed by 81 votes to 60.", 81, 60],
    ["The bill passed 1,052 to 35 after a late vote.", 1052, 35],
  ])("%j is read as votes for and against", (sentence, votes, against) => {
    expect(talliesOf(sentence)).toEqual([
      [votes, "votes"],
      [against, "votes against"],
    ]);
  });

  test.each([
    ["Elsby won the match 3-2.", "nobody votes"],
    ["People of 18-25 years may vote.", "they are years"],
    ["They vote from 8 to 10 p.m. today.", "they are hours"],
    ["Voters waited 2-3 hours to vote.", "they are hours"],
  ])("is not in %j, since %s", (sentence) => {
    expect(talliesOf(sentence)).toEqual([]);
  });

  test("answers who asks how many voted for something with the votes for it", () => {
    const fits = fitsOf(readValues("how many senators voted for the law", "The vote was 52-35."));
    expect(fits["52"]).toBeGreaterThan(fits["35"] ?? 1);
  });
});
