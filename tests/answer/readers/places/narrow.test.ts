import { describe, expect, test } from "vitest";
import { isWithinTown } from "../../../../src/answer/readers/places/narrow.ts";

describe("what lies in a town", () => {
  test.each([
    "Elm Street",
    "her father’s car",
    "a hookah lounge",
    "the 300 block of Main",
    "12 Vale Rd.",
    "the corner of Elm and Oak",
    "Larch High School",
  ])("is a street, a house or what stands there: %s", (place) => {
    expect(isWithinTown(place)).toBe(true);
  });

  test.each(["Belora", "Larch County", "the coast", "Mercy Hospital"])(
    "is no town, nothing wider and nowhere that people are brought to: %s",
    (place) => {
      expect(isWithinTown(place)).toBe(false);
    },
  );
});
