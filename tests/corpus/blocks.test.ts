import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitBlocks, trim } from "../../src/corpus/blocks.ts";

function split(text: string, from = 0): readonly string[] {
  return splitBlocks(text, from).map(({ start, end }) => text.slice(start, end));
}

/** Lines of about 70 characters, broken inside sentences, as a mail program does. */
const WRAPPED = `Troops of a Russia-led security alliance are preparing to pull out of
the country, the Defence Ministry said on Thursday, a week after they
were deployed at the request of its president.`;

describe("splitBlocks", () => {
  test("takes each line for a paragraph", () => {
    expect(split("The bridge fell.\nNobody was hurt.\n")).toEqual(["The bridge fell.", "Nobody was hurt."]);
  });

  test("leaves out blank lines and white space at the ends of lines", () => {
    expect(split("\n\n  The bridge fell. \t\n \t\n\nNobody was hurt.\r\n\r\n")).toEqual([
      "The bridge fell.",
      "Nobody was hurt.",
    ]);
  });

  test("joins lines that a machine has wrapped", () => {
    expect(split(`${WRAPPED}\n\n${WRAPPED}\n`)).toEqual([WRAPPED, WRAPPED]);
  });

  test("keeps lines apart that are as long as paragraphs are", () => {
    const long =
      "The bridge was closed after a lorry hit it, the police of the city said, and nobody knows when it opens";
    expect(split(`${long}\n${long}\n${long}.`)).toHaveLength(3);
  });

  test("keeps lines apart that each end like a sentence", () => {
    const line = "The bridge was closed after a lorry hit it, the police said.";
    expect(split(`${line}\n${line}\n${line}`)).toHaveLength(3);
  });

  test("keeps the lines of a heading, a byline and a story apart", () => {
    const lines = [
      "Bridge closed",
      "By Jane Doe",
      "The bridge was closed after a lorry hit it, police said.",
    ];
    expect(split(lines.join("\n"))).toEqual(lines);
  });

  test("begins where it is told", () => {
    expect(split("---\ntitle: A\n---\nThe bridge fell.", 17)).toEqual(["The bridge fell."]);
  });

  test("finds nothing in nothing", () => {
    expect(split("")).toEqual([]);
    expect(split(" \n\n ")).toEqual([]);
  });

  test("loses nothing but white space, whatever the text", () => {
    const lines = fc.array(fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom("", " ", "a b.", WRAPPED)));
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("\n");
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("trim", () => {
  test("moves both ends to the first and last character that shows", () => {
    expect(trim("a  b \n", { start: 1, end: 6 })).toEqual({ start: 3, end: 4 });
  });

  test("leaves an empty span of white space", () => {
    const { start, end } = trim("a   b", { start: 1, end: 4 });
    expect(start).toBe(end);
  });
});
