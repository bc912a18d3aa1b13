import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const fits = (question: string, sentence: string) => fitsOf(readValues(question, sentence));

describe("pounds", () => {
  test.each([
    "The strike costs the firm about 45,000 pounds a day.",
    "The firm says that it paid about 45,000 pounds.",
  ])("are money where money is asked for: %s", (sentence) => {
    expect(fits("how much did the strike cost the firm", sentence)).toEqual({ "about 45,000 pounds": 1 });
  });

  test.each([
    "The firm sold 45,000 pounds of beef.",
    "The statue, of 45,000 pounds (20,000 kg), was sold.",
    "The statue that was sold weighs 45,000 pounds.",
  ])("are a weight by what stands beside them: %s", (sentence) => {
    expect(fits("how much did the strike cost the firm", sentence)).toEqual({});
  });
});

describe("a unit that is asked for", () => {
  test("goes before another of the same dimension", () => {
    const { "300 hectares": asked = 0, "740 acres": other = 0 } = fits(
      "how much forest burnt in hectares, what area",
      "The fire burnt 300 hectares, or 740 acres.",
    );
    expect(asked).toBeGreaterThan(other);
  });
});

test("no count of things is a sum of money", () => {
  expect(fits("what was the transfer fee for Vale", "Vale tops the ten dearest transfers.")).toEqual({});
});
