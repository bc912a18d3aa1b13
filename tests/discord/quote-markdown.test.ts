import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitQuote } from "../../src/discord/quote-markdown.ts";

const ESCAPED_OR_BOLD = /\\(?<mark>[^0-9A-Za-z\s])|\*\*/gu;

/** What Discord shows of a block quote. */
function shown(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) =>
      line.slice("> ".length).replace(ESCAPED_OR_BOLD, (_all, mark: string | undefined) => mark ?? ""),
    )
    .join("\n");
}

const bold = (text: string, ...words: readonly string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

describe("fitQuote", () => {
  it("shows exactly the text's characters, wherever the bold spans lie", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", "\n", "*", "_", "#", "1", ".", "-", ">", "\\", "é"),
    });
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(text, fc.array(span), (text, spans) => {
        expect(shown(fitQuote(text, spans, 10_000)?.markdown ?? "")).toBe(text);
      }),
    );
  });

  it("marks the answer in bold", () => {
    const text = "It was closed on 3 March 2021.";
    expect(fitQuote(text, bold(text, "3 March 2021"), 100)).toEqual({
      markdown: "> It was closed on **3 March 2021**.",
      cut: false,
    });
  });

  it("joins answers that overlap or touch", () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 3, end: 6 },
    ];
    expect(fitQuote("abcdefg", spans, 100)?.markdown).toBe("> **abcdef**g");
  });

  it("keeps every line of a passage in the quote, with the bold of each line on its own", () => {
    const text = "It began.\n\nIt ended.";
    expect(fitQuote(text, [{ start: 3, end: 16 }], 100)?.markdown).toBe(
      "> It **began.**\n> \n> **It en**ded.",
    );
  });

  it("fits a quotation of exactly the room, and cuts one that is a character longer", () => {
    const text = "One came. Two went.";
    expect(fitQuote(text, [], text.length + 2)?.cut).toBe(false);
    expect(fitQuote(text, [], text.length + 1)).toEqual({ markdown: "> One came.", cut: true });
  });

  it("cuts at the end of a word where not one sentence fits, and drops no word before the cut", () => {
    expect(fitQuote("Police did not kill the man.", [], 17)).toEqual({
      markdown: "> Police did not",
      cut: true,
    });
  });

  it("finds the last sentence that fits in a text far longer than the room", () => {
    const text = "One came. Two went. ".repeat(2000);
    expect(fitQuote(text, [], 31)).toEqual({ markdown: "> One came. Two went. One came.", cut: true });
  });

  it("gives nothing rather than part of a word", () => {
    expect(fitQuote("Unquestionably.", [], 10)).toBeNull();
  });
});
