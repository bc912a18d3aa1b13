import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/question/edit-distance.ts";

const word = fc.stringMatching(/^[abc]{0,7}$/);

/** By the book: every way to turn one word into the other, with swaps of neighbours. */
function slowly(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const ways = [
    slowly(a.slice(1), b) + 1,
    slowly(a, b.slice(1)) + 1,
    slowly(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(slowly(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

describe("editDistance", () => {
  test.each([
    ["soldier", "soldier", 0],
    ["soldier", "soldiers", 1],
    ["soldier", "soldeir", 1],
    ["soldier", "solider", 1],
    ["tokaev", "tokayev", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("%j and %j are %i apart", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  test("is one more than the most that is wanted, however much further two words are apart", () => {
    expect(editDistance("cc", "bbaaaa", 4)).toBe(5);
  });

  test("is that of the book", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 20)).toBe(slowly(a, b));
      }),
      { numRuns: 60 },
    );
  });

  test("is the same both ways, and nothing only between equal words", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
        expect(editDistance(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });

  test("is exact up to the most that is wanted, and above it more than that", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
        expect(Math.min(editDistance(a, b, most), most + 1)).toBe(Math.min(editDistance(a, b, 20), most + 1));
      }),
    );
  });
});
