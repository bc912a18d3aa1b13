import { isDeepStrictEqual } from "node:util";
import {
  ApplicationCommandUpdateRequestSchema,
  type BodySchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from "discord-api-spec/zod";
import { z } from "zod";

const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const DEFERRED = 5;
const COMMAND_NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

const sentMessage = z.object({
  flags: z.number(),
  components: z.array(z.unknown()),
  allowed_mentions: z.object({ parse: z.array(z.string()) }),
});
const callback = z.object({ type: z.number(), data: z.unknown() });
const commandList = z.array(
  z.object({
    name: z.string(),
    options: z.array(z.object({ name: z.string(), required: z.boolean().default(false) })).default([]),
  }),
);

/** What Discord would refuse in the answer to an interaction, and what it would let pass but nobody wants. */
export function callbackFaults(body: unknown): readonly string[] {
  const faults = schemaFaults(CreateMessageInteractionCallbackRequestSchema, body);
  const { type, data } = callback.parse(body);
  return type === DEFERRED ? [...faults, ...deferralFaults(data)] : [...faults, ...messageFaults(data)];
}

/** As `callbackFaults`, for the message that fills in a deferral. */
export function editFaults(body: unknown): readonly string[] {
  return [...schemaFaults(IncomingWebhookUpdateRequestPartialSchema, body), ...messageFaults(body)];
}

/** What Discord would refuse in a list of commands. */
export function commandFaults(body: unknown): readonly string[] {
  const commands = commandList.parse(body);
  const names = commands.flatMap(({ name, options }) => [name, ...options.map((option) => option.name)]);
  return [
    ...(Array.isArray(body) ? body : []).flatMap((command) =>
      schemaFaults(ApplicationCommandUpdateRequestSchema, command),
    ),
    ...names.filter((name) => !COMMAND_NAME.test(name) || name !== name.toLowerCase()),
    ...commands
      .filter(({ options }) =>
        options.some((option, at) => option.required && options[at - 1]?.required === false),
      )
      .map(({ name }) => `${name}: a required option after an optional one`),
    ...(new Set(commands.map(({ name }) => name)).size === commands.length ? [] : ["a name stands twice"]),
  ];
}

/** Every text of the message, as one. */
export function textOf(message: unknown): string {
  return nested(message)
    .flatMap((part) => (typeof part.content === "string" ? [part.content] : []))
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

function messageFaults(data: unknown): readonly string[] {
  const { flags, components, allowed_mentions } = sentMessage.parse(data);
  const text = textOf({ components });
  return [
    ...((flags & COMPONENTS_V2) === 0 ? ["the Components V2 flag is missing"] : []),
    ...(allowed_mentions.parse.length === 0 ? [] : ["mentions are parsed"]),
    ...(text.length > 4000 ? [`${text.length} characters of text`] : []),
    ...(nested({ components }).length > 40 ? ["more than 40 components"] : []),
  ];
}

/** All components below a message, in order. */
function nested(parent: unknown): readonly { readonly content?: unknown }[] {
  const { components = [] } = z
    .object({ components: z.array(z.looseObject({ content: z.unknown().optional() })).optional() })
    .parse(parent);
  return components.flatMap((component) => [component, ...nested(component)]);
}

/** The schemas ignore what they do not know; Discord drops it silently, so it is a fault here. */
function schemaFaults(schema: BodySchema, body: unknown): readonly string[] {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    return [parsed.error.message];
  }
  return isDeepStrictEqual(parsed.data, body) ? [] : [`unknown keys in ${JSON.stringify(body)}`];
}
