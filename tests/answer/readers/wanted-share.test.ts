import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const fits = (question: string, sentence: string) => fitsOf(readValues(question, sentence));

describe("pounds", () => {
  test.each([
    "The strike costs the firm about 45,000 pounds a day.",
    "The firm says that it paid about 45,000 pounds.",
  ])("are money where money is asked for: %s", (sentence) => {
    expect(fits("how much did the strike cost the firm a day", sentence)).toEqual({
      "about 45,000 pounds": 1,
    });
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

describe("a length of time", () => {
  test("by which something begins does not say how long it takes", () => {
    const sentence = "The move begins in the next two days and takes 10 days.";
    expect(fits("how many days does the move take", sentence)).toEqual({ "10 days": 1 });
    expect(fits("within how many days does the move begin", sentence)["two days"]).toBe(1);
  });

  test("of something else suits less", () => {
    const sentence = "The siege lasted 33 days, after a month of rain.";
    const found = fits("how long did the siege last", sentence);
    expect(found["33 days"]).toBe(1);
    expect(found["a month"]).toBeLessThan(1);
    expect(fits("how long did the rain last", sentence)["a month"]).toBe(1);
  });
});

test("the size of a fire is its area before the number of those who fight it", () => {
  const found = fits("how big is the blaze", "The blaze has burnt 3,200 hectares; 480 rangers fight it.");
  expect(found["3,200 hectares"]).toBeGreaterThan(found["480 rangers"] ?? 0);
});

test("whoever is in hospital is among the wounded", () => {
  expect(fits("how many clerks were wounded", "Seven clerks remained hospitalized.")["Seven clerks"]).toBe(
    0.75,
  );
});

test("a wage is not what somebody was bought for", () => {
  const sentence = "Vale cost Elsby 8 million euros and gets 60,000 euros a week.";
  const paid = fits("how much did Elsby pay for Vale", sentence);
  expect(paid["8 million euros"]).toBeGreaterThan(paid["60,000 euros"] ?? 0);
  expect(
    fits("how much does Vale earn a week", "Vale gets a pay of 60,000 euros a week.")["60,000 euros"],
  ).toBe(1);
});

test("how long after something is told by how much later", () => {
  const sentence = "A second shock came two hours later.";
  expect(fits("how long after the quake did the second shock come", sentence)).toEqual({ "two hours": 1 });
  expect(fits("how long did the second shock last", sentence)).toEqual({});
});
