import type { LocalizationMap } from "discord-api-types/v10";
import type { CommandTexts } from "../language/catalog.ts";

/** The texts of a command or an option; a choice has a name alone. */
interface Texts {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/** What the languages call something, as Discord's fields; a field that no language fills is left out. */
interface Localizations {
  name_localizations?: LocalizationMap;
  description_localizations?: LocalizationMap;
}

/** Gathers what each language says of a command, option or choice; English is not among them, it is the default. */
export function localizations(
  translations: ReadonlyMap<string, CommandTexts>,
  choose: (texts: CommandTexts) => Texts | undefined,
): Localizations {
  const names = gather(translations, (texts) => choose(texts)?.name);
  const descriptions = gather(translations, (texts) => choose(texts)?.description);
  return {
    ...(Object.keys(names).length > 0 && { name_localizations: names }),
    ...(Object.keys(descriptions).length > 0 && { description_localizations: descriptions }),
  };
}

function gather(
  translations: ReadonlyMap<string, CommandTexts>,
  choose: (texts: CommandTexts) => string | undefined,
): LocalizationMap {
  const chosen = [...translations].map(([locale, texts]) => [locale, choose(texts)] as const);
  return Object.fromEntries(chosen.filter(([, text]) => text !== undefined));
}
