import {
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import { z } from "zod";
import type { Command } from "../command.ts";
import type { CommandTexts } from "../language/catalog.ts";
import { OPTION_STRING_LENGTH } from "./limits.ts";
import { localizations } from "./localizations.ts";

/** What `z.toJSONSchema` says of one option; other keys have no counterpart in Discord. */
const valueSchema = z.object({
  type: z.enum(["string", "integer", "number", "boolean"]),
  kind: z.literal("member").optional(),
  offers: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
/** A file, as `fileOption` marks it. */
const fileSchema = z.object({ kind: z.literal("attachment"), description: z.string().optional() });
const optionSchema = z.union([fileSchema, valueSchema]);
type OptionSchema = z.output<typeof optionSchema>;
type ValueSchema = z.output<typeof valueSchema>;
type Translations = ReadonlyMap<string, CommandTexts>;
/** What an option that takes text has beside its name. */
type TextParts =
  | { choices: APIApplicationCommandOptionChoice<string>[] }
  | { min_length?: number; max_length?: number; autocomplete?: true };

const optionsSchema = z.object({
  properties: z.record(z.string(), optionSchema),
  required: z.array(z.string()).default([]),
});

/** Discord wants the required options first; otherwise the order of the zod shape is kept. Throws an Error for what is no option. */
export function declareOptions(
  command: Command,
  translations: Translations,
): APIApplicationCommandBasicOption[] {
  const parsed = optionsSchema.safeParse(z.toJSONSchema(command.options, { io: "input" }));
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.slice(1).join(".");
    throw new Error(
      `Discord has no option like "${place}" of the command "${command.name}": use strings, numbers, booleans, attachments.`,
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
  if (schema.kind === "attachment") {
    return declareFile(common);
  }
  if (schema.kind === "member") {
    return { ...common, type: ApplicationCommandOptionType.User };
  }
  switch (schema.type) {
    case "boolean":
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case "integer":
      return { ...common, type: ApplicationCommandOptionType.Integer, ...range(schema) };
    case "number":
      return { ...common, type: ApplicationCommandOptionType.Number, ...range(schema) };
    case "string":
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        ...declareText(name, schema, translations),
      };
  }
}

/** A text is chosen from a list, or typed; Discord takes no option that does both. */
function declareText(
  option: string,
  { enum: values, offers, ...schema }: ValueSchema,
  translations: Translations,
): TextParts {
  return values === undefined
    ? { ...lengths(schema), ...(offers !== undefined && { autocomplete: true }) }
    : { choices: values.map((value) => declareChoice(option, value, translations)) };
}

function declareFile(
  common: Omit<APIApplicationCommandAttachmentOption, "type">,
): APIApplicationCommandAttachmentOption {
  return { ...common, type: ApplicationCommandOptionType.Attachment };
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
function range({ minimum, maximum }: ValueSchema): { min_value?: number; max_value?: number } {
  return {
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min_value: minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max_value: maximum }),
  };
}

function lengths({ minLength, maxLength }: Pick<ValueSchema, "minLength" | "maxLength">): {
  min_length?: number;
  max_length?: number;
} {
  return {
    ...(minLength !== undefined && { min_length: Math.min(minLength, OPTION_STRING_LENGTH) }),
    ...(maxLength !== undefined && { max_length: Math.min(maxLength, OPTION_STRING_LENGTH) }),
  };
}
