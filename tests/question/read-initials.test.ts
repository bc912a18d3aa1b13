import { expect, test } from "vitest";
import { readInitials } from "../../src/question/read-initials.ts";
import { tokenize } from "../../src/search/tokenize.ts";

const termsOf = (text: string): readonly string[] => readInitials(tokenize(text)).map(({ term }) => term);

test.each([
  ["when did uk troops leave", "uk."],
  ["who leads the eu", "eu."],
  ["what did the un say", "un."],
  ["how many us troops left", "us."],
])("initials typed without capitals are a name: %s", (question, name) => {
  expect(termsOf(question)).toContain(name);
});

test("a pronoun is none", () => {
  expect(termsOf("who told us")).not.toContain("us.");
});
