import { describe, expect, test } from "vitest";
import { ask, ranked } from "./evidence.ts";

function pairsOf(question: string, sentence: string): number | undefined {
  return ranked(ask(question, [[sentence, "They met Jane Vale and Jane Vale met them."]]))[0]?.parts.pairs;
}

describe("neighbouring words of the question", () => {
  const question = "when did the protests begin";

  test("are close in a sentence that says the same, in other words too", () => {
    expect(pairsOf(question, "The protests began on 2 January.")).toBeGreaterThan(0.7);
    expect(pairsOf(question, "The demonstrations started on 2 January.")).toBeGreaterThan(0.3);
  });

  test("are far apart where each belongs to something else", () => {
    const sentence = "Troops began their withdrawal from the city, where they deployed during the protests.";
    expect(pairsOf(question, sentence)).toBeLessThan(0.1);
  });

  test("are no pair where one is missing", () => {
    expect(pairsOf(question, "It began on 2 January.")).toBe(0);
  });

  test("are no pair where both are one name, whose parts always stand together", () => {
    expect(pairsOf("Jane Vale", "On Monday Jane Vale spoke.")).toBe(0);
  });
});
