import { describe, expect, test } from "vitest";
import { findVerb } from "../../src/question/find-verb.ts";
import { joinPhrases } from "../../src/question/join-phrases.ts";
import { tokenize } from "../../src/search/tokenize.ts";

function verbOf(question: string): string | undefined {
  const words = joinPhrases(tokenize(question));
  const verb = words[findVerb(words)];
  return verb && question.slice(verb.start, verb.end);
}

describe("the verb of a question", () => {
  test.each([
    ["when did the races begin in the city", "begin"],
    ["where did the plane crash", "crash"],
    ["when did Vale break the two hour barrier", "break"],
    ["when will the new limits on flights to Elsby take shape", "take"],
    ["when did Vale's top judges throw out the claim", "throw out"],
    ["when did the fair's mass sale begin", "begin"],
    ["why did the board of trade take back its offer", "take"],
    ["who did the minister accuse of the attack", "accuse"],
    ["when did the mayor say she would resign", "say"],
  ])("behind an auxiliary has its base form: %s", (question, verb) => {
    expect(verbOf(question)).toBe(verb);
  });

  test.each([
    ["where was the bomb found", "found"],
    ["when was Vale convicted of killing the guard", "convicted"],
    ["where had the bombs that killed Vale been planted", "planted"],
    ["where was the man who shot Vale arrested", "arrested"],
    ["where were the wounded flown", "flown"],
    ["when has the town of Elsby banned cars", "banned"],
  ])('behind "was" or "has" is a participle: %s', (question, verb) => {
    expect(verbOf(question)).toBe(verb);
  });

  test.each([
    ["who is the mayor of Elsby", "nobody does anything"],
    ["where was Vale when the bomb exploded", "the verb is of another clause"],
    ["when the protests began", "there is no auxiliary"],
    ["how old were the children", "a plural is no participle"],
  ])("cannot be told: %s", (question) => {
    expect(verbOf(question)).toBeUndefined();
  });
});
