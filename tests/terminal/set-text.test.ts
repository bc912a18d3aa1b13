import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { breakLines, shorten } from "../../src/terminal/break-lines.ts";
import { setText } from "../../src/terminal/set-text.ts";
import { plainLook } from "./stand-in.ts";

describe("text that is wrapped", () => {
  it("keeps every character but the spaces where it breaks, and no line is wider than told", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 4, max: 60 }),
        (text, width) => {
          const lines = breakLines(text, width).map(({ start, end }) => text.slice(start, end));
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("measures wide letters as the two columns that they take", () => {
    const text = "東京は日本の首都です";
    expect(breakLines(text, 8).map(({ start, end }) => text.slice(start, end))).toEqual([
      "東京は日",
      "本の首都",
      "です",
    ]);
  });

  it("breaks an address that is longer than a line", () => {
    expect(setText("see https://example.org/very/long", plainLook(16))).toBe(
      "see\nhttps://example.\norg/very/long",
    );
  });

  it("puts a new paragraph on a line of its own and joins lines that a machine wrapped", () => {
    expect(setText("One\ntwo.\n\n Three.\r\n\r\nFour.", plainLook(40), { first: "> " })).toBe(
      "> One two.\n  Three.\n  Four.",
    );
  });

  it("is shortened at a word", () => {
    expect(shorten("one two three", 13)).toBe("one two three");
    expect(shorten("one two three", 11)).toBe("one two …");
    expect(shorten("one two …", 8)).toBe("one …");
  });
});
