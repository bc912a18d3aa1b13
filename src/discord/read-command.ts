import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { z } from "zod";
import type { Asker, AutocompleteInteraction, CommandInteraction, OptionValue } from "./interaction.ts";

const givenOption = z.object({
  type: z.int(),
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().default(false),
});
/** A command within a group comes as an option that has options. */
const optionOrSubcommand = givenOption.extend({ options: z.array(givenOption).optional() });
const attachment = z.object({ filename: z.string(), size: z.int(), url: z.url() });

const commandData = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(optionOrSubcommand).default([]),
  resolved: z.object({ attachments: z.record(z.string(), attachment).default({}) }).optional(),
});
type CommandData = z.output<typeof commandData>;
type GivenOption = z.output<typeof givenOption>;

/** Reads a slash command that was sent; null for the data of any other command. */
export function readCommand(who: Asker, json: unknown): CommandInteraction | null {
  const { data } = commandData.safeParse(json);
  if (data === undefined) {
    return null;
  }
  const { command, given } = flatten(data);
  return {
    kind: "command",
    ...who,
    command,
    options: valuesOf(given),
    attachments: filesOf(given, data),
  };
}

/** Reads a slash command that is being typed; null where no option is. */
export function readAutocomplete(who: Asker, json: unknown): AutocompleteInteraction | null {
  const { data } = commandData.safeParse(json);
  if (data === undefined) {
    return null;
  }
  const { command, given } = flatten(data);
  const focused = given.find((option) => option.focused);
  return focused === undefined
    ? null
    : {
        kind: "autocomplete",
        ...who,
        command,
        options: valuesOf(given.filter((option) => !option.focused)),
        option: focused.name,
        typed: String(focused.value ?? ""),
      };
}

/** The command with its group's name in front, and its own options. */
function flatten({ name, options }: CommandData) {
  const [first] = options;
  return first !== undefined && first.value === undefined && !first.focused
    ? { command: `${name} ${first.name}`, given: first.options ?? [] }
    : { command: name, given: options };
}

function valuesOf(given: readonly GivenOption[]): Record<string, OptionValue> {
  return Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

/** By the option's own type: a question may be typed that reads like the id of a file, or like "constructor". */
function filesOf(
  given: readonly GivenOption[],
  { resolved }: CommandData,
): CommandInteraction["attachments"] {
  const files = new Map(Object.entries(resolved?.attachments ?? {}));
  return Object.fromEntries(
    given.flatMap(({ type, name, value }) => {
      const file = type === ApplicationCommandOptionType.Attachment ? files.get(String(value)) : undefined;
      return file === undefined ? [] : [[name, { name: file.filename, size: file.size, url: file.url }]];
    }),
  );
}
