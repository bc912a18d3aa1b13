import type { Catalog, CommandTexts } from "./catalog.ts";
import german from "./locales/de.ts";
import english from "./locales/en.ts";
import spanish from "./locales/es-ES.ts";
import french from "./locales/fr.ts";
import portuguese from "./locales/pt-BR.ts";
import russian from "./locales/ru.ts";
import turkish from "./locales/tr.ts";
import ukrainian from "./locales/uk.ts";

/** Spoken where a language has no catalog, and where its catalog lacks a text. */
export const DEFAULT_LOCALE = "en-GB";

/** Every language by Discord's name for it; a test holds this list against the folder. */
export const CATALOGS: Readonly<Record<string, Catalog>> = {
  [DEFAULT_LOCALE]: english,
  de: german,
  "es-ES": spanish,
  fr: french,
  "pt-BR": portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

/** What a command is called in the other languages, by locale; languages that do not translate it are left out. */
export function translationsOf(command: string): ReadonlyMap<string, CommandTexts> {
  return new Map(
    Object.entries(CATALOGS).flatMap(([locale, { commands }]) =>
      Object.entries(commands)
        .filter(([name]) => name === command)
        .map(([, texts]) => [locale, texts] as const),
    ),
  );
}
