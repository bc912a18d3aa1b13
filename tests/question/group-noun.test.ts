import { expect, test } from "vitest";
import { askedGroup } from "../../src/question/group-noun.ts";

test.each([
  ["which local newspaper wrote it", "newspaper"],
  ["what pension fund owns it", "fund"],
  ["which charities got the money", "charities"],
  ["which airline boss praised the plane", null],
  ["what did the company say", null],
])("%s: %s", (question, noun) => {
  expect(askedGroup(question)).toBe(noun);
});
