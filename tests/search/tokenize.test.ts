import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, tokenize } from "../../src/search/tokenize.ts";

function words(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word);
}

describe("a number", () => {
  test.each([
    ["2,000 soldiers", ["2000", "soldiers"]],
    ["12,345,678", ["12345678"]],
    ["1.5 million", ["1.5", "million"]],
    ["$12,000.50", ["12000.50"]],
    ["3.5%", ["3.5"]],
    ["12,000.", ["12000"]],
    ["from 9 to 10", ["from", "9", "to", "10"]],
    ["12th", ["12th"]],
    ["2022-01-14", ["2022", "01", "14"]],
  ])("in %j is one word", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("a word", () => {
  test.each([
    ["without its possessive ending", "Russia’s army's men", ["russia", "army", "men"]],
    ["with its apostrophe inside", "O'Brien didn’t", ["o'brien", "didn't"]],
    ["apart at its hyphens", "Kassym-Jomart", ["kassym", "jomart"]],
    [
      "without accents",
      "Erdoğan Łódź Ørsted Straße İstanbul",
      ["erdogan", "lodz", "orsted", "strasse", "istanbul"],
    ],
    ["in any script", "Алматы 東京", ["алматы", "東京"]],
    ["with letters and digits", "F16 B2B", ["f16", "b2b"]],
  ])("comes %s", (_how, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("a country in capitals", () => {
  test("is the same in full", () => {
    expect(words("the United States of 1900")).toEqual(["the", "united", "us.", "of", "1900"]);
    expect(words("two states")).toEqual(["two", "states"]);
  });

  test("is the same with and without full stops", () => {
    expect(words("U.S. US")).toEqual(["us.", "us."]);
  });

  test("is not the pronoun", () => {
    expect(words("US")).not.toEqual(words("us"));
  });
});

test("a capital is noticed", () => {
  expect(tokenize("The Élysée and the bridge").map(({ capital }) => capital)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("nothing is found in nothing", () => {
  expect(tokenize("")).toEqual([]);
  expect(tokenize(" … – ’ ?!")).toEqual([]);
});

describe("whatever the text", () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 6 }),
        fc.constantFrom(" ", "U.S.", "2,000", "’s", "Łódź", "İ", "ﬁ", "ß"),
      ),
    )
    .map((parts) => parts.join(""));

  test("words lie in order, hold a letter or digit and never overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, word, term } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          expect(word).not.toBe("");
          expect(term).not.toBe("");
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("words keep their places when text stands before them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = "Before that. ";
        const moved = tokenize(before + text).slice(2);
        expect(moved.map(({ start, word }) => [start - before.length, word])).toEqual(
          tokenize(text).map(({ start, word }) => [start, word]),
        );
      }),
    );
  });

  test("terms do not depend on letter case, but for countries in capitals", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/)), (parts) => {
        const text = parts.join(" ");
        expect(tokenize(text.toUpperCase()).map(({ term }) => term)).toEqual(
          tokenize(text).map(({ term }) => term),
        );
      }),
    );
  });
});

describe("fold", () => {
  test.each([
    ["Erdoğan", "erdogan"],
    ["ŁÓDŹ", "lodz"],
    ["Þórður", "thordur"],
    ["O’Brien", "o'brien"],
    ["ﬁre", "fire"],
    ["plain", "plain"],
    // styled letters, as pasted in chats
    ["𝐓𝐨𝐤𝐚𝐲𝐞𝐯", "tokayev"],
  ])("makes %j %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ſḀ-ỿА-яΑ-ω’ ]{0,12}$/), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
