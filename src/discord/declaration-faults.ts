import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { Declaration } from "./declare.ts";
import {
  CHOICE_TEXT,
  COMMAND_NAME,
  COMMAND_OPTIONS,
  COMMAND_TEXT,
  DESCRIPTION_TEXT,
  OPTION_CHOICES,
} from "./limits.ts";

/** Everything in a registration that Discord would refuse, most of which its own schema does not say; empty when nothing. */
export function findFaults(declaration: Declaration): readonly string[] {
  return [
    ...nameFaults(declaration.name, "its name"),
    ...descriptionFaults(declaration.description, "its description"),
    ...listFaults(declaration.options),
    ...declaration.options.flatMap(optionFaults),
    ...(textLength(declaration) > COMMAND_TEXT
      ? [`its texts together exceed ${COMMAND_TEXT} characters`]
      : []),
  ];
}

function optionFaults(option: APIApplicationCommandBasicOption): readonly string[] {
  const place = `the option "${option.name}"`;
  return [
    ...nameFaults(option.name, place),
    ...descriptionFaults(option.description, `the description of ${place}`),
    ...choiceFaults(choicesOf(option), place),
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

function listFaults(options: readonly APIApplicationCommandBasicOption[]): readonly string[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  const late = options.find(
    (option, index) => option.required && firstOptional >= 0 && index > firstOptional,
  );
  return [
    ...(options.length > COMMAND_OPTIONS ? [`it has more than ${COMMAND_OPTIONS} options`] : []),
    ...(late === undefined ? [] : [`the required option "${late.name}" comes after an optional one`]),
  ];
}

function choiceFaults(choices: readonly string[], place: string): readonly string[] {
  return [
    ...(choices.length > OPTION_CHOICES ? [`${place} has more than ${OPTION_CHOICES} choices`] : []),
    ...choices
      .filter((choice) => choice.length < 1 || choice.length > CHOICE_TEXT)
      .map((choice) => `the choice "${choice}" of ${place} is not 1 to ${CHOICE_TEXT} characters long`),
  ];
}

function choicesOf(option: APIApplicationCommandBasicOption): readonly string[] {
  return "choices" in option ? (option.choices ?? []).map((choice) => choice.name) : [];
}

/** Names, descriptions and choice values, as Discord adds them up. */
function textLength({ name, description, options }: Declaration): number {
  const texts = options.flatMap((option) => [option.name, option.description, ...choicesOf(option)]);
  return [name, description, ...texts].join("").length;
}
