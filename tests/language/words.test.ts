import { describe, expect, it } from "vitest";
import { CATALOGS } from "../../src/language/catalogs.ts";
import { ENGLISH, wordsFor } from "../../src/language/words.ts";

describe("wordsFor", () => {
  it.each(["en-GB", "en-US", "ja", "", "constructor"])("speaks English to %j", (locale) => {
    expect(wordsFor(locale)).toBe(ENGLISH);
  });

  it.each(Object.keys(CATALOGS))("speaks %s to its own members", (locale) => {
    expect(wordsFor(locale).locale).toBe(locale);
  });

  it("speaks another region's words where a region has none", () => {
    expect(wordsFor("es-419").locale).toBe("es-ES");
  });
});

describe("say", () => {
  it("chooses the plural form by the count, and formats it", () => {
    expect(ENGLISH.say("answer.searched", { count: 1 })).toBe("Searched 1 report");
    expect(ENGLISH.say("answer.searched", { count: 0 })).toBe("Searched 0 reports");
    expect(ENGLISH.say("answer.searched", { count: 1234 })).toBe("Searched 1,234 reports");
  });

  it.each(["$t(answer.unclear)", "{{words}} {{count}}", "$& $1 $$", "<b>&amp;</b>", "a.b:c"])(
    "puts %j in as it is",
    (words) => {
      expect(ENGLISH.say("answer.unknownWords", { words })).toBe(`No report mentions ${words}.`);
    },
  );

  it.each(["lng", "ns", "defaultValue", "context", "replace", "postProcess"])(
    "takes the name %j for a value, never for a setting",
    (name) => {
      expect(ENGLISH.say("answer.unknownWords", { words: "x", [name]: "de" })).toBe("No report mentions x.");
    },
  );

  it("throws when a value is missing, rather than leave a hole in a sentence", () => {
    expect(() => ENGLISH.say("answer.unknownWords")).toThrow('without a value for "words"');
  });
});

describe("day", () => {
  it("writes days and months of EDTF, and leaves everything else", () => {
    expect(ENGLISH.day("2022-01-13")).toBe("13 January 2022");
    expect(ENGLISH.day("2022-01")).toBe("January 2022");
    for (const other of [
      "2022",
      "199X",
      "2022-01-09/2022-01-03",
      "2022-01-03/..",
      "2022-01-03/2022-02",
      "T21:00",
      "-0043-03-15",
      "2022-13-40",
      "",
    ]) {
      expect(ENGLISH.day(other)).toBe(other);
    }
  });

  it.each([
    ["de", "1. Januar 2022", "Januar 2022", "01.01.2022"],
    ["es-ES", "1 de enero de 2022", "enero de 2022", "01/01/2022"],
    ["fr", "1er janvier 2022", "janvier 2022", "01/01/2022"],
    ["pt-BR", "1 de janeiro de 2022", "janeiro de 2022", "01/01/2022"],
    ["ru", "1 января 2022 г.", "январь 2022 г.", "01.01.2022"],
    ["tr", "1 Ocak 2022", "Ocak 2022", "01.01.2022"],
    ["uk", "1 січня 2022 р.", "січень 2022 р.", "01.01.2022"],
  ])("writes them as %s does", (locale, day, month, short) => {
    const words = wordsFor(locale);
    expect([words.day("2022-01-01"), words.day("2022-01"), words.shortDay("2022-01-01")]).toEqual([
      day,
      month,
      short,
    ]);
    expect(words.day("2022-01-11")).not.toContain("1er");
  });

  it.each([
    ["en-GB", "3–9 January 2022"],
    ["de", "3.–9. Januar 2022"],
    ["ru", "3–9 января 2022 г."],
    ["tr", "3–9 Ocak 2022"],
  ])("writes from one day to another as %s does", (locale, range) => {
    const day = wordsFor(locale).day("2022-01-03/2022-01-09");
    // which space stands around dash and year differs between versions of Intl
    expect(day.replace(/\s*–\s*/, "–").replace(/\s/g, " ")).toBe(range);
  });

  it("writes the first of a month as French does, at either end", () => {
    expect(wordsFor("fr").day("2022-01-01/2022-02-01")).toMatch(/^1er janvier\P{L}+1er février 2022$/u);
    expect(wordsFor("fr").day("2022-01-21")).toBe("21 janvier 2022");
  });

  it("writes days of English lists as ISO does", () => {
    expect(ENGLISH.shortDay("2022-01-13")).toBe("2022-01-13");
  });
});

describe("list", () => {
  it("joins with and, or with or", () => {
    expect(ENGLISH.list(["a", "b", "c"], "conjunction")).toBe("a, b and c");
    expect(ENGLISH.list(["a", "b"], "disjunction")).toBe("a or b");
  });
});

describe("slash", () => {
  it("names a command as members type it in their language", () => {
    expect(ENGLISH.slash("reports")).toBe("/reports");
    expect(wordsFor("de").slash("reports")).toBe("/berichte");
  });

  it("keeps the name of a command that no catalog knows", () => {
    expect(wordsFor("de").slash("constructor")).toBe("/constructor");
  });
});
