import { describe, expect, test } from "vitest";
import { askedWay, wayFit } from "../../../../src/answer/readers/places/way.ts";

/** How well a place suits what a question asks. */
function fitOf(question: string, sentence: string, place: string): number {
  const start = sentence.indexOf(place);
  return wayFit({ start, end: start + place.length }, sentence, askedWay(question));
}

describe("the end of a way", () => {
  test.each([
    ["where did the ferry come from", "from"],
    ["from which port did it sail", "from"],
    ["where did the plane take off", "from"],
    ["where was the clerk flown to", "to"],
    ["where did the crew go", "to"],
    ["where is Jane from originally", "from"],
    ["where did the crowd set off from on its march", "from"],
    ["where was the ferry going", "to"],
    ["into which river did it fall", "to"],
    ["where did the clerk die", "care"],
    ["where was the clerk treated", "care"],
    ["where was the fire", null],
  ] as const)("is asked for or not: %s", (question, way) => {
    expect(askedWay(question)).toBe(way);
  });

  test.each([
    ["where did the ferry come from", "The ferry sailed from Elsby and reached Graydon.", "Elsby", "Graydon"],
    [
      "where did the ferry come from",
      "It left the nearby Elsby quay and reached Graydon.",
      "Elsby",
      "Graydon",
    ],
    ["where did the crew go", "The crew fled Elsby and is in Graydon.", "Graydon", "Elsby"],
    ["where was the clerk flown", "The plane came from the port of Elsby to Graydon.", "Graydon", "Elsby"],
    ["where was the ferry going", "It sank off Elsby on its way to Graydon.", "Graydon", "Elsby"],
    ["where was the fire", "The clerk, burnt in Elsby, was rushed to Graydon.", "Elsby", "Graydon"],
    ["where was the fire", "The clerk, burnt in Elsby, was pronounced dead at Graydon.", "Elsby", "Graydon"],
    ["where was he shot", "He was shot in Elsby and died at Mercy Hospital.", "Elsby", "Mercy Hospital"],
  ])("suits by what is asked: %s, %s", (question, sentence, right, wrong) => {
    expect(fitOf(question, sentence, right)).toBe(1);
    expect(fitOf(question, sentence, wrong)).toBeLessThan(1);
  });

  test("is no less where somebody was nursed or died there, and that is asked", () => {
    const sentence = "The clerk was rushed to Mercy Hospital.";
    expect(fitOf("where was the clerk treated", sentence, "Mercy Hospital")).toBe(1);
  });

  test("is no town where somebody died at once", () => {
    expect(fitOf("where was the shooting", "He was shot and died in Elsby.", "Elsby")).toBe(1);
  });

  test.each([
    ["The ferry, bound for Graydon, sank near Elsby.", "Graydon"],
    ["The flight was on its way to Graydon when it crashed near Elsby.", "Graydon"],
  ])("is not where something happened: %s", (sentence, end) => {
    expect(fitOf("where was the accident", sentence, end)).toBeLessThan(
      fitOf("where was the accident", sentence, "Elsby"),
    );
  });
});
