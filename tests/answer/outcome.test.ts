import { describe, expect, test } from "vitest";
import { explain } from "../../src/answer/answer-question.ts";
import { decideOutcome, signsOf } from "../../src/answer/outcome.ts";
import type { AnsweringCommand } from "../../src/question/question.ts";
import { ask, ranked } from "./evidence.ts";

const FERRY = [
  "The ferry Aurora sank near Elsby on 4 March 2021.",
  "At least 12 people were killed when the ferry Aurora sank, the coast guard said.",
  "Its captain, Jane Vale, was arrested on Friday.",
];
const FAIR = [
  "The spring fair in Elsby opened with music.",
  "Some 300 people came to the fair.",
  "The mayor, John Adams, spoke.",
];

const HARBOUR = [
  "The harbour, closed since last spring after being flooded, takes ships again.",
  "The pier was shut after the old inn of Corby had been robbed by boys.",
];

function outcomeOf(question: string, command: AnsweringCommand = "ask"): string {
  const { index } = ask(question, [FERRY, FAIR, HARBOUR]);
  return explain({ command, question }, index).outcome;
}

describe("the outcome of", () => {
  test.each([
    ["when did the ferry Aurora sink", "found", "a sentence has every word and a day"],
    ["how many people were killed when the ferry sank", "found", "a sentence has every word and a count"],
    [
      "how many officers were killed when the ferry Aurora sank",
      "unclear",
      "of officers nothing is told, only of people",
    ],
    ["who said people were killed when the ferry sank", "found", "the coast guard said so"],
    ["who said the ferry was rusty and overloaded", "unclear", "what the coast guard said is something else"],
    ["what did the coast guard say", "found", "a sentence has its words"],
    ["what did Jane Vale say", "unclear", "only the coast guard says something"],
    ["was Jane Vale arrested", "found", "the sentence says so"],
    ["was John Adams arrested", "unclear", "somebody else was"],
    ["was the harbour flooded", "found", "nothing between them could have been flooded instead"],
    ["was the pier robbed", "unclear", "the inn was"],
    ["was the inn in Corby burnt", "unclear", "nothing is said to have burnt"],
    ["when did the fair open", "unclear", "the sentence that says so gives no date"],
    ["when was the ferry Aurora built", "unclear", "the day told of it is that of something else"],
    ["how fast was the ferry Aurora", "unclear", "no speed is told, only a number of people"],
    ["what is the Aurora", "unclear", "nothing says what it is"],
    ["where is John Adams", "unclear", "no place is told near him"],
    ["who invented the telescope", "nothing", "no report is about it"],
  ])("%j is %s: %s", (question, outcome) => {
    expect(outcomeOf(question)).toBe(outcome);
  });

  test("a question about somebody else is not found, though the rest is told", () => {
    expect(outcomeOf("when did the ferry Borealis sink near Corby")).not.toBe("found");
  });
});

describe("what is asked to have happened", () => {
  test.each([
    ["when did the ferry Aurora sink", 0],
    ["when was the ferry Aurora built", 1],
  ])("is missing from the best sentence or not: %s", (text, missing) => {
    const asked = ask(text, [FERRY, FAIR]);
    expect(signsOf(asked.question, ranked(asked), 6).noPredicate).toBe(missing);
  });
});

describe("a second report of the same", () => {
  const asked = ask("when did the ferry Aurora sink", [
    FERRY,
    ["The ferry Aurora sank on 4 March 2021.", ...FERRY.slice(1)],
    FAIR,
  ]);

  test("takes nothing from the first", () => {
    const evidence = ranked(asked);
    const alone = evidence.filter(
      (item, n) => n === 0 || item.values[0]?.key !== evidence[0]?.values[0]?.key,
    );
    expect(evidence.length).toBeGreaterThan(alone.length);
    expect(signsOf(asked.question, evidence, 9).gap).toBe(signsOf(asked.question, alone, 9).gap);
  });
});

describe("the same evidence", () => {
  const asked = ask("when did the ferry sink near Corby in the storm of the century", [FERRY, FAIR]);
  const evidence = ranked(asked);

  test("says less in a larger archive, where any few words stand somewhere", () => {
    const outcomes = [6, 1_000_000_000].map(
      (passages) => decideOutcome(asked.question, evidence, 1, passages).outcome,
    );
    expect(outcomes).toEqual(["unclear", "nothing"]);
  });

  test("says nothing where there is none", () => {
    expect(decideOutcome(asked.question, [], 0, 6)).toEqual({ outcome: "nothing", ground: null });
  });
});

test("the setting of a question without a name or a number may be told in other words", () => {
  expect(outcomeOf("how many people came to the fair from abroad")).toBe("found");
});

describe("what decided", () => {
  const by = (question: string): unknown =>
    explain({ command: "ask", question }, ask(question, [FERRY, FAIR]).index).ground;

  test.each([
    ["when did the ferry Aurora sink", { by: "sureness", bar: 0.35 }],
    // of these words only one stands in the sentence, which is sure enough of one word less
    ["who sank the fair", { by: "sureness", bar: 0.85 }],
    ["when did the fair open", { by: "refusal", refusal: "no value of the kind asked for" }],
    [
      "how many officers were killed when the ferry Aurora sank",
      { by: "refusal", refusal: "other people are counted" },
    ],
    ["was John Adams arrested", { by: "refusal", refusal: "the words of the question stand apart" }],
    ["when did the ferry Borealis sink near Corby", { by: "place" }],
    ["who invented the telescope", null],
  ])("is told: %s", (question, ground) => {
    if (ground) expect(by(question)).toMatchObject(ground);
    else expect(by(question)).toBeNull();
  });
});
