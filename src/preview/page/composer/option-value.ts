import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { MEMBERS } from "../asker.ts";
import type { OptionValue } from "../interaction-json.ts";

/** What was typed for one option, as Discord would send it, or why it would not. */
export type ReadValue =
  | { readonly option: OptionValue; readonly fault?: never }
  | { readonly option?: never; readonly fault: string };

/** Discord's own checks, before anything is sent. */
export function readValue(option: APIApplicationCommandBasicOption, typed: string): ReadValue {
  if (typed === "") {
    return { fault: "This option is required. Specify a value." };
  }
  const { name, type } = option;
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return /^(?:true|false)$/i.test(typed)
        ? { option: { name, type, value: typed.toLowerCase() === "true" } }
        : { fault: "Choose true or false." };
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return readNumber(option, typed);
    case ApplicationCommandOptionType.String:
      return readText(option, typed);
    case ApplicationCommandOptionType.User:
      return readMember(option, typed);
    default:
      return { fault: "The preview cannot fill in this kind of option." };
  }
}

function readMember({ name, type }: APIApplicationCommandBasicOption, typed: string): ReadValue {
  const member = MEMBERS.find((one) => one.name.toLowerCase() === typed.toLowerCase());
  return member === undefined
    ? { fault: "Choose a member of the list." }
    : { option: { name, type, value: member.id, member } };
}

type NumberOption = Extract<
  APIApplicationCommandBasicOption,
  { type: ApplicationCommandOptionType.Integer | ApplicationCommandOptionType.Number }
>;
type TextOption = Extract<APIApplicationCommandBasicOption, { type: ApplicationCommandOptionType.String }>;

function readNumber(option: NumberOption, typed: string): ReadValue {
  const value = Number(typed);
  const { name, type, min_value = -Infinity, max_value = Infinity } = option;
  if (Number.isNaN(value) || (type === ApplicationCommandOptionType.Integer && !Number.isInteger(value))) {
    return { fault: "Input a number." };
  }
  return value < min_value || value > max_value
    ? { fault: `Input a number between ${min_value} and ${max_value}.` }
    : { option: { name, type, value } };
}

function readText(option: TextOption, typed: string): ReadValue {
  const { name, type, min_length = 0, max_length = 6000 } = option;
  if (typed.length < min_length || typed.length > max_length) {
    return { fault: `Input between ${min_length} and ${max_length} characters.` };
  }
  const choices = "choices" in option ? option.choices : undefined;
  const chosen = choices?.find((choice) => choice.name === typed);
  return choices !== undefined && chosen === undefined
    ? { fault: "Choose one of the list." }
    : { option: { name, type, value: chosen?.value ?? typed } };
}
