import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/discord/escape-markdown.ts";
import { readMarkdown } from "../../src/preview/page/markdown/blocks.ts";
import { readInline } from "../../src/preview/page/markdown/inline.ts";
import type { Block, Inline } from "../../src/preview/page/markdown/tree.ts";

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ("children" in inline ? textOf(inline.children) : shown(inline))).join("");
}

function shown(
  inline: Extract<Inline, { readonly text: string }> | Extract<Inline, { kind: "time" }>,
): string {
  return inline.kind === "time" ? String(inline.seconds) : inline.text;
}

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe("marks within a line", () => {
  it("show what the bot escaped, character for character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readInline(escapeMarkdown(text))).toEqual(text === "" ? [] : [{ kind: "text", text }]);
      }),
    );
  });

  it("are bold, italic, underlined, struck, hidden or code", () => {
    const marks = "**a** *b* _c_ __d__ ~~e~~ ||f|| `g`";
    const found = readInline(marks).filter(({ kind }) => kind !== "text");
    expect(found.map(({ kind }) => kind)).toEqual([
      "strong",
      "emphasis",
      "emphasis",
      "underline",
      "strike",
      "spoiler",
      "code",
    ]);
    expect(textOf(found)).toBe("abcdefg");
  });

  it("stand within each other", () => {
    expect(readInline("**a *b***")).toEqual([
      {
        kind: "strong",
        children: [
          { kind: "text", text: "a " },
          { kind: "emphasis", children: [{ kind: "text", text: "b" }] },
        ],
      },
    ]);
  });

  it("are text when nothing closes them or they stand alone", () => {
    for (const text of ["2 * 3 * 4", "**open", "snake_case_name", "[a](b)", "a ] b", "[]()"]) {
      expect(readInline(text)).toEqual([{ kind: "text", text }]);
    }
  });

  it("link only to web addresses", () => {
    const label = [{ kind: "text", text: "a [b]" }];
    const href = "https://news.example/1_2?a=%28b%29";
    expect(readInline(`[a \\[b\\]](${href})`)).toEqual([{ kind: "link", href, children: label }]);
    expect(readInline("[a](javascript:alert\\(1\\))").some(({ kind }) => kind === "link")).toBe(false);
    expect(textOf(readInline("see https://news.example/x."))).toBe("see https://news.example/x.");
    expect(readInline("<https://news.example/x>")[0]?.kind).toBe("link");
  });

  it("name members, commands and times", () => {
    expect(readInline("<@1></when:2>@everyone<t:1641168000:D>")).toEqual([
      { kind: "mention", text: "<@1>" },
      { kind: "mention", text: "/when" },
      { kind: "mention", text: "@everyone" },
      { kind: "time", seconds: 1641168000, style: "D" },
    ]);
  });
});

describe("lines", () => {
  it("are headings, small print, quotations, lists, code and plain lines", () => {
    const text =
      "### A\nplain\nplain\n> quoted\n> - in it\n-# small\n- one\n  - two\n3. three\n```\ncode\n```\nend";
    expect(kinds(readMarkdown(text))).toEqual([
      "heading",
      "lines",
      "quote",
      "small",
      "list",
      "code",
      "lines",
    ]);
  });

  it("are plain where the mark was escaped", () => {
    expect(kinds(readMarkdown("\\# A\n\\- b\n1\\. c\n\\> d\n#e\n-#f"))).toEqual(["lines"]);
  });

  it("keep their breaks, and emphasis goes over them", () => {
    expect(readMarkdown("**a\nb**\n\nc")).toEqual([
      {
        kind: "lines",
        children: [
          { kind: "strong", children: [{ kind: "text", text: "a\nb" }] },
          { kind: "text", text: "\n\nc\n" },
        ],
      },
    ]);
  });

  it("are quoted to the end after three marks", () => {
    expect(readMarkdown(">>> a\n-# b")).toEqual([{ kind: "quote", blocks: readMarkdown("a\n-# b") }]);
  });

  it("have depth and number in a list", () => {
    const [list] = readMarkdown("1. a\n  - b");
    expect(list).toMatchObject({
      items: [
        { depth: 0, mark: "1." },
        { depth: 1, mark: "•" },
      ],
    });
  });
});
