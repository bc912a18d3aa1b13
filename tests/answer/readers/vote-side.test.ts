import { expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const fits = (question: string, sentence: string) => fitsOf(readValues(question, sentence));

test.each([
  [
    "how many voted against the bill",
    "The bill passed: 81 voted for it and 60 voted against it.",
    "60",
    "81",
  ],
  ["how many voted for the bill", "The bill passed: 81 voted for it and 60 voted against it.", "81", "60"],
  ["how many voted against the bill", "The bill passed by 81 votes to 60.", "60", "81"],
  ["how many voted in favour of the bill", "The bill passed by 81 votes to 60.", "81", "60"],
  [
    "how many opposed the bill",
    "80 members backed the bill and 60 members opposed it.",
    "60 members",
    "80 members",
  ],
])("votes of one side are not those of the other: %s, %s", (question, sentence, better, worse) => {
  const found = fits(question, sentence);
  expect(found[better]).toBeGreaterThan(found[worse] ?? 0);
});

test("votes against a rival are votes all the same", () => {
  expect(fits("how many votes did Vale get against Otto", "Vale won 812 votes.")["812 votes"]).toBe(
    fits("how many votes did Vale get", "Vale won 812 votes.")["812 votes"],
  );
});
