import { describe, expect, test } from "vitest";
import { readValues } from "./read-values.ts";

const thingsIn = (question: string, ...sentences: readonly string[]) =>
  readValues(question, ...sentences).map(({ label }) => label);

describe("the thing that is asked for", () => {
  test.each([
    [
      "what did the marchers throw",
      "Marchers threw rocks, bottles and flares at officers.",
      "rocks, bottles and flares",
    ],
    ["what did the marchers throw", "The marchers threw eggs and shouted slogans.", "eggs"],
    ["what did the mayor hand out", "The mayor handed out soup on Monday.", "soup"],
    ["what did Vale buy", "She bought the old mill from a farmer.", "the old mill"],
    ["which poison did they find", "Doctors found ricin in his tea.", "ricin"],
    ["what was Vale denied", "Vale had been denied a gun licence twice.", "a gun licence"],
    ["what is Vale charged with", "Vale was charged last week with arson.", "arson"],
    ["what language is the game written in", "The game is written in C++ and free.", "C++"],
    ["what was looted", "On Monday in Elsby two shops were quickly looted.", "two shops"],
    ["what was looted", "Police spoke of the looting of shops.", "shops"],
    ["what is made in Elsby", "Rails for the railway are made there.", "Rails for the railway"],
  ])("%s: %s", (question, sentence, thing) => {
    expect(thingsIn(question, sentence)).toEqual([thing]);
  });

  test.each([
    ["what did the marchers throw", "The marchers were thrown into jail."],
    ["what did the lenders do", "Lenders lent money."],
    ["what was the vote on the bill", "The house voted it down."],
    ["what was looted", "The services, which had carried 900 people a day, were looted."],
    ["on which show did Vale quit", "Vale quit the race on Monday."],
  ])("is none: %s: %s", (question, sentence) => {
    expect(thingsIn(question, sentence)).toEqual([]);
  });

  test("is none where nothing else of the question stands near it", () => {
    const question = "what shells did the museum lend";
    expect(thingsIn(question, "The bank lent money.", "It was Monday.")).toEqual([]);
  });
});
