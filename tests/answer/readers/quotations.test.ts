import { expect, test } from "vitest";
import { quotationsIn } from "../../../src/answer/readers/quotations.ts";

test.each([
  ['He said "it rained" and "it froze".', ['"it rained"', '"it froze"']],
  ["“It rained,” he said.", ["“It rained,”"]],
  ['"It rained.', ['"It rained.']],
  ['It froze," he said, "at night.', ['It froze,"', '"at night.']],
  ["“It froze,” she said in Elsby.”", ["“It froze,”"]],
  ["It’s Vale's bridge.", []],
])("%s has the quotations %j", (text, quotations) => {
  expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
});
