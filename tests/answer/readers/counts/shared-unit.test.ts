import { describe, expect, test } from "vitest";
import { readCounts } from "../../../../src/answer/readers/counts.ts";

const unitsIn = (text: string) => readCounts(text).map(({ value, unit }) => [value, unit]);

describe("a noun that stands once", () => {
  test.each([
    ["Some 1,700 barns were burnt and 3,400 damaged.", 3400, "barns"],
    ["They promised 100,000 homes, and only 1,500 had been finished.", 1500, "homes"],
    ["The Reds won 23 seats, up from 11.", 11, "seats"],
    ["She won 18,204 votes, 512 more than her rival.", 512, "votes"],
    ["The vote went from 81 seats to 60.", 60, "seats"],
    ["Of the six delegates, Vale won four, and went home.", 4, "delegates"],
    ["The blast wounded 12 people and killed 30.", 30, "people"],
  ])("counts the number behind it as well: %s", (text, value, unit) => {
    expect(unitsIn(text)).toContainEqual([value, unit]);
  });

  test.each([
    ["The storm hit 12 villages and killed 30.", 30],
    ["They lost 12 games; 30 had been seen.", 30],
    ["They paid $12 and got 30.", 30],
  ])("counts nothing else: %s", (text, value) => {
    expect(unitsIn(text)).toContainEqual([value, ""]);
  });
});
