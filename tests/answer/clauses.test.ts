import { describe, expect, test } from "vitest";
import { distance, numberClauses } from "../../src/answer/clauses.ts";
import { tokenize } from "../../src/search/tokenize.ts";

const numbers = (text: string) => numberClauses(tokenize(text), text, 0);

describe("a clause", () => {
  test.each([
    ["goes on over commas", "On Monday, in Elsby, the ferry sank.", [0, 0, 0, 0, 0, 0, 0]],
    ["ends before a conjunction", "It sank when divers came.", [0, 0, 1, 1, 1]],
    ["ends at a semicolon", "It sank; divers came.", [0, 0, 1, 1]],
    ["goes on behind a bracket", "It sank (at noon) near Elsby.", [0, 0, 1, 1, 0, 0]],
    ["ends at a dash", "It sank – divers came.", [0, 0, 1, 1]],
  ])("%s: %s", (_what, text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test("is the same wherever the passage stands in its report", () => {
    const text = "It sank; divers came when it was light.";
    const moved = tokenize(text).map((token) => ({ ...token, start: token.start + 90, end: token.end + 90 }));
    expect(numberClauses(moved, text, 90)).toEqual(numbers(text));
  });
});

describe("distance", () => {
  test("is the number of tokens within a clause, the same both ways", () => {
    expect(distance(1, 4, [0, 0, 0, 0, 0])).toBe(3);
    expect(distance(4, 1, [0, 0, 0, 0, 0])).toBe(3);
  });

  test("is larger across a border", () => {
    expect(distance(1, 2, [0, 0, 1])).toBeGreaterThan(distance(1, 2, [0, 0, 0]));
  });
});
