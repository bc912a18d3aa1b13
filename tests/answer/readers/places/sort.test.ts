import { describe, expect, test } from "vitest";
import { sortFit } from "../../../../src/answer/readers/places/sort.ts";
import { ask } from "../../evidence.ts";

const fitOf = (place: string, text: string) =>
  sortFit({ text: place, label: place }, ask(text, [["The party was in Vienna."]], "where").question);

describe("the sort of place that is asked for", () => {
  test.each(["party shooting address", "what was the address of the party"])("is told by %j", (question) => {
    expect(fitOf("619 Elm Street", question)).toBeGreaterThan(fitOf("Vienna", question));
  });

  test.each(["France", "Larch County"])("is a town sooner than %s, which is wider", (wide) => {
    expect(fitOf(wide, "where was the party")).toBeLessThan(fitOf("Vienna", "where was the party"));
  });

  test.each([
    ["Ohio", "in which state was the party"],
    ["Larch County", "the party was in what county"],
  ])("may be %s where %s is asked", (wide, question) => {
    expect(fitOf(wide, question)).toBe(fitOf("Vienna", "where was the party"));
  });

  test.each(["France", "Ohio", "Asia"])("cannot be %s where a town is asked", (wide) => {
    expect(fitOf(wide, "which city had a party")).toBeLessThan(0.5);
    expect(fitOf("New York", "which city had a party")).toBe(1);
  });

  test("is not told by the last word where the place of that very thing is asked for", () => {
    const question = "where is the new school";
    expect(fitOf("Vienna", question)).toBe(fitOf("619 Elm Street", question));
  });
});
