// What every language must have. A text that was added in English alone fails here, with the list of what to translate.
import { readdirSync } from "node:fs";
import { Locale } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { CATALOGS, DEFAULT_LOCALE } from "../../src/language/catalogs.ts";
import english from "../../src/language/locales/en.ts";
import { INTENDED } from "./same-as-english.ts";

const FOLDER = new URL("../../src/language/locales/", import.meta.url);
const PLURAL = /^(?<stem>.+)_(?<form>zero|one|two|few|many|other)$/;
const VARIABLE = /\{\{(?<name>.*?)\}\}/g;
/** Refusals and apologies are cut here, introductions of lists earlier. */
const LONGEST = 600;

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(english.texts));
const keys = [...ENGLISH.keys()];
const stems = new Set(keys.flatMap((key) => PLURAL.exec(key)?.groups?.stem ?? []));

/** The keys that a language must have: a text with plural forms once for each of the language's own. */
function keysIn(locale: string): readonly string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const plain = keys.filter((key) => !PLURAL.test(key));
  return [...plain, ...[...stems].flatMap((stem) => forms.map((form) => `${stem}_${form}`))];
}

function variablesOf(text: string): readonly string[] {
  return [...text.matchAll(VARIABLE)].map(({ groups }) => groups?.name ?? "").sort();
}

function englishOf(key: string): string {
  return ENGLISH.get(key) ?? ENGLISH.get(key.replace(PLURAL, "$<stem>_other")) ?? "";
}

test("every file in locales/ is a language, and nothing else needs to know it", () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/^en\.ts$/, `${DEFAULT_LOCALE}.ts`));
  expect(Object.keys(CATALOGS).sort()).toEqual(files.map((file) => file.replace(".ts", "")).sort());
});

test("only what is named as intended is the same in English", () => {
  const same = Object.entries(CATALOGS)
    .filter(([, catalog]) => catalog !== english)
    .flatMap(([locale, { texts }]) =>
      Object.entries(texts)
        .filter(([key, text]) => text === englishOf(key))
        .map(([key]) => `${locale} ${key}`),
    );
  expect(same).toEqual(INTENDED.texts);
});

describe.each(Object.entries(CATALOGS))("%s", (locale, { texts }) => {
  const entries = Object.entries(texts);

  test("is a language of Discord", () => {
    expect(Object.values(Locale).map(String)).toContain(locale);
  });

  test("lacks no text and no plural form, and has none that is never said", () => {
    const needed = keysIn(locale);
    expect({
      missing: needed.filter((key) => !Object.hasOwn(texts, key)),
      neverSaid: entries.map(([key]) => key).filter((key) => !needed.includes(key)),
    }).toEqual({ missing: [], neverSaid: [] });
  });

  test("has the values of English in every text, no more and no fewer", () => {
    const differing = entries.filter(
      ([key, text]) => variablesOf(text).join() !== variablesOf(englishOf(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  test("has values only by their plain names, and looks up nothing else", () => {
    expect(entries.filter(([, text]) => variablesOf(text).some((name) => !/^[a-z]+$/i.test(name)))).toEqual(
      [],
    );
    expect(entries.filter(([, text]) => /\$t\(|[{}]{3}/.test(text))).toEqual([]);
  });

  test("has texts that are one trimmed line within the limits", () => {
    const wrong = entries.filter(
      ([, text]) => text === "" || text !== text.trim() || /\n| {2}/.test(text) || text.length > LONGEST,
    );
    expect(wrong).toEqual([]);
  });
});

test("French keeps its double punctuation on the line of its word", () => {
  const broken = Object.values(CATALOGS.fr?.texts ?? {}).filter((text) => /[ \u202f][:;?!»]|« /.test(text));
  expect(broken).toEqual([]);
});
