/** Discord's `LocalizationMap`, as loose as its types are. */
type Translations = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** A text of a registration with its translations. */
export interface Localized {
  readonly text: string;
  readonly translations: ReadonlyMap<string, string>;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Translations;
}

interface Described {
  readonly description: string;
  readonly description_localizations?: Translations;
}

/** The name of a command, option or choice in every language. */
export function nameOf({ name, name_localizations }: Named): Localized {
  return { text: name, translations: readMap(name_localizations) };
}

/** The description of a command or option in every language. */
export function descriptionOf({ description, description_localizations }: Described): Localized {
  return { text: description, translations: readMap(description_localizations) };
}

/** As a member of this language sees it: untranslated where there is no translation. */
export function textIn({ text, translations }: Localized, locale: string): string {
  return translations.get(locale) ?? text;
}

/** The length that Discord counts. */
export function longestLength({ text, translations }: Localized): number {
  return Math.max(...[text, ...translations.values()].map(({ length }) => length));
}

/** What is wrong with a text and with each of its translations, whose place says the language. */
export function faultsInEveryLanguage(
  { text, translations }: Localized,
  place: string,
  faultsOf: (text: string, place: string) => readonly string[],
): readonly string[] {
  return [
    ...faultsOf(text, place),
    ...[...translations].flatMap(([locale, translation]) => faultsOf(translation, `${place} in ${locale}`)),
  ];
}

function readMap(map: Translations): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(map ?? {}).flatMap(([locale, text]) => (text == null ? [] : [[locale, text] as const])),
  );
}
