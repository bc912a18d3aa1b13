import { describe, expect, test } from "vitest";
import { modifierLoss } from "../../../src/answer/readers/counted-modifier.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";
import { ask } from "../evidence.ts";

/** What the first quantity of a sentence loses, for a question about a corps of several peoples. */
function lossOf(question: string, sentence: string): number {
  const asked = ask(question, [["Norwegian, Danish and Swedish troops came to Elsby with Norwegian ships."]]);
  const [count] = readCounts(sentence);
  if (!count) throw new Error("no quantity");
  return modifierLoss(count, asked.question, sentence);
}

describe("a name before the counted noun", () => {
  test.each([
    ["how many Danish troops came", "200 Danish troops came."],
    ["how many troops came", "2,030 Norwegian, Danish and Swedish troops came."],
    ["how many Danish troops came", "The Danish army sent 200 men."],
  ])("costs nothing for %j in %j", (question, sentence) => {
    expect(lossOf(question, sentence)).toBe(0);
  });

  test.each([
    "2,030 Norwegian, Danish and Swedish troops came.",
    "2,030 troops, including Danish ones, came.",
  ])("costs where the quantity counts others as well: %s", (sentence) => {
    expect(lossOf("how many Danish troops came", sentence)).toBeLessThan(0);
  });

  test("costs where the one who sent some of them is asked about", () => {
    const sentence = "2,030 Norwegian, Danish and Swedish troops came.";
    expect(lossOf("how many troops did Norway send", sentence)).toBeLessThan(0);
    expect(lossOf("how many troops did Elsby get", sentence)).toBe(0);
  });

  test("costs where nobody of that name is spoken of", () => {
    expect(lossOf("how many Danish troops came", "Some 2,000 troops came.")).toBeLessThan(0);
  });
});
