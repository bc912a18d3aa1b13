import { isDeepStrictEqual } from "node:util";
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  type BodySchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { z } from "zod";

const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
/** Types of answers to an interaction. */
const CALLBACK = { message: 4, deferral: 5, deferredUpdate: 6, update: 7, choices: 8, form: 9 };
/** The type of a slash command; others are called as they like. */
const SLASH = 1;
const COMMAND_NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

const sentMessage = z.object({
  flags: z.number(),
  components: z.array(z.unknown()),
  allowed_mentions: z.object({ parse: z.array(z.string()) }),
  attachments: z.array(z.object({ filename: z.string() })).default([]),
});
const choiceList = z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) });
const callback = z.object({ type: z.number(), data: z.unknown().optional() });
const commandList = z.array(
  z.object({
    type: z.number().default(SLASH),
    name: z.string(),
    options: z.array(z.object({ name: z.string(), required: z.boolean().default(false) })).default([]),
  }),
);

/** What Discord would refuse in the answer to an interaction, and what it would let pass but nobody wants; `files` are the names of what came with it. */
export function callbackFaults(body: unknown, files: readonly string[]): readonly string[] {
  const { type, data } = callback.parse(body);
  switch (type) {
    case CALLBACK.message:
      return [
        ...schemaFaults(CreateMessageInteractionCallbackRequestSchema, body),
        ...messageFaults(data, files),
      ];
    case CALLBACK.deferral:
      return [...schemaFaults(CreateMessageInteractionCallbackRequestSchema, body), ...deferralFaults(data)];
    case CALLBACK.deferredUpdate:
      return [];
    case CALLBACK.update:
      return [
        ...schemaFaults(UpdateMessageInteractionCallbackRequestSchema, body),
        ...messageFaults(data, files, true),
        ...leftoverFaults(data),
      ];
    case CALLBACK.choices:
      return [
        ...schemaFaults(ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...choiceFaults(data),
      ];
    case CALLBACK.form:
      return schemaFaults(ModalInteractionCallbackRequestSchema, body);
    default:
      return [`no answer has the type ${type}`];
  }
}

/** As `callbackFaults`, for the message that fills in a deferral. */
export function editFaults(body: unknown, files: readonly string[]): readonly string[] {
  return [
    ...schemaFaults(IncomingWebhookUpdateRequestPartialSchema, body),
    ...messageFaults(body, files, true),
    ...leftoverFaults(body),
  ];
}

/** As `callbackFaults`, for one more message. */
export function followUpFaults(body: unknown, files: readonly string[]): readonly string[] {
  return [...schemaFaults(IncomingWebhookRequestPartialSchema, body), ...messageFaults(body, files)];
}

/** What Discord would refuse in a list of commands. */
export function commandFaults(body: unknown): readonly string[] {
  const commands = commandList.parse(body);
  const slash = commands.filter(({ type }) => type === SLASH);
  const names = slash.flatMap(({ name, options }) => [name, ...options.map((option) => option.name)]);
  const typed = commands.map(({ type, name }) => `${name} of type ${type}`);
  return [
    ...(Array.isArray(body) ? body : []).flatMap((command) =>
      schemaFaults(ApplicationCommandUpdateRequestSchema, withPermissionsAsNumber(command)),
    ),
    ...names.filter((name) => !COMMAND_NAME.test(name) || name !== name.toLowerCase()),
    ...commands
      .filter(({ options }) =>
        options.some((option, at) => option.required && options[at - 1]?.required === false),
      )
      .map(({ name }) => `${name}: a required option after an optional one`),
    ...(new Set(typed).size === typed.length ? [] : ["a name stands twice"]),
  ];
}

/** The schema wants a number, the documentation a text, which is what Discord gives back; it takes both. */
function withPermissionsAsNumber(command: unknown): unknown {
  const permissions = z.object({ default_member_permissions: z.string() }).safeParse(command).data;
  return typeof command === "object" && permissions !== undefined
    ? { ...command, default_member_permissions: Number(permissions.default_member_permissions) }
    : command;
}

/** Every text of the message, as one. */
export function textOf(message: unknown): string {
  return nested(message)
    .flatMap(({ content }) => (content === undefined ? [] : [content]))
    .join("\n");
}

export function isEphemeral(message: unknown): boolean {
  const { flags = 0 } = z.object({ flags: z.number().optional() }).parse(message);
  return (flags & EPHEMERAL) !== 0;
}

function deferralFaults(data: unknown): readonly string[] {
  const { flags = 0, ...rest } = z.looseObject({ flags: z.number().optional() }).parse(data ?? {});
  return (flags & ~EPHEMERAL) === 0 && Object.keys(rest).length === 0
    ? []
    : ["a deferral takes only the ephemeral flag"];
}

function messageFaults(data: unknown, sent: readonly string[], replaces = false): readonly string[] {
  const { flags, components, allowed_mentions, attachments } = sentMessage.parse(data);
  const text = textOf({ components });
  const ids = nested({ components }).flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const shown = shownIn({ components });
  const isKept = replaces && sent.length === 0 && isKeeping(data);
  const files = isKept ? shown.map((url) => url.replace("attachment://", "")) : sent;
  const described = isKept ? files : attachments.map(({ filename }) => filename);
  return [
    ...((flags & COMPONENTS_V2) === 0 ? ["the Components V2 flag is missing"] : []),
    ...(allowed_mentions.parse.length === 0 ? [] : ["mentions are parsed"]),
    ...(text.length > 4000 ? [`${text.length} characters of text`] : []),
    ...(nested({ components }).length > 40 ? ["more than 40 components"] : []),
    ...(new Set(ids).size === ids.length ? [] : ["two buttons have one custom id"]),
    ...(isDeepStrictEqual(described, files) ? [] : [`files ${files} are described as ${described}`]),
    ...(isDeepStrictEqual(
      shown,
      files.map((name) => `attachment://${name}`),
    )
      ? []
      : [`files ${files} are shown as ${shown}`]),
  ];
}

/** What replaces a message keeps its files unless it names those that stay, and files that are not shown must not stay. */
function leftoverFaults(data: unknown): readonly string[] {
  return isKeeping(data) && shownIn(data).length === 0
    ? ["the files of the replaced message would stay"]
    : [];
}

/** No word on files: those of the replaced message stay. */
function isKeeping(data: unknown): boolean {
  const { attachments } = z.object({ attachments: z.unknown().optional() }).parse(data);
  return attachments === undefined;
}

function shownIn(data: unknown): readonly string[] {
  return nested(data).flatMap(({ items = [] }) => items.map(({ media }) => media.url));
}

interface Part {
  readonly content?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly items?: readonly { readonly media: { readonly url: string } }[] | undefined;
}

const part = z.object({
  content: z.string().optional(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  disabled: z.boolean().optional(),
  items: z.array(z.object({ media: z.object({ url: z.string() }) })).optional(),
  components: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
});
const parent = z.object({ components: z.array(z.unknown()).default([]), accessory: z.unknown().optional() });

/** All components below a message, in order; what stands beside a section comes behind its text. */
export function nested(json: unknown): readonly Part[] {
  const { components, accessory } = parent.parse(json);
  const children = [...components, ...(accessory === undefined ? [] : [accessory])];
  return children.flatMap((child) => [part.parse(child), ...nested(child)]);
}

function choiceFaults(data: unknown): readonly string[] {
  const { choices } = choiceList.parse(data);
  return [
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...choices
      .filter(({ name, value }) => [name, value].some(({ length }) => length < 1 || length > 100))
      .map(({ name }) => `the choice "${name}" is not 1 to 100 characters long`),
  ];
}

/** The schemas ignore what they do not know; Discord drops it silently, so it is a fault here. */
function schemaFaults(schema: BodySchema, body: unknown): readonly string[] {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    return [parsed.error.message];
  }
  return isDeepStrictEqual(parsed.data, body) ? [] : [`unknown keys in ${JSON.stringify(body)}`];
}
