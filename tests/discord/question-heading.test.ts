import { describe, expect, it } from "vitest";
import { headingText, leadLength } from "../../src/discord/question-heading.ts";
import { ENGLISH, wordsFor } from "../../src/language/words.ts";

describe("headingText", () => {
  it.each([
    ["when", "were the troops sent", "When were the troops sent"],
    ["when", "When did it begin?", "When did it begin?"],
    ["howmany", "people were arrested", "How many people were arrested"],
    ["howmany", "long did it last", "How long did it last"],
    ["howmany", "how old is the president", "how old is the president"],
    ["who", "commanded the contingent", "Who commanded the contingent"],
    ["where", "was it worst", "Where was it worst"],
    ["ask", "tell me about the bridge", "tell me about the bridge"],
  ] as const)("/%s %s reads: %s", (command, question, heading) => {
    expect(headingText({ command, question }, ENGLISH)).toBe(heading);
    expect(heading.slice(leadLength({ command, question }, ENGLISH))).toBe(question);
  });

  it.each([
    ["when", "were the troops sent", "/wann were the troops sent"],
    ["when", "When did it begin?", "When did it begin?"],
    ["ask", "tell me about the bridge", "tell me about the bridge"],
  ] as const)(
    "in another language keeps the command as it was typed: /%s %s",
    (command, question, heading) => {
      expect(headingText({ command, question }, wordsFor("de"))).toBe(heading);
    },
  );
});
