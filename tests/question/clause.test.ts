import { describe, expect, test } from "vitest";
import { analyse } from "../../src/question/analyse.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { passagesOf } from "../search/passages.ts";

const index = indexPassages(passagesOf(["On Monday the protests and Jane Vale began in the city."]));

function clauseOf(question: string) {
  const { clause, terms } = analyse(question, "ask", index);
  return clause && [terms[clause.subject]?.typed, terms[clause.verb]?.typed];
}

describe("subject and verb", () => {
  test.each([
    ["when did the protests begin", ["protests", "begin"]],
    ["when did the protests begin in the city", ["protests", "begin"]],
    ["when did the violent protests begin", ["protests", "begin"]],
    ["where was the bomb found", ["bomb", "found"]],
    ["when did Jane Vale visit the city", ["Vale", "visit"]],
    ["when did the protests on flights to the city take shape", ["protests", "take"]],
  ])("of %s are %j", (question, expected) => {
    expect(clauseOf(question)).toEqual(expected);
  });

  test.each([
    ["when protests began", "there is no auxiliary"],
    ["when did it begin", "the subject says nothing"],
    ["who is Jane Vale", "a name is no verb"],
  ])("of %s cannot be told: %s", (question) => {
    expect(clauseOf(question)).toBeNull();
  });
});
