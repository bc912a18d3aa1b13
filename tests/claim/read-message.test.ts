import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMessage } from "../../src/claim/read-message.ts";

function askedOf(message: string): readonly string[] {
  return readMessage(message).askings.map(({ command, question }) => `/${command} ${question}`);
}

describe("readMessage", () => {
  it.each([
    ["takes the figure out of a claim", "200 people were arrested", "/howmany people were arrested"],
    [
      "puts what is counted first",
      "I heard the town had only like 12 polling places open",
      "/howmany polling places the town had open",
    ],
    [
      "asks for how long, and what share",
      "they say the bridge was shut for 3 weeks",
      "/howmany how many weeks the bridge was shut for",
    ],
    [
      "asks for an age behind the verb",
      "the student police shot was 25, not a kid",
      "/howmany how old the student police shot was",
    ],
    ["takes the day out of a claim", "the strike began on january 5th, not before", "/when the strike began"],
    ["takes a year behind a preposition", "the factory closed in 1989", "/when the factory closed"],
    ["leaves a year in a name", "the 2019 elections were a mess", "/ask the 2019 elections were a mess"],
    [
      "asks the words of any other claim",
      "the mayor told the minister to resign, good for her",
      "/ask the mayor told the minister to resign",
    ],
    [
      "takes the question before the claims",
      "5000 people marched. Where did the march begin? so cool",
      "/ask Where did the march begin",
    ],
    [
      "takes no notice of who is asked",
      "hey <@123>, does anyone know why the airport was shut lmao",
      "/ask why the airport was shut",
    ],
    [
      "takes a claim that leans to a question for a claim",
      "wasn't the firm leasing 20 planes? shady",
      "/howmany planes the firm leasing",
    ],
    ["reads a quoted line", "> when do the troops leave\nsoon i guess", "/ask when do the troops leave"],
    ["keeps the names that chat has words like", "GM is closing 300 plants", "/howmany plants GM is closing"],
  ])("%s", (_what, message, first) => {
    expect(askedOf(message)[0]).toBe(first);
  });

  it("asks nothing of a message that only laughs, points or shows", () => {
    for (const empty of [
      "",
      "😂😂😂",
      "<@123> <#456>",
      "https://example.org/a.gif",
      "`x = 1`",
      "@everyone",
      "...",
    ]) {
      expect(askedOf(empty)).toEqual([]);
    }
  });

  it("passes over what says too little, where something says more", () => {
    expect(askedOf("Anyway. The bridge in Ashford collapsed. Insane")).toEqual([
      "/ask The bridge in Ashford collapsed",
    ]);
  });

  it("asks the same only once", () => {
    expect(askedOf("200 people died! ".repeat(5))).toEqual(["/howmany people died"]);
  });

  it("quotes the words on one line, without Markdown, mentions and addresses", () => {
    expect(
      readMessage("# **Big** ||news||\n<@123> [look](https://example.org) _here_ snake_case").quoted,
    ).toBe("Big news look here snake_case");
  });

  it("asks at most three things of at most 300 characters, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 600, unit: "binary" }),
        fc.string({ maxLength: 30 }),
        (text, more) => {
          const { askings } = readMessage(`${text} people were arrested. ${more} in 2020? ${text}`);
          expect(askings.length).toBeLessThanOrEqual(3);
          for (const { question } of askings) {
            expect(question.trim()).not.toBe("");
            expect(question.length).toBeLessThanOrEqual(300);
          }
        },
      ),
    );
    expect(askedOf(`${"word ".repeat(500)}`)[0]?.length).toBeLessThanOrEqual(305);
  });
});
