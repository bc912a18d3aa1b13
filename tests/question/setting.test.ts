import { describe, expect, test } from "vitest";
import { settingsOf } from "../../src/question/setting.ts";
import { tokenize } from "../../src/search/tokenize.ts";

function settings(question: string): readonly string[] {
  return settingsOf(tokenize(question)).map(({ start, end }) => question.slice(start, end).trim());
}

describe("the setting of a question", () => {
  test.each([
    ["begins at a preposition", "How many officers were hurt in Fairview", ["in Fairview"]],
    ["ends where the verb begins", "How many people in the square were arrested", ["in the square"]],
    ["may stand twice", "Which officer from Fairview was hurt at the fair", ["from Fairview", "at the fair"]],
    [
      "goes on over a clause of its own",
      "Who resigned over the bus that was hit",
      ["over the bus that was hit"],
    ],
    ["goes on behind a conjunction", "Who resigned after the dam was built", ["after the dam was built"]],
    ["may be a clause", "Where was the mayor when the dam broke", ["when the dam broke"]],
    ["goes on behind a pronoun", "What was heard on the day he was freed", ["on the day he was freed"]],
    [
      "is also when it was, where that is told",
      "Where was Vale when the kestrel landed",
      ["when the kestrel landed"],
    ],
    ["is not what opens the question", "In Fairview people were hurt", []],
  ])("%s", (_what, question, expected) => {
    expect(settings(question)).toEqual(expected);
  });
});
