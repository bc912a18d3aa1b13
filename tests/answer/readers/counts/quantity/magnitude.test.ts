import { describe, expect, test } from "vitest";
import { readCounts } from "../../../../../src/answer/readers/counts.ts";

const magnitudesIn = (text: string) =>
  readCounts(text).flatMap(({ text: span, value, kind, unit }) =>
    kind === "measure" && unit === "magnitude" ? [[span, value]] : [],
  );

describe("how strong a quake was", () => {
  test.each([
    ["A quake of magnitude 7.1 struck.", "magnitude 7.1", 7.1],
    ["The quake had a magnitude of 6.4.", "6.4", 6.4],
    ["It had a preliminary magnitude of at least 7.", "at least 7", 7],
    ["The 5.8-magnitude quake was felt in Elsby.", "5.8-magnitude", 5.8],
    ["A 5.8 magnitude quake was felt in Elsby.", "5.8 magnitude", 5.8],
    ["A shock measuring 5.2 on the Richter scale was felt.", "5.2", 5.2],
  ])("is read in %j", (text, span, value) => {
    expect(magnitudesIn(text)).toEqual([[span, value]]);
  });

  test("is read of each who gives it", () => {
    expect(magnitudesIn("The office put the magnitude at 5.5; another reported 5.8.")).toEqual([
      ["5.5", 5.5],
      ["5.8", 5.8],
    ]);
  });

  test.each([
    "A disaster of this magnitude killed 12 people.",
    "The quake of magnitude 5 shook 6 towns within 4.2 miles.",
    "The rate rose to 5.2 percent.",
  ])("is no other figure of %j", (text) => {
    expect(magnitudesIn(text).length).toBeLessThan(2);
    expect(readCounts(text).filter(({ unit }) => unit !== "magnitude").length).toBeGreaterThan(0);
  });
});
