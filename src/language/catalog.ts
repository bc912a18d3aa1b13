import english from "./locales/en.ts";

type EnglishKey = keyof typeof english.texts;
/** The key of a text with plural forms, without the form. */
type PluralKey = EnglishKey extends infer Full ? (Full extends `${infer Base}_other` ? Base : never) : never;
type PlainKey = Exclude<EnglishKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;

/** Names a text of the catalogs; one with plural forms by its stem: "answer.searched". */
export type Key = PlainKey | PluralKey;

/** What Discord shows of one option instead of its English texts. */
interface OptionTexts {
  readonly name?: string;
  readonly description?: string;
  /** By the choice's value. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What Discord shows of one command instead of its English texts. */
export interface CommandTexts {
  readonly name?: string;
  readonly description?: string;
  /** By the option's English name. */
  readonly options?: Readonly<Record<string, OptionTexts>>;
}

/**
 * Everything the bot says in one language. Keys that English lacks do not compile; keys that are missing here are said
 * in English, and a test names them. Plural forms are those of the language ("few" and "many" in Russian).
 */
export interface Catalog {
  readonly texts: { readonly [Name in PlainKey | `${PluralKey}_${Intl.LDMLPluralRule}`]?: string };
  /** By the command's English name. */
  readonly commands: Readonly<Record<string, CommandTexts>>;
}

/** Whether a message is the key of a text, as those of option checks are. */
export function isKey(text: string): text is Key {
  return Object.hasOwn(english.texts, text) || Object.hasOwn(english.texts, `${text}_other`);
}
