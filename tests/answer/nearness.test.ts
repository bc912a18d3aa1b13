import { describe, expect, test } from "vitest";
import { placeValues, strength, suits } from "../../src/answer/nearness.ts";
import { ask, placedValue, ranked } from "./evidence.ts";

function bestValue(question: string, sentence: string): string | undefined {
  const [best] = ranked(ask(question, [[sentence]]));
  return best?.values[0]?.label;
}

describe("the best value of a sentence", () => {
  test.each([
    {
      question: "how many people were arrested",
      sentence: "Police said 164 people were killed and 5,800 people were arrested.",
      best: "5,800 people",
      why: "it stands beside the verb asked about",
    },
    {
      question: "when was the ferry built",
      sentence: "The ferry was built in 1987; it sank on 4 March 2021.",
      best: "1987",
      why: "a border of a clause lies between the verb and the other date, though a day suits better",
    },
  ])("to $question is $best, since $why", ({ question, sentence, best }) => {
    expect(bestValue(question, sentence)).toBe(best);
  });

  test("is the first in the text where nothing tells them apart", () => {
    const { question, index } = ask("when was it", [["It was on Monday or Tuesday."]]);
    const values = [placedValue({ start: 20, key: "later" }), placedValue({ start: 10, key: "earlier" })];
    const placed = placeValues(values, { tokens: index.tokens(0), matches: [], clauses: [] }, question);
    expect(placed.map(({ key }) => key)).toEqual(["earlier", "later"]);
  });
});

describe("strength", () => {
  test("grows with what stands near, with fit, and on the side asked for", () => {
    const usual = strength(placedValue({ near: 0.5, fit: 0.5 }));
    expect(strength(placedValue({ near: 0.6, fit: 0.5 }))).toBeGreaterThan(usual);
    expect(strength(placedValue({ near: 0.5, fit: 0.6 }))).toBeGreaterThan(usual);
    expect(strength(placedValue({ near: 0.5, fit: 0.5, side: 1 }))).toBeGreaterThan(usual);
    expect(strength(placedValue({ near: 0.5, fit: 0.5, side: -1 }))).toBeLessThan(usual);
  });

  test("prefers a value that suits where no word of the question is near", () => {
    expect(strength(placedValue({ near: 0, fit: 1 }))).toBeGreaterThan(
      strength(placedValue({ near: 0, fit: 0 })),
    );
  });

  test("never loses all to a value that does not suit", () => {
    expect(suits(0)).toBeGreaterThan(0);
    expect(suits(1)).toBe(1);
  });
});
