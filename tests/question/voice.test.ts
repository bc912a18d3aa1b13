import { describe, expect, test } from "vitest";
import { findVoice } from "../../src/question/voice.ts";
import { tokenize } from "../../src/search/tokenize.ts";

function voiceOf(question: string) {
  const voice = findVoice(question, tokenize(question.replace(/^\w+ /, "")));
  const verb = tokenize(question.replace(/^\w+ /, "")).find(({ start }) => start === voice?.verb)?.word;
  return voice && [voice.side, verb];
}

describe("findVoice", () => {
  test.each([
    ["who arrested the protesters", "agent", "arrested"],
    ["who has arrested the protesters", "agent", "arrested"],
    ["who will lead the party", "agent", "lead"],
    ["who was arrested", "patient", "arrested"],
    ["who has been arrested", "patient", "arrested"],
    ["who did the president sack when it was over", "patient", "sack"],
    ["whom did the generals send to Elsby", "patient", "send"],
  ])("of %s: the %s of %s", (question, side, verb) => {
    expect(voiceOf(question)).toEqual([side, verb]);
  });

  test("of 'by whom' is the agent's", () => {
    expect(findVoice("by whom was he sacked", tokenize("was he sacked"))?.side).toBe("agent");
  });

  test.each(["who is the mayor", "who was president", "who"])("of %s cannot be told", (question) => {
    expect(findVoice(question, tokenize(question))).toBeNull();
  });
});
