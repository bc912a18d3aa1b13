import { describe, expect, it } from "vitest";
import { type Command, cleanQuestion, questionKey } from "../../src/keep/question-key.ts";
import type { AnsweringCommand } from "../../src/question/question.ts";

const key = (question: string, command: Command = "ask") => questionKey({ question, command });

describe("two questions are one", () => {
  it.each([
    ["case", "Did the BRIDGE close?", "did the bridge close"],
    ["punctuation", "who -- if anyone -- paid?!", "who if anyone paid"],
    ["blanks", "  who\tpaid  it\n", "who paid it"],
    ["apostrophes", "what’s the mayor's name", "whats the mayors name"],
    ["dots of an abbreviation", "who leads the U.S. team", "who leads the us team"],
    ["how a letter is encoded", "who is Jos\u00e9", "who is Jose\u0301"],
  ])("but for %s", (_what, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it("where one has its question word from the command", () => {
    expect(key("did it begin", "when")).toBe(key("When did it begin?"));
    expect(key("When did it begin?", "when")).toBe(key("did it begin", "when"));
    expect(key("people died", "howmany")).toBe(key("how many people died"));
    expect(key("how much was paid", "howmany")).toBe(key("how much was paid"));
  });
});

describe("two questions are two", () => {
  it.each([
    ["another word", "who paid", "who pays"],
    ["another order", "did Ann sue Bob", "did Bob sue Ann"],
    ["another number", "when was the 3.5 quake", "when was the 35 quake"],
    ["a sign", "who uses C++", "who uses C"],
    ["an accent", "where is Aland", "where is Åland"],
  ])("with %s", (_what, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it("where the commands ask for something else", () => {
    expect(key("was the meeting", "when")).not.toBe(key("was the meeting", "where"));
  });
});

it("A question is shown on one line, without what would cut it off", () => {
  expect(cleanQuestion(" who\u0000 paid\r\n it? ")).toBe("who paid it?");
});

it("Every command that answers has the words it stands for", () => {
  const commands: Readonly<Record<AnsweringCommand, string>> = {
    ask: "x",
    when: "when x",
    howmany: "how many x",
    who: "who x",
    where: "where x",
  };
  const names: readonly AnsweringCommand[] = ["ask", "when", "howmany", "who", "where"];
  expect(names.map((command) => key("x", command))).toEqual(Object.values(commands));
});
