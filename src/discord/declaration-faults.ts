import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  APIApplicationCommandSubcommandOption,
} from "discord-api-types/v10";
import type { MenuDeclaration, SlashDeclaration } from "./declare.ts";
import {
  CHOICE_TEXT,
  COMMAND_NAME,
  COMMAND_OPTIONS,
  COMMAND_TEXT,
  DESCRIPTION_TEXT,
  MENU_NAME,
  OPTION_CHOICES,
} from "./limits.ts";
import { descriptionOf, faultsInEveryLanguage, longestLength, nameOf, textIn } from "./localized.ts";

type Option = APIApplicationCommandBasicOption | APIApplicationCommandSubcommandOption;

/** As `findFaults`, for a command of a message's menu. */
export function findMenuFaults(declaration: MenuDeclaration): readonly string[] {
  return faultsInEveryLanguage(nameOf(declaration), "its name", (name, place) =>
    MENU_NAME.test(name) ? [] : [`${place} is not 1 to 32 characters long`],
  );
}

/** Everything in a registration that Discord would refuse, most of which its own schema does not say; empty when nothing. */
export function findFaults(declaration: SlashDeclaration): readonly string[] {
  return [
    ...faultsInEveryLanguage(nameOf(declaration), "its name", nameFaults),
    ...faultsInEveryLanguage(descriptionOf(declaration), "its description", descriptionFaults),
    ...optionsFaults(declaration.options),
    ...(textLength(declaration) > COMMAND_TEXT
      ? [`its texts together exceed ${COMMAND_TEXT} characters`]
      : []),
  ];
}

function optionsFaults(options: readonly Option[]): readonly string[] {
  return [...listFaults(options), ...doubleFaults(options), ...options.flatMap(optionFaults)];
}

function optionFaults(option: Option): readonly string[] {
  const place = `the option "${option.name}"`;
  return [
    ...faultsInEveryLanguage(nameOf(option), place, nameFaults),
    ...faultsInEveryLanguage(descriptionOf(option), `the description of ${place}`, descriptionFaults),
    ...choiceFaults(choicesOf(option), place),
    ...optionsFaults(withinOf(option)),
  ];
}

function nameFaults(name: string, place: string): readonly string[] {
  return [
    ...(COMMAND_NAME.test(name) ? [] : [`${place} is not 1 to 32 letters, digits, - or _`]),
    ...(name === name.toLowerCase() ? [] : [`${place} is not in lower case`]),
  ];
}

function descriptionFaults(description: string, place: string): readonly string[] {
  const fits = description.length >= 1 && description.length <= DESCRIPTION_TEXT;
  return fits ? [] : [`${place} is not 1 to ${DESCRIPTION_TEXT} characters long`];
}

function listFaults(options: readonly Option[]): readonly string[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  const late = options.find(
    (option, index) => option.required && firstOptional >= 0 && index > firstOptional,
  );
  return [
    ...(options.length > COMMAND_OPTIONS ? [`it has more than ${COMMAND_OPTIONS} options`] : []),
    ...(late === undefined ? [] : [`the required option "${late.name}" comes after an optional one`]),
  ];
}

/** In each language every option has a name of its own; where one is not translated, its English name is shown. */
function doubleFaults(options: readonly Option[]): readonly string[] {
  const names = options.map(nameOf);
  const locales = new Set(names.flatMap(({ translations }) => [...translations.keys()]));
  return [...locales].flatMap((locale) => {
    const shown = names.map((name) => textIn(name, locale));
    const double = shown.find((name, index) => shown.indexOf(name) < index);
    return double === undefined ? [] : [`two options are called "${double}" in ${locale}`];
  });
}

function choiceFaults(
  choices: readonly APIApplicationCommandOptionChoice[],
  place: string,
): readonly string[] {
  return [
    ...(choices.length > OPTION_CHOICES ? [`${place} has more than ${OPTION_CHOICES} choices`] : []),
    ...choices.flatMap((choice) =>
      faultsInEveryLanguage(nameOf(choice), `the choice "${choice.name}" of ${place}`, choiceNameFaults),
    ),
  ];
}

function choiceNameFaults(name: string, place: string): readonly string[] {
  const fits = name.length >= 1 && name.length <= CHOICE_TEXT;
  return fits ? [] : [`${place} is not 1 to ${CHOICE_TEXT} characters long`];
}

/** The options of a command within a group. */
function withinOf(option: Option): readonly Option[] {
  return "options" in option ? (option.options ?? []) : [];
}

function choicesOf(option: Option): readonly APIApplicationCommandOptionChoice<string | number>[] {
  return "choices" in option ? (option.choices ?? []) : [];
}

/** Names, descriptions and values, as Discord adds them up: of each text the longest language. */
function textLength(declaration: SlashDeclaration): number {
  const options = declaration.options.flatMap((option) => [option, ...withinOf(option)]);
  const described = [declaration, ...options];
  const choices = options.flatMap(choicesOf);
  const texts = [...described.map(nameOf), ...described.map(descriptionOf), ...choices.map(nameOf)];
  const lengths = [...texts.map(longestLength), ...choices.map(({ value }) => String(value).length)];
  return lengths.reduce((sum, length) => sum + length, 0);
}
