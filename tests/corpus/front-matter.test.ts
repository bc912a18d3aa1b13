import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/corpus/front-matter.ts";

describe("readFrontMatter", () => {
  test("reads the fields and says where the report begins", () => {
    const text = '---\ntitle: "Bridge: closed"\npublished: 2022-01-31\n---\nThe bridge.';
    const { fields, end, fault } = readFrontMatter(text);
    expect(fields).toEqual({ title: "Bridge: closed", published: "2022-01-31" });
    expect(text.slice(end)).toBe("The bridge.");
    expect(fault).toBeNull();
  });

  test.each([
    ["Windows line ends", "---\r\ntitle: A\r\n---\r\nText."],
    ["spaces behind the lines of dashes", "---  \ntitle: A\n--- \nText."],
    ["dots at its end, as YAML allows", "---\ntitle: A\n...\nText."],
    ["a comment", "---\n# from the archive\ntitle: A\n---\nText."],
    ["fields that mean nothing here", "---\ntitle: A\nauthor: [B, C]\n---\nText."],
    ["fields with nothing behind them", "---\ntitle: A\npublisher:\nurl: ~\n---\nText."],
    ["spaces around a title", "---\ntitle: '  A '\n---\nText."],
  ])("takes %s", (_what, text) => {
    const { fields, end, fault } = readFrontMatter(text);
    expect({ title: fields.title, rest: text.slice(end), fault }).toEqual({
      title: "A",
      rest: "Text.",
      fault: null,
    });
  });

  test.each([
    ["no front matter", "The bridge was closed."],
    ["dashes that stand lower down", "The bridge.\n---\ntitle: A\n---\n"],
    ["a line of more dashes", "-----\nThe bridge.\n"],
    ["nothing at all", ""],
  ])("finds none in a text with %s", (_what, text) => {
    expect(readFrontMatter(text)).toEqual({ fields: {}, end: 0, fault: null });
  });

  test("an empty one is none the worse", () => {
    expect(readFrontMatter("---\n---\nText.")).toEqual({ fields: {}, end: 8, fault: null });
  });

  test("may end with the file", () => {
    expect(readFrontMatter("---\ntitle: A\n---")).toEqual({ fields: { title: "A" }, end: 16, fault: null });
  });

  test.each([
    ["title: ''", /title/],
    ["title: [a]", /title/],
    ["published: 2022", /published/],
    ["published: 2022-1-31", /published.*calendar/],
    ["published: 2022-13-01", /published.*calendar/],
    ["published: 2021-02-29", /published.*calendar/],
    ["url: ftp://paper.example", /url/],
    ["url: paper.example/1", /url/],
    ["language: x", /language/],
    ["just words", /fault/],
    ["title: A\ntitle: B", /not YAML/],
    ["title: 'A", /not YAML/],
    ["title: {", /not YAML/],
    ["title: *Breaking* news", /not YAML/],
    [
      `a: &a [${"1,".repeat(9)}]\nb: &b [${"*a,".repeat(9)}]\nc: &c [${"*b,".repeat(9)}]\nd: [${"*c,".repeat(9)}]`,
      /not YAML/,
    ],
  ])("names what is wrong with %j", (source, fault) => {
    expect(readFrontMatter(`---\n${source}\n---\nText.`).fault).toMatch(fault);
  });

  test("names every wrong field at once", () => {
    const { fault } = readFrontMatter("---\ntitle: ''\npublished: soon\n---\nText.");
    expect(fault).toMatch(/title.*published/);
  });

  test("says how to close one that is left open", () => {
    expect(readFrontMatter("---\ntitle: A\nText.").fault).toMatch(/never closed.*---/);
  });
});
