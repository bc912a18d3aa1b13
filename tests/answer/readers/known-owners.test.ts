import { expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const president = (question: string, ...rest: readonly string[]) =>
  fitsOf(readValues(question, "President Jane Vale spoke of Norway.", ...rest))["Jane Vale"];

test.each([
  "Swedish President Jane Vale came home.",
  "Sweden’s new President Vale came home.",
  "Jane Vale, the president of Sweden, came home.",
])("an office belongs to whom the rest of the report says: %s", (sentence) => {
  expect(president("who is the president of norway", sentence)).toBeLessThan(1);
  expect(president("who is the president of sweden", sentence)).toBe(1);
});

test("another office of theirs, and the office of another, say nothing", () => {
  expect(president("who is the president of norway", "Swedish actor Jane Vale left.")).toBe(1);
  expect(president("who is the president of norway", "Swedish President John Adams left.")).toBe(1);
});
