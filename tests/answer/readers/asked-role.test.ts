import { describe, expect, test } from "vitest";
import { askedRole } from "../../../src/answer/readers/asked-role.ts";
import { ask } from "../evidence.ts";
import { fitsOf, readValues } from "./read-values.ts";

const fits = (question: string, sentence: string) => fitsOf(readValues(question, sentence));

describe("a role that the question asks for", () => {
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

  test.each(["who blamed the mayor", "which rebel group blamed the mayor"])("is none in: %s", (question) => {
    expect(askedRole(ask(question, [["The mayor left."]]).question)).toBeNull();
  });
});
