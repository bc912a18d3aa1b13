import { describe, expect, test } from "vitest";
import { matchTokens, tieVerb } from "../../src/answer/match.ts";
import { ask } from "./evidence.ts";

function matched(text: string, sentence: string) {
  const { question, index } = ask(text, [[sentence]]);
  const tokens = index.tokens(0);
  const name = ({ at, term, factor }: { at: number; term: number; factor: number }) =>
    [tokens[at]?.word, question.terms[term]?.typed, factor] as const;
  const matches = matchTokens(tokens, question);
  return { found: matches.map(name), tied: tieVerb(matches, question).map(name) };
}

describe("matchTokens", () => {
  test("finds each token that stands for a word of the question, whatever its form", () => {
    const { found } = matched("when did the soldiers leave", "The soldier left, and other soldiers leave.");
    expect(found).toEqual([
      ["soldier", "soldiers", 1],
      ["left", "leave", 1],
      ["soldiers", "soldiers", 1],
      ["leave", "leave", 1],
    ]);
  });

  test("takes no month for a march", () => {
    expect(matched("when was the march", "The march was in March 2022.").found).toEqual([
      ["march", "march", 1],
    ]);
  });

  test("finds synonyms, which count less", () => {
    const { found } = matched("how many people were detained", "Police arrested twelve people.");
    const [arrested, people] = found;
    expect(arrested?.slice(0, 2)).toEqual(["arrested", "detained"]);
    expect(arrested?.[2]).toBeLessThan(1);
    expect(people).toEqual(["people", "people", 1]);
  });

  test("finds an idiom that stands for a word of the question, in any form", () => {
    expect(matched("when did the robber surrender", "He was giving himself up.").found).toEqual([
      ["giving", "surrender", 1],
    ]);
  });

  test("does not find the plain verb of an idiom, which says nothing by itself", () => {
    const question = "where were the children brought";
    expect(matched(question, "It took place at night.").found).toEqual([]);
    expect(matched(question, "They took the children away.").found.map(([word]) => word)).toContain("took");
  });

  test("finds nothing in a sentence about something else", () => {
    expect(matched("when did the soldiers leave", "Rain fell.").found).toEqual([]);
  });
});

describe("a verb", () => {
  const factorOf = (sentence: string): number | undefined =>
    matched("when did the protests begin", sentence).tied.find(([, typed]) => typed === "begin")?.[2];

  test("counts in full beside its subject", () => {
    expect(factorOf("The protests began on 2 January.")).toBe(1);
  });

  test("counts less where its subject stands far off, since it has a subject of its own", () => {
    const far = factorOf(
      "Troops began their withdrawal from the city, where they deployed during the protests.",
    );
    expect(far).toBeGreaterThan(0);
    expect(far).toBeLessThan(0.5);
  });

  test("counts in full where its subject is not told, since nothing is known then", () => {
    expect(factorOf("It all began on Sunday.")).toBe(1);
  });
});
