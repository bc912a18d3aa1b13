import { z } from "zod";

/** Discord answers with null or leaves out what has its default, and adds ids and versions. */
const localizations = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform((texts) => texts ?? {});
const choice = z.object({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});
const bound = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const plainOption = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  name_localizations: localizations,
  description_localizations: localizations,
  required: z.boolean().nullish().transform(Boolean),
  autocomplete: z.boolean().nullish().transform(Boolean),
  choices: z
    .array(choice)
    .nullish()
    .transform((choices) => choices ?? []),
  min_value: bound,
  max_value: bound,
  min_length: bound,
  max_length: bound,
});
/** A command within a group is an option that has options. */
const option = plainOption.extend({
  options: z
    .array(plainOption)
    .nullish()
    .transform((options) => options ?? []),
});
const numbers = z
  .array(z.number())
  .nullish()
  .transform((list) => list?.toSorted() ?? null);
/** A command as Discord has it, in one form. */
export const registeredCommand = z.object({
  type: z
    .number()
    .nullish()
    .transform((type) => type ?? 1),
  name: z.string(),
  /** Commands of a menu have none. */
  description: z.string().default(""),
  name_localizations: localizations,
  description_localizations: localizations,
  options: z
    .array(option)
    .nullish()
    .transform((options) => options ?? []),
  default_member_permissions: z
    .string()
    .nullish()
    .transform((permissions) => permissions ?? null),
  nsfw: z.boolean().nullish().transform(Boolean),
  integration_types: numbers,
  contexts: numbers,
});
export type RegisteredCommand = z.output<typeof registeredCommand>;
