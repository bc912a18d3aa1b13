import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/corpus/front-matter.ts";
import { compose } from "../../src/library/compose.ts";

const FACTS = { title: "Bridge: closed", publisher: "# The 'Paper'", published: "2022-01-31" };

describe("facts", () => {
  test.each([
    ["no front matter", "The bridge.\n"],
    ["an empty one", "---\n---\nThe bridge.\n"],
    ["one of its own", "---\nurl: https://paper.example/1\n---\nThe bridge.\n"],
    ["Windows line ends", "---\r\nlanguage: en\r\n---\r\nThe bridge.\r\n"],
    ["dashes lower down", "The bridge.\n---\ntitle: A\n---\n"],
  ])("are read again from the front matter of a text with %s", (_what, text) => {
    const before = readFrontMatter(text);
    const composed = compose(text, FACTS);
    const { fields, end, fault } = readFrontMatter(composed);
    expect(fault).toBeNull();
    expect(fields).toEqual({ ...before.fields, ...FACTS });
    expect(composed.slice(end).trimStart()).toBe(text.slice(before.end));
  });

  test("that nobody knows leave a text as it is", () => {
    expect(compose("The bridge.", {})).toBe("The bridge.");
  });
});
