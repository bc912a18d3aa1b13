import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const fits = (question: string, sentence: string) => fitsOf(readValues(question, sentence));

describe("the role that the question asks for", () => {
  test.each([
    ["who is the mayor of Elsby", "John Adams met Mayor Jane Vale of Elsby."],
    ["whos the clerk's lawyer", "The clerk met John Adams. Jane Vale, an Elsby lawyer, left."],
    ["who was the head of the ferry crew", "Crew member John Adams met Jane Vale, head of the crew."],
    ["which actor came", "John Adams praised actor Jane Vale's visit."],
    ["who leads the water board", "John Adams met Jane Vale, the chief executive of the board."],
    ["which lawmaker blamed the board", "John Adams met Senator Jane Vale at the board."],
    ["which doctor was arrested", "John Adams was arrested with ophthalmologist Jane Vale."],
    ["who was the deputy commander", "John Adams fled. Jane Vale was the deputy commander."],
    ["who ran the board", "John Adams said Jane Vale was removed last week as head of the board."],
  ])("makes whoever has it suit better: %s", (question, sentence) => {
    const { "John Adams": other = 1, "Jane Vale": right = 0 } = fits(question, sentence);
    expect(right).toBeGreaterThanOrEqual(other);
    expect(right).toBe(1);
  });

  test.each([
    ["who is the president of norway", "John Adams met Norwegian President Jane Vale."],
    ["who is the president of norway", "John Adams met President Jane Vale of Norway."],
    ["who is the ceo of Acme", "John Adams met Acme CEO Jane Vale."],
    ["who is the us secretary of state", "John Adams met US Secretary of State Jane Vale."],
    ["who is Adam Hill's lawyer", "John Adams met Jane Vale, a Toronto lawyer, on Monday."],
    ["who is the vice president of norway", "President John Adams met Vice President Jane Vale."],
    ["which Danish minister came", "Danish boxer John Adams met Danish health minister Jane Vale."],
    ["who is the prime minister", "Finance Minister John Adams met Prime Minister Jane Vale."],
    ["who is the former mayor of Elsby", "Elsby Mayor John Adams met former Elsby Mayor Jane Vale."],
    ["who is the mayor of Elsby", "Elsby Mayor Jane Vale met former Elsby Mayor John Adams."],
    ["who is the mayor of Elsby", "Elsby Mayor Jane Vale met Elsby's first mayor John Adams."],
    ["who was the first mayor of Elsby", "Elsby Mayor John Adams met Elsby's first mayor Jane Vale."],
  ])("is held by one of two: %s", (question, sentence) => {
    const { "John Adams": other = 0, "Jane Vale": right = 0 } = fits(question, sentence);
    expect(right).toBe(1);
    expect(other).toBeLessThan(1);
  });

  test.each([
    ["who is the president of norway", "Swedish President John Adams left."],
    ["who is the president of norway", "Sweden's first President John Adams left."],
    ["who is the president of norway", "John Adams, the president of Sweden, left."],
    ["who is the ceo of Acme", "Elsby Motors CEO John Adams left."],
    ["who leads Elsby", "Elsby director of Clean Rivers John Adams left."],
    ["who is Jane Vale's wife", "Ryan Hill's wife Anna Adams left."],
  ])("is not met where it is another's: %s in %s", (question, sentence) => {
    const [fit = 1] = Object.entries(fits(question, sentence)).flatMap(([label, worth]) =>
      label.endsWith("Adams") ? [worth] : [],
    );
    expect(fit).toBeLessThan(1);
  });

  test("is not held by the one whose it is", () => {
    const fit = fits("who is the head of the board", "The head of the Water Board left.")["Water Board"];
    expect(fit).toBeLessThan(0.2);
  });

  test("may have been held before where the question looks back", () => {
    expect(fits("who was the mayor of Elsby", "Former Elsby Mayor John Adams left.")["John Adams"]).toBe(1);
  });

  test("is not met by the same role of somebody else", () => {
    const fit = fits("who leads Elsby", "“No,” said John Adams, head of the Water Union in Elsby.")[
      "John Adams"
    ];
    expect(fit).toBeLessThan(1);
  });

  test("makes common nouns without it suit less", () => {
    const sentence = "The reporters met Jane Vale, the chief executive.";
    const asked = fits("who leads the board", sentence)["The reporters"] ?? 1;
    expect(asked).toBeLessThan(fits("who praised the board", sentence)["The reporters"] ?? 0);
  });
});
