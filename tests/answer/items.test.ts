import { describe, expect, test } from "vitest";
import { ask, ranked } from "./evidence.ts";

/** The labels of a sentence's values that may be the answer, best first. */
function answersIn(question: string, sentence: string): readonly string[] {
  const asked = ask(question, [[sentence, "Jane Vale met John Adams."]]);
  const evidence = ranked(asked).find(({ passage }) => passage.index === 0);
  return evidence?.values.filter(({ side }) => side > -2).map(({ label }) => label) ?? [];
}

describe("of a sentence about two the value is that of the one asked about", () => {
  const held = "Vale was held in Berlin, Germany and Adams in Madrid.";

  test("where only the first has a verb", () => {
    expect(answersIn("where was Adams held", held)).toEqual(["Madrid"]);
    expect(answersIn("where was Vale held", held)).toEqual(["Berlin", "Germany"]);
  });

  test("where the second has a participle", () => {
    const planted =
      "Spain will plant 430 trees, followed by Kenya having a share of 370 trees, while others wait.";
    expect(answersIn("how many trees will be planted in Kenya", planted)).toEqual(["370 trees"]);
    expect(answersIn("how many trees will be planted in Spain", planted)).toEqual(["430 trees"]);
  });

  test("and any where they share one", () => {
    const shared = "On Monday, Vale and Adams were arrested on Tuesday's orders.";
    expect(answersIn("when was Adams arrested", shared)).toHaveLength(2);
    const spoken = "Vale was sacked on Monday, and Adams on Tuesday said she had not known.";
    expect(answersIn("when did Adams hear of it", spoken)).toHaveLength(2);
  });
});
