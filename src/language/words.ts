import { createInstance, type i18n } from "i18next";
import type { CommandTexts, Key } from "./catalog.ts";
import { CATALOGS, DEFAULT_LOCALE } from "./catalogs.ts";
import { dayFormat } from "./days.ts";

type Values = Readonly<Record<string, string | number>>;

/** How the bot speaks in one language. */
export interface Words {
  /** Discord's name of the language: "en-GB", "de", "pt-BR". */
  readonly locale: string;
  /** A text of the catalog with its values; `count` chooses the plural form, and numbers are formatted. Throws when a value is missing. */
  say(key: Key, values?: Values): string;
  /** An EDTF day or month as people write it: "13 January 2022"; whatever else is given comes back as it is. */
  day(edtf: string): string;
  /** An ISO day in numbers, for lists: "13.01.2022". */
  shortDay(iso: string): string;
  number(value: number): string;
  /** "a, b and c" or "a, b or c". */
  list(items: readonly string[], type: "conjunction" | "disjunction"): string;
  /** A command's translated name and texts, by its English name; empty in English, whose texts stand in the command. */
  command(name: string): CommandTexts;
  /** A command as members type it, by its English name: "/reports", "/berichte". */
  slash(name: string): string;
}

const library = await openLibrary();

/** What the terminal speaks, and Discord where there is nothing else; `wordsFor` gives this same object for English. */
export const ENGLISH: Words = createWords(DEFAULT_LOCALE);

const spoken: readonly Words[] = [
  ENGLISH,
  ...Object.keys(CATALOGS)
    .filter((locale) => locale !== DEFAULT_LOCALE)
    .map(createWords),
];

/** The words for a member's language; English where there are none. A region without a catalog is given another region's. */
export function wordsFor(discordLocale: string): Words {
  return (
    spoken.find(({ locale }) => locale === discordLocale) ??
    spoken.find(({ locale }) => languageOf(locale) === languageOf(discordLocale)) ??
    ENGLISH
  );
}

function languageOf(locale: string): string {
  return locale.split("-")[0] ?? locale;
}

/** Texts are plain, so nothing in them or in their values is escaped, nested or looked up. */
async function openLibrary(): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    resources: Object.fromEntries(
      Object.entries(CATALOGS).map(([locale, { texts }]) => [locale, { translation: texts }]),
    ),
    lng: DEFAULT_LOCALE,
    fallbackLng: DEFAULT_LOCALE,
    load: "currentOnly",
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: (text: string, [, name]: readonly string[]) => {
      throw new Error(`"${text}" was said without a value for "${name}"`);
    },
  });
  return instance;
}

function createWords(locale: string): Words {
  const translate = library.getFixedT(locale);
  const { long, short } = dayFormat(locale);
  const numbers = new Intl.NumberFormat(locale);
  const commands = new Map(Object.entries(CATALOGS[locale]?.commands ?? {}));
  const number = (value: number) => numbers.format(value);
  const command = (name: string): CommandTexts => commands.get(name) ?? {};
  return {
    locale,
    say: (key, values = {}) =>
      translate(key, { ...countOf(values), nest: false, replace: formatNumbers(values, number) }),
    day: long,
    shortDay: short,
    number,
    list: (items, type) => new Intl.ListFormat(locale, { type }).format(items),
    command,
    slash: (name) => `/${typedName(name, command)}`,
  };
}

/** Each word of a command within a group is translated by itself: "archive", then "archive add". */
function typedName(name: string, command: Words["command"]): string {
  const parts = name.split(" ");
  return parts.map((part, at) => command(parts.slice(0, at + 1).join(" ")).name ?? part).join(" ");
}

/** The count itself goes to the plural rules, its formatted form into the text. */
function countOf({ count }: Values): { count?: number } {
  return typeof count === "number" ? { count } : {};
}

function formatNumbers(values: Values, number: (value: number) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? number(value) : value]),
  );
}
