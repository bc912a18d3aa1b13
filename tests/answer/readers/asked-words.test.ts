import { expect, test } from "vitest";
import { askedQuotations, lacksAskedWords } from "../../../src/answer/readers/asked-words.ts";
import { ask } from "../evidence.ts";

test.each([
  ["who said the bridge was closed", 1],
  ["who compared the bridge to a closed door", 1],
  ["who said the mayor was ill", 0],
  ["who closed the bridge", 0],
])("“The bridge is closed like a door,” he said – %s: %i quotations", (question, expected) => {
  const text = "“The bridge is closed like a door,” he said, and the mayor was ill.";
  expect(askedQuotations(text, ask(question, [[text]]).question)).toHaveLength(expected);
});

test.each([
  ['who said "one for all, all for one"', "“One for all, all for one,” said Vale.", false],
  ['who said "it was one for all"', "“It is one for all,” said Vale.", false],
  ['who said "one for all"', "“All went for the one with the hat,” said Vale.", true],
  ["who said one for all", "“All went for the one with the hat,” said Vale.", true],
  ["who said the bridge was closed", "“The road is shut,” said Vale.", false],
  ['who wore "one for all" on a shirt', "“All went for the one with the hat,” said Vale.", false],
])("%s – %s lacks the words: %s", (question, text, expected) => {
  expect(lacksAskedWords(text, ask(question, [[text]]).question)).toBe(expected);
});
