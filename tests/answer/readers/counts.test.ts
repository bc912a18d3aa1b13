import { expect, test } from "vitest";
import { readCounts } from "../../../src/answer/readers/counts.ts";

test.each([
  ["Kazakh officials arrested nearly 10,000 people.", "nearly 10,000 people", "arrested"],
  ["Dozens were killed and hundreds injured.", "Dozens", "killed"],
  ["The bloc sent more than 2,000 troops last week.", "more than 2,000 troops", "sent"],
])("reads %j", (text, span, verb) => {
  expect(readCounts(text)[0]).toMatchObject({ text: span, verb });
});
