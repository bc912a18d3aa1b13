import { describe, expect, test } from "vitest";
import { areCopies } from "../../src/corpus/copies.ts";

const WIRE =
  "Troops of a Russia-led security alliance are preparing to pull out of Kazakhstan, the ministry said.";

describe("areCopies", () => {
  test.each([
    ["the same sentence", WIRE],
    ["other letter case and punctuation", WIRE.toUpperCase().replaceAll(",", " –")],
    ["a dateline in front", `ALMATY (AP) – ${WIRE}`],
    ["another word at the end", WIRE.replace("the ministry said", "a spokesman said")],
    [
      "the shorter one alone",
      "Troops of a Russia-led security alliance are preparing to pull out of Kazakhstan.",
    ],
  ])("holds for %s", (_what, other) => {
    expect(areCopies(WIRE, other)).toBe(true);
    expect(areCopies(other, WIRE)).toBe(true);
  });

  test.each([
    [
      "another sentence on the same thing",
      "The alliance's soldiers will leave the country within ten days, it said on Thursday.",
    ],
    [
      "the same words in another order",
      "The ministry said Kazakhstan, out of a pull, to troops preparing are security alliance Russia-led.",
    ],
    ["nothing", ""],
  ])("does not hold for %s", (_what, other) => {
    expect(areCopies(WIRE, other)).toBe(false);
    expect(areCopies(other, WIRE)).toBe(false);
  });

  test("says nothing of sentences too short to be copied", () => {
    expect(areCopies("Two men were killed there.", "Two men were killed there.")).toBe(false);
  });
});
