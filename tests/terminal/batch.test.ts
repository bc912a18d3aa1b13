import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Archive } from "../../src/archive.ts";
import { answerLine } from "../../src/terminal/batch.ts";
import { jsonLine } from "../../src/terminal/json-line.ts";
import { answer, archiveOf, excerpt, report } from "./stand-in.ts";

const flood = report();
const archive = archiveOf(
  flood,
  answer({ excerpts: [excerpt(flood, "The river rose on Monday.", "Monday")] }),
);
const parsed = (line: string, number = 1, of: Archive = archive) => {
  const out = answerLine(line, number, of);
  return out === null ? null : z.record(z.string(), z.unknown()).parse(JSON.parse(out));
};

describe("a line of a batch", () => {
  it("is answered under its id, returned as it came", () => {
    expect(parsed('{"id": " Ünï 7 ", "question": "when"}')).toMatchObject({
      id: " Ünï 7 ",
      outcome: "found",
    });
    expect(parsed('{"id": 7, "question": "when"}')).toMatchObject({ id: 7 });
    expect(parsed('{"question": "when"}', 12)).toMatchObject({ id: "12" });
  });

  it("gives an excerpt with exactly the slice of the report between its offsets", () => {
    const out = z
      .object({ excerpts: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })) })
      .parse(parsed('{"question": "when"}'));
    expect(out.excerpts.map(({ start, end }) => flood.text.slice(start, end))).toEqual(
      out.excerpts.map(({ text }) => text),
    );
    expect(out.excerpts).toHaveLength(1);
  });

  it("passes command, source and limit on, with ask and 3 where none is given", () => {
    const asked: unknown[] = [];
    const recording: Archive = {
      ...archive,
      answer: (ask) => {
        asked.push(ask);
        return answer();
      },
    };
    parsed('{"command": "who", "question": " x ", "source": "flood", "limit": 1000}', 1, recording);
    parsed('{"question": "x"}', 1, recording);
    expect(asked).toMatchObject([
      { command: "who", question: "x", source: "flood", limit: 1000 },
      { command: "ask", question: "x", limit: 3 },
    ]);
  });

  it("may be empty, and has nothing in its place then", () => {
    expect(parsed("")).toBeNull();
    expect(parsed(" \t\r")).toBeNull();
  });

  it("may begin with a byte order mark", () => {
    expect(parsed('\ufeff{"id": "a", "question": "x"}')).toMatchObject({ id: "a", outcome: "found" });
  });

  it.each([
    ["{not json", "5", "The line is not JSON: write one object on each line."],
    ["[1]", "5", 'A line is one object, such as {"question": "when did it begin"}.'],
    ["null", "5", 'A line is one object, such as {"question": "when did it begin"}.'],
    ['{"id": "a"}', "a", "There is no question: write it as the text of the field question."],
    ['{"id": "a", "question": "  "}', "a", "There is no question: ask at least one word."],
    ['{"question": "x", "id": {}}', "5", "The id is a text."],
    ['{"question": "x", "command": "why"}', "5", "The command is one of when, howmany, who, where, ask."],
    ['{"question": "x", "limit": 0}', "5", "The limit is a whole number from 1 to 1000."],
    ['{"question": "x", "limit": 1001}', "5", "The limit is a whole number from 1 to 1000."],
    ['{"question": "x", "limit": 1.5}', "5", "The limit is a whole number from 1 to 1000."],
    ['{"question": "x", "source": 7}', "5", "The source is the id of a report."],
    [
      '{"question": 7, "limit": "3"}',
      "5",
      "There is no question: write it as the text of the field question; the limit is a whole number from 1 to 1000.",
    ],
    ['{"question": "x", "source": "flod"}', "5", 'There is no report "flod": did you mean flood?'],
  ])("that is not valid gives an error in its place: %s", (line, id, error) => {
    expect(parsed(line, 5)).toEqual({ id, error });
  });

  it("has at most 300 characters in its question", () => {
    expect(parsed(JSON.stringify({ question: "a".repeat(300) }))).toHaveProperty("outcome");
    expect(parsed(JSON.stringify({ question: "a".repeat(301) }))).toHaveProperty("error");
  });
});

describe("a line of JSON", () => {
  it("holds no control character and reads as the same value", () => {
    const value = { text: "a\u001b\u007f\u009b\u2028\u202e\nb" };
    expect(jsonLine(value)).not.toMatch(/[\p{Cc}\p{Zl}\u202e]/u);
    expect(JSON.parse(jsonLine(value))).toEqual(value);
  });
});
