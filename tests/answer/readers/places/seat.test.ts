import { describe, expect, test } from "vitest";
import { isSeat } from "../../../../src/answer/readers/places/seat.ts";

describe("an organisation", () => {
  test.each([
    ["Vale was sworn in at the ", "Supreme Court"],
    ["They met in ", "Elsby University"],
    ["They slept at Elsby's ", "Museum of Milling"],
    ["A crowd stood outside the ", "Ministry of Mills"],
    ["They sang in front of ", "Acme Corp"],
  ])("is where something happens: %s%s", (before, name) => {
    expect(isSeat(before, name)).toBe(true);
  });

  test.each([
    ["Kent worked at ", "Acme Corp"],
    ["Kent sued the ", "Supreme Court"],
    ["Vale, a sophomore at ", "Elsby High School"],
    ["Kent is a teacher at ", "Elsby High School"],
  ])("is nowhere: %s%s", (before, name) => {
    expect(isSeat(before, name)).toBe(false);
  });
});
