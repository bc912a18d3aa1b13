import { describe, expect, test } from "vitest";
import { placeLoss } from "../../../src/answer/readers/count-place.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { ask } from "../evidence.ts";

/** What each quantity of a sentence loses, by its text. */
const lossesOf = (question: string, sentence: string) =>
  Object.fromEntries(
    readCounts(sentence).map((count) => [
      count.text,
      placeLoss(count, sentence, ask(question, [[sentence]]).question),
    ]),
  );

describe("by where a quantity stands", () => {
  test.each([
    ["how many seats did Vale win", "Vale won 29 out of 30 seats.", "29", "30 seats"],
    ["how many mills burnt", "Fire took two of the nine mills.", "two", "nine mills"],
    ["how many mills burnt", "Of the nine mills, two burnt.", "two", "nine mills"],
    ["how many clerks left", "About 620 of the mill's 880 clerks left.", "About 620", "880 clerks"],
  ])("the whole suits less than its part: %s, %s", (question, sentence, part, whole) => {
    const losses = lossesOf(question, sentence);
    expect(losses[part]).toBe(0);
    expect(losses[whole]).toBeLessThan(0);
  });

  test.each([
    ["how many seats are there", "Vale won 29 out of 30 seats.", "29", "30 seats"],
    ["how many mills does Elsby have", "Fire took two of the nine mills.", "two", "nine mills"],
    ["out of how many mills", "Fire took two of the nine mills.", "two", "nine mills"],
    ["how many people attended", "Ten of the 30 attendees sang.", "Ten", "30 attendees"],
  ])("the part suits less where the whole is asked for: %s, %s", (question, sentence, part, whole) => {
    const losses = lossesOf(question, sentence);
    expect(losses[whole]).toBe(0);
    expect(losses[part]).toBeLessThan(0);
  });

  test.each([
    ["26 clerks were hurt, two of them badly.", "two"],
    ["26 clerks were hurt, and two were critically ill.", "two"],
    ["26 clerks were hurt, and two remained in a serious condition.", "two"],
  ])("those who were hurt badly suit less, unless they are asked for: %s", (sentence, label) => {
    expect(lossesOf("how many clerks were hurt", sentence)[label]).toBeLessThan(0);
    expect(lossesOf("how many clerks were seriously hurt", sentence)[label]).toBe(0);
  });

  test("what a figure is up from suits less, unless it is asked for", () => {
    const sentence = "Vale won 23 seats, up from 11.";
    expect(lossesOf("how many seats did Vale win", sentence)).toEqual({ "23 seats": 0, "11": -0.35 });
    expect(lossesOf("how many seats did Vale have before", sentence)).toEqual({ "23 seats": 0, "11": 0 });
  });

  test("the start of a change suits less than its end, unless it is asked for", () => {
    const sentence = "The mill went from about 180 to 5 clerks.";
    expect(lossesOf("how many clerks work there", sentence)).toEqual({ "about 180": -0.35, "5 clerks": 0 });
    expect(lossesOf("how many clerks worked there before", sentence)).toEqual({
      "about 180": 0,
      "5 clerks": 0,
    });
  });

  test.each([
    [
      "The mill cost 120 million kuna, around 16 million euros.",
      "120 million kuna",
      "around 16 million euros",
    ],
    [
      "The mill cost 6 billion rupees (about 72 million dollars).",
      "6 billion rupees",
      "about 72 million dollars",
    ],
    ["The mill cost $6 million or roughly 5 million euros.", "$6 million", "roughly 5 million euros"],
  ])("the same sum in other money suits less: %s", (sentence, own, other) => {
    const losses = lossesOf("how much did the mill cost", sentence);
    expect(losses[own]).toBe(0);
    expect(losses[other]).toBeLessThan(0);
  });

  test("two counts side by side are two, not one in other words", () => {
    expect(lossesOf("how many clerks came", "There came 120 clerks, around 16 millers.")).toEqual({
      "120 clerks": 0,
      "around 16 millers": 0,
    });
  });

  test.each([
    ["how much did the mill earn in 2019", -0.35],
    ["how much did the mill earn in the fourth quarter of 2019", 0],
    ["how much did the mill earn", 0],
  ])("a quarter suits less only where a year is asked for, and no part of it: %s", (question, loss) => {
    const sentence = "The mill earned $5 million in the fourth quarter and $19 million in 2019.";
    expect(lossesOf(question, sentence)).toEqual({ "$5 million": loss, "$19 million": 0 });
  });
});
