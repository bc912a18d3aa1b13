import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { z } from "zod";
import type { Command } from "../command.ts";
import type { CommandTexts } from "../language/catalog.ts";
import { translationsOf } from "../language/catalogs.ts";
import { findFaults } from "./declaration-faults.ts";
import { OPTION_STRING_LENGTH } from "./limits.ts";
import { localizations } from "./localizations.ts";

/** A command as Discord registers it. */
export interface Declaration extends RESTPostAPIChatInputApplicationCommandsJSONBody {
  readonly options: APIApplicationCommandBasicOption[];
}

/** What `z.toJSONSchema` says of one option; other keys have no counterpart in Discord. */
const optionSchema = z.object({
  type: z.enum(["string", "integer", "number", "boolean"]),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
type OptionSchema = z.output<typeof optionSchema>;
type Translations = ReadonlyMap<string, CommandTexts>;

const optionsSchema = z.object({
  properties: z.record(z.string(), optionSchema),
  required: z.array(z.string()).default([]),
});

/** Turns a command into its registration. Throws an Error with one sentence when Discord would refuse it. */
export function declare(command: Command): Declaration {
  const translations = translationsOf(command.name);
  const declaration: Declaration = {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    ...localizations(translations, (texts) => texts),
    options: declareOptions(command, translations),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
  const faults = findFaults(declaration);
  if (faults.length > 0) {
    throw new Error(`Discord would refuse the command "${command.name}": ${faults.join("; ")}.`);
  }
  return declaration;
}

/** In one server a command has no say over where it is installed or shown. */
export function declareForGuild({
  integration_types: _,
  contexts: __,
  ...declaration
}: Declaration): Partial<Declaration> {
  return declaration;
}

/** Discord wants the required options first; otherwise the order of the zod shape is kept. */
function declareOptions(command: Command, translations: Translations): APIApplicationCommandBasicOption[] {
  const parsed = optionsSchema.safeParse(z.toJSONSchema(command.options, { io: "input" }));
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.slice(1).join(".");
    throw new Error(
      `Discord has no option like "${place}" of the command "${command.name}": use strings, numbers, booleans.`,
    );
  }
  const { properties, required } = parsed.data;
  const options = Object.entries(properties).map(([name, schema]) =>
    declareOption(name, schema, required.includes(name), translations),
  );
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)];
}

function declareOption(
  name: string,
  schema: OptionSchema,
  required: boolean,
  translations: Translations,
): APIApplicationCommandBasicOption {
  const common = {
    name,
    description: schema.description ?? "",
    ...localizations(translations, ({ options }) => options?.[name]),
    required,
  };
  switch (schema.type) {
    case "boolean":
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case "integer":
      return { ...common, type: ApplicationCommandOptionType.Integer, ...range(schema) };
    case "number":
      return { ...common, type: ApplicationCommandOptionType.Number, ...range(schema) };
    case "string":
      return schema.enum === undefined
        ? { ...common, type: ApplicationCommandOptionType.String, ...lengths(schema) }
        : {
            ...common,
            type: ApplicationCommandOptionType.String,
            choices: schema.enum.map((value) => declareChoice(name, value, translations)),
          };
  }
}

function declareChoice(
  option: string,
  value: string,
  translations: Translations,
): APIApplicationCommandOptionChoice<string> {
  const translated = localizations(translations, ({ options }) => ({
    name: options?.[option]?.choices?.[value],
  }));
  return { name: value, ...translated, value };
}

/** Zod writes its own safe bounds for integers; Discord's are the same, so they go unsaid. */
function range({ minimum, maximum }: OptionSchema): { min_value?: number; max_value?: number } {
  return {
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min_value: minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max_value: maximum }),
  };
}

function lengths({ minLength, maxLength }: OptionSchema): { min_length?: number; max_length?: number } {
  return {
    ...(minLength !== undefined && { min_length: Math.min(minLength, OPTION_STRING_LENGTH) }),
    ...(maxLength !== undefined && { max_length: Math.min(maxLength, OPTION_STRING_LENGTH) }),
  };
}
