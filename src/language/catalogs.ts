import { readdirSync } from "node:fs";
import { z } from "zod";
import type { Catalog, CommandTexts } from "./catalog.ts";
import english from "./locales/en.ts";

/** Spoken where a language has no catalog, and where its catalog lacks a text. */
export const DEFAULT_LOCALE = "en-GB";

/** `.ts` where the sources run, `.js` in dist; declarations and maps are no catalogs, and English is here already. */
const CATALOG_FILE = /^(?!en\.)(?<locale>[A-Za-z-]+)\.(?:ts|js)$/;
const FOLDER = new URL("./locales/", import.meta.url);

const catalogSchema = z.custom<Catalog>(
  (value) => z.object({ texts: z.object({}), commands: z.object({}) }).safeParse(value).success,
);

/** Every language by Discord's name for it, which is the name of its file. */
export const CATALOGS: Readonly<Record<string, Catalog>> = {
  [DEFAULT_LOCALE]: english,
  ...Object.fromEntries(await Promise.all(localesIn(FOLDER).map(loadCatalog))),
};

interface LocaleFile {
  readonly locale: string;
  readonly file: string;
}

function localesIn(folder: URL): readonly LocaleFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const locale = CATALOG_FILE.exec(file)?.groups?.locale;
      return locale === undefined ? [] : [{ locale, file }];
    });
}

async function loadCatalog({ locale, file }: LocaleFile): Promise<readonly [string, Catalog]> {
  const module: Record<string, unknown> = await import(new URL(file, FOLDER).href);
  const { data } = catalogSchema.safeParse(module.default);
  if (data === undefined) {
    throw new Error(`src/language/locales/${file} is no catalog: give it texts and commands by default.`);
  }
  return [locale, data];
}

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
