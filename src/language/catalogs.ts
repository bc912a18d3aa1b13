import type { Catalog } from "./catalog.ts";
import english from "./locales/en.ts";

/** Spoken where a language has no catalog, and where its catalog lacks a text. */
export const DEFAULT_LOCALE = "en-GB";

/** Every language by Discord's name for it; a test holds this list against the folder. */
export const CATALOGS: Readonly<Record<string, Catalog>> = {
  [DEFAULT_LOCALE]: english,
};
