import { describe, expect, test } from "vitest";
import { synonyms } from "../../src/search/synonyms.ts";
import { toTerm } from "../../src/search/term.ts";

const standsFor = (word: string, other: string): boolean => synonyms(toTerm(word)).has(toTerm(other));

describe("a country and its people", () => {
  test.each([
    ["norway", "norwegian"],
    ["tajikistan", "tajik"],
    ["turkmenistan", "turkmen"],
    ["france", "frenchman"],
  ])("stand for each other: %s and %s", (country, people) => {
    expect(standsFor(country, people)).toBe(true);
    expect(standsFor(people, country)).toBe(true);
  });

  test("stand for no neighbour", () => {
    expect(standsFor("norway", "swedish")).toBe(false);
  });
});
