import { expect, test } from "vitest";
import { readValues } from "./read-values.ts";

const isSaid = (question: string, sentence: string) => readValues(question, sentence)[0]?.label;

test.each([
  ["who is Jane Vale", "The new mayor, Jane Vale, was relieved.", "Jane Vale: The new mayor"],
  ["who is Jane Vale", "Jane Vale, 45, the mayor, was relieved.", "Jane Vale: the mayor"],
  [
    "who is Jane Vale",
    "Jane Vale is a nurse at Elsby College, and lives there.",
    "Jane Vale: a nurse at Elsby College",
  ],
  [
    "who is Carl Adams",
    "There were Jane Vale, a senator, Carl Adams, a farmer, and others.",
    "Carl Adams: a farmer",
  ],
  [
    "who is Joost de Wit",
    "Union leader Joost de Wit told reporters that it was over.",
    "Joost de Wit: Union leader",
  ],
])("%s: %s", (question, sentence, label) => {
  expect(isSaid(question, sentence)).toBe(label);
});

test("an address tells nothing of anybody, before a name or behind a description", () => {
  expect(isSaid("who is Jane Vale", "It was Mrs. Jane Vale who called.")).toBe("Jane Vale");
  expect(isSaid("who is Jane Vale", "The lead author Dr. Jane Vale called.")).toBe(
    "Jane Vale: The lead author",
  );
});
