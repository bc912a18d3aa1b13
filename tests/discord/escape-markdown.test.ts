import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeLine, escapeMarkdown } from "../../src/discord/escape-markdown.ts";

/** Discord hides a backslash before any of these. */
const ESCAPE = /\\(?=[^0-9A-Za-z\s])(?<mark>.)/gsu;
/** What Discord's client would still act on once escapes are taken away. */
const ACTIVE = /[*_~`|<>@[\]]|:\/\/|:[\w+-]+:|^\s*(?:[#+-]|\d+[.)])/m;

const marked = fc.string({ unit: "grapheme" });
const hostile = fc
  .array(
    fc.oneof(
      marked,
      fc.constantFrom(
        "**",
        "__",
        "~~",
        "||",
        "`",
        "> ",
        ">>> ",
        "# ",
        "-# ",
        "- ",
        "1. ",
        "\n",
        "\\",
        "<@1>",
        "<t:1:R>",
      ),
      fc.constantFrom(
        "@everyone",
        "<#1>",
        "</ask:1>",
        "<:a:1>",
        "[a](b)",
        "https://a.b/c_d",
        ":fire:",
        "10:30:45",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("escapeMarkdown", () => {
  it("shows exactly the characters that were given", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text).replace(ESCAPE, "$<mark>")).toBe(text);
      }),
    );
  });

  it("leaves nothing that Discord would act on", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text).replace(ESCAPE, "·")).not.toMatch(ACTIVE);
      }),
    );
  });

  it.each([
    ["@everyone", "\\@everyone"],
    ["<@123> and <t:1:R>", "\\<\\@123\\> and \\<t\\:1:R\\>"],
    ["[here](https://evil.example)", "\\[here\\](https\\://evil.example)"],
    ["# Heading", "\\# Heading"],
    ["12. March", "12\\. March"],
    ["at 10:30, 50-60 people", "at 10:30, 50-60 people"],
  ])("writes %s as %s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("escapeLine", () => {
  it("lets no title turn the direction of what follows it", () => {
    expect(escapeLine("Bridge \u202eclosed\u2066", 40)).toBe("Bridge closed");
  });

  it("keeps a line of just the allowed length whole", () => {
    expect(escapeLine("abcde", 5)).toBe("abcde");
    expect(escapeLine("abcdef", 5)).toBe("abcd…");
  });

  it("puts line breaks and runs of blanks into one blank", () => {
    expect(escapeLine(" a\n\n b ", 9)).toBe("a b");
  });

  it("cuts between words, unless one word takes more than half", () => {
    expect(escapeLine("The bridge, which was closed", 20)).toBe("The bridge, which…");
    expect(escapeLine("The bridge, which was closed", 13)).toBe("The bridge…");
    expect(escapeLine("A Donaudampfschiff left", 12)).toBe("A Donaudamp…");
  });

  it("does not cut a character in half", () => {
    expect(escapeLine("ab😀😀", 5)).toBe("ab😀…");
  });
});
