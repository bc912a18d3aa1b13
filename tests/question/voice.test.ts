import { describe, expect, test } from "vitest";
import { joinPhrases } from "../../src/question/join-phrases.ts";
import { findVoice } from "../../src/question/voice.ts";
import { tokenize } from "../../src/search/tokenize.ts";

function voiceOf(question: string) {
  const words = tokenize(question).slice(1);
  const voice = findVoice(question, words);
  const verb = words.find(({ start }) => start === voice?.verb)?.word;
  return voice && [voice.side, verb];
}

describe("findVoice", () => {
  test.each(["whos the clerk's lawyer", "who's the mayor of Elsby"])(
    "is none where somebody is asked for by a role: %s",
    (question) => {
      expect(voiceOf(question)).toBeNull();
    },
  );

  test("sees the verb behind 'whos'", () => {
    expect(voiceOf("whos running the union")).toEqual(["agent", "running"]);
  });

  test("of 'who was thrown out' is the patient's, though the idiom stands for a base form", () => {
    const question = "who was thrown out of the union";
    expect(findVoice(question, joinPhrases(tokenize(question).slice(1)))?.side).toBe("patient");
  });

  test("is not told by what stands behind 'name of'", () => {
    expect(voiceOf("what is the name of the officer who shot the driver")).toBeNull();
  });

  test.each([
    ["who arrested the protesters", "agent", "arrested"],
    ["who has arrested the protesters", "agent", "arrested"],
    ["who will lead the party", "agent", "lead"],
    ["who was arrested", "patient", "arrested"],
    ["who has been arrested", "patient", "arrested"],
    ["who did the president sack when it was over", "patient", "sack"],
    ["whom did the generals send to Elsby", "patient", "send"],
    ["which eye doctor was arrested", "patient", "arrested"],
    ["which young minister blamed the union", "agent", "blamed"],
    ["who at the bank decided to close", "agent", "decided"],
    ["who else was hurt", "patient", "hurt"],
    ["who leads Elsby", "agent", "leads"],
    ["who is buying the bridge", "agent", "buying"],
  ])("of %s: the %s of %s", (question, side, verb) => {
    expect(voiceOf(question)).toEqual([side, verb]);
  });

  test("of 'by whom' is the agent's", () => {
    expect(findVoice("by whom was he sacked", tokenize("was he sacked"))?.side).toBe("agent");
  });

  test.each([
    "who is the mayor",
    "who was president",
    "who",
    "head of the union",
    "the mayor's deputy",
    "union leader",
  ])("of %s cannot be told", (question) => {
    expect(findVoice(question, tokenize(question))).toBeNull();
  });
});
