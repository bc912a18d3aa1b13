import { describe, expect, test } from "vitest";
import { areDisjoint, areNear, isLarger, rangeOf } from "../../../src/answer/ledger/range.ts";
import { readCounts } from "../../../src/answer/readers/counts.ts";

function rangeIn(text: string) {
  const [count] = readCounts(text);
  if (!count) throw new Error(`no count in "${text}"`);
  return rangeOf(count.value, count.bound, count.label);
}

const END = Number.POSITIVE_INFINITY;

describe("rangeOf", () => {
  test.each([
    ["At least 12,000 people were held.", 12_000, END],
    ["More than 12,000 people were held.", 12_001, END],
    ["Nearly 10,000 people were held.", 9000, 10_000],
    ["About 100 people were held.", 90, 110],
    ["Up to 32 people were held.", 0, 32],
    ["Fewer than 10 people were held.", 0, 9],
    ["Between 10 and 15 people were held.", 10, 15],
    ["164 people were held.", 164, 164],
    ["12,000 people were held.", 11_500, 12_500],
    ["2,030 people were held.", 2025, 2035],
    ["Dozens of people were held.", 24, 99],
    ["Hundreds of people were held.", 200, 999],
    ["Tens of thousands of people were held.", 20_000, 99_999],
  ])("%j allows %d to %d", (text, low, high) => {
    expect(rangeIn(text)).toEqual({ low, high });
  });
});

describe("two ranges", () => {
  test("are disjoint where no number is in both", () => {
    expect(areDisjoint({ low: 24, high: 99 }, { low: 164, high: 164 })).toBe(true);
    expect(areDisjoint({ low: 12_000, high: END }, { low: 10_001, high: END })).toBe(false);
  });

  test("are near where they are about numbers of one size", () => {
    expect(areNear({ low: 10_001, high: END }, { low: 12_000, high: END })).toBe(true);
    expect(areNear({ low: 201, high: END }, { low: 1723, high: 1723 })).toBe(false);
  });

  test("are ordered by where they begin", () => {
    expect(isLarger({ low: 62, high: END }, { low: 81, high: 81 })).toBe(true);
    expect(isLarger({ low: 81, high: 81 }, { low: 62, high: END })).toBe(false);
  });
});
