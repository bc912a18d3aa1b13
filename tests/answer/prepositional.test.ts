import { describe, expect, test } from "vitest";
import { prepositionOf } from "../../src/answer/prepositional.ts";
import { tokenize } from "../../src/search/tokenize.ts";

/** The preposition that a stretch of a sentence hangs on. */
function preposition(sentence: string, text: string): string | undefined {
  const start = sentence.indexOf(text);
  const tokens = tokenize(sentence);
  return tokens[prepositionOf({ start, end: start + text.length }, tokens)]?.word;
}

describe("a name hangs on the preposition", () => {
  test.each([
    ["A man who sold a knife to Adams was arrested.", "Adams", "to"],
    ["A pupil of the Elsby School won.", "Elsby School", "of"],
    ["In Elsby, Adams was arrested.", "Adams", undefined],
    ["Vale, together with Adams, was arrested.", "Adams", undefined],
    ["Adams was arrested.", "Adams", undefined],
  ])("%s – %s: %s", (sentence, name, expected) => {
    expect(preposition(sentence, name)).toBe(expected);
  });

  test("but a common noun hangs on no “of”, which only tells how many", () => {
    expect(preposition("Hundreds of protesters were arrested.", "protesters")).toBeUndefined();
  });
});
