import { describe, expect, test } from "vitest";
import { form, kindPenalty } from "../../src/answer/form.ts";

const SENTENCE = "The ferry sank near the port of Elsby.";

describe("form", () => {
  test.each([
    SENTENCE,
    "“The ferry sank near the port of Elsby.”",
    "The ferry sank (near the port of Elsby.)",
  ])("has no penalty for %s", (text) => expect(form(text, 8)).toBe(0));

  test.each([
    ["a question", "Why did the ferry sink near Elsby?", 7],
    ["a fragment", "The ferry sank.", 3],
    ["a sentence without an end", "The ferry sank near the port of", 7],
  ])("has one for %s", (_what, text, words) => {
    expect(form(text, words)).toBeLessThan(0);
  });

  test("is worst for a question, since it tells nothing", () => {
    expect(form("Why did the ferry sink near Elsby?", 7)).toBeLessThan(form("The ferry", 2));
  });
});

test("what is no sentence of the body has a penalty, and furniture the largest", () => {
  expect(kindPenalty("body")).toBe(0);
  expect(kindPenalty("heading")).toBeLessThan(0);
  expect(kindPenalty("caption")).toBeLessThan(0);
  expect(kindPenalty("furniture")).toBeLessThan(kindPenalty("caption") + kindPenalty("heading"));
});
