import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import { MEMBERS } from "../asker.ts";
import type { Choice } from "./listbox.ts";

/** Whether the bot is asked what could be typed; other texts may be sent as well. */
export function isSuggested(option: APIApplicationCommandBasicOption): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}

/** What the bot suggests, as lines of a list. */
export function suggestedChoices(
  choices: readonly APIApplicationCommandOptionChoice[],
): readonly Choice<string>[] {
  return choices.map(({ name, value }) => ({ label: name, value: String(value) }));
}

/** The values that the option has once and for all, as far as they begin with what was typed. */
export function fixedChoices(
  option: APIApplicationCommandBasicOption,
  typed: string,
): readonly Choice<string>[] {
  return namesOf(option)
    .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()) && name !== typed)
    .map((name) => ({ label: name, value: name }));
}

function namesOf(option: APIApplicationCommandBasicOption): readonly string[] {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return ["True", "False"];
  }
  if (option.type === ApplicationCommandOptionType.User) {
    return MEMBERS.map(({ name }) => name);
  }
  return "choices" in option ? (option.choices ?? []).map(({ name }) => name) : [];
}
