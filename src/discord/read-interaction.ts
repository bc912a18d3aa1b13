import {
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { z } from "zod";
import type {
  Asker,
  AutocompleteInteraction,
  ButtonInteraction,
  CommandInteraction,
  FormInteraction,
  Interaction,
  MenuInteraction,
  OptionValue,
} from "./interaction.ts";

const user = z.object({ id: z.string() });

const asker = z
  .object({
    id: z.string(),
    token: z.string(),
    application_id: z.string(),
    locale: z.string(),
    guild_id: z.string().optional(),
    member: z.object({ user, permissions: z.string().regex(/^\d+$/).default("0") }).optional(),
    user: user.optional(),
  })
  .transform(
    ({ id, token, application_id, locale, guild_id, member, user }): Asker => ({
      id,
      token,
      application: application_id,
      locale,
      user: (member?.user ?? user)?.id ?? "unknown",
      guild: guild_id ?? null,
      isModerator: mayManage(BigInt(member?.permissions ?? 0)),
    }),
  );

const givenOption = z.object({
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

const menuData = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), z.object({ content: z.string() })) }),
});

const pressed = z.object({
  data: z.object({ custom_id: z.string() }),
  message: z.object({
    flags: z.int().default(0),
    components: z.array(z.unknown()).default([]),
    interaction_metadata: z.object({ user }).optional(),
  }),
});

const formInput = z.object({ custom_id: z.string(), value: z.string() });
/** An input stands in a label, or in a row as before labels were. */
const formPart = z.object({
  component: formInput.optional(),
  components: z.array(formInput).default([]),
});
const submitted = z.object({ custom_id: z.string(), components: z.array(formPart) });

/** Reads Discord's JSON of an interaction; null for everything that the bot has no answer to. */
export function readInteraction(json: unknown): Interaction | null {
  const type = z.object({ type: z.int(), data: z.unknown() }).safeParse(json).data;
  const who = asker.safeParse(json).data;
  if (type === undefined || who === undefined) {
    return null;
  }
  switch (type.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(who, type.data) ?? readMenu(who, type.data);
    case InteractionType.ApplicationCommandAutocomplete:
      return readAutocomplete(who, type.data);
    case InteractionType.MessageComponent:
      return readButton(who, json);
    case InteractionType.ModalSubmit:
      return readForm(who, type.data);
    default:
      return null;
  }
}

function readCommand(who: Asker, json: unknown): CommandInteraction | null {
  const { data } = commandData.safeParse(json);
  if (data === undefined) {
    return null;
  }
  const { command, given } = flatten(data);
  const files = data.resolved?.attachments ?? {};
  return {
    kind: "command",
    ...who,
    command,
    options: valuesOf(given),
    attachments: Object.fromEntries(
      given.flatMap(({ name, value }) => {
        const file = files[String(value)];
        return file === undefined ? [] : [[name, { name: file.filename, size: file.size, url: file.url }]];
      }),
    ),
  };
}

function readAutocomplete(who: Asker, json: unknown): AutocompleteInteraction | null {
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

function readMenu(who: Asker, json: unknown): MenuInteraction | null {
  const { data } = menuData.safeParse(json);
  return data === undefined
    ? null
    : {
        kind: "menu",
        ...who,
        command: data.name,
        text: data.resolved.messages[data.target_id]?.content ?? "",
      };
}

function readButton(who: Asker, json: unknown): ButtonInteraction | null {
  const { data } = pressed.safeParse(json);
  return data === undefined
    ? null
    : {
        kind: "button",
        ...who,
        customId: data.data.custom_id,
        message: {
          components: data.message.components,
          isEphemeral: (data.message.flags & MessageFlags.Ephemeral) !== 0,
          askedBy: data.message.interaction_metadata?.user.id ?? null,
        },
      };
}

function readForm(who: Asker, json: unknown): FormInteraction | null {
  const { data } = submitted.safeParse(json);
  if (data === undefined) {
    return null;
  }
  const inputs = data.components.flatMap(({ component, components }) => [
    ...(component === undefined ? [] : [component]),
    ...components,
  ]);
  const fields = Object.fromEntries(inputs.map(({ custom_id, value }) => [custom_id, value]));
  return { kind: "form", ...who, customId: data.custom_id, fields };
}

/** The command with its group's name in front, and its own options. */
function flatten({ name, options }: CommandData) {
  const [first] = options;
  return first !== undefined && first.value === undefined && !first.focused
    ? { command: `${name} ${first.name}`, given: first.options ?? [] }
    : { command: name, given: options };
}

function valuesOf(given: readonly z.output<typeof givenOption>[]): Record<string, OptionValue> {
  return Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

function mayManage(permissions: bigint): boolean {
  const enough = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  return (permissions & enough) !== 0n;
}
