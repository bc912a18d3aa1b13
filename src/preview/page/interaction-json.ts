import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { type Asker, permissionsOf } from "./asker.ts";

/** Ids that Discord would give; the bot only ever compares them. */
export const APPLICATION_ID = "123456789012345678";
const GUILD_ID = "223456789012345678";
const CHANNEL_ID = "423456789012345678";
const COMMAND_ID = "523456789012345678";
/** Where an interaction happens, in Discord's numbers. */
const IN_SERVER = 0;
const IN_DIRECT_MESSAGE = 1;
const FILE_LIMIT = 10_485_760;

/** The value of one option, with Discord's number for its type. */
export interface OptionValue {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  /** The member is typing here. */
  readonly focused?: true;
  /** The file that the value is the id of. */
  readonly attachment?: AttachmentJson;
}

/** A file that a member gives, as Discord would describe it. */
export interface AttachmentJson {
  readonly id: string;
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly content_type: string;
  readonly url: string;
  readonly proxy_url: string;
}

/** What a member filled in, in the shape of the form. */
export interface FilledField {
  /** The component's number within the form. */
  readonly id: number;
  readonly type: number;
  readonly custom_id: string;
  readonly value?: string;
  readonly values?: readonly string[];
  /** Stands in a label, or in the older action row. */
  readonly within: ComponentType.Label | ComponentType.ActionRow;
}

/** A message as Discord hands it back to the bot. */
export type MessageJson = Readonly<Record<string, unknown>> & { readonly id: string };

/** `/command option:value`; "archive add" is one of a group. */
export function commandJson(asker: Asker, command: string, values: readonly OptionValue[]) {
  const [name, subcommand] = command.split(" ");
  const given = values.map(({ attachment: _, ...option }) => option);
  const options =
    subcommand === undefined
      ? given
      : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: given }];
  const data = { id: COMMAND_ID, type: ApplicationCommandType.ChatInput, name, options, ...resolved(values) };
  return { ...frame(asker), type: InteractionType.ApplicationCommand, data };
}

/** Files stand beside the options, by their ids. */
function resolved(values: readonly OptionValue[]) {
  const files = values.flatMap(({ attachment }) => attachment ?? []);
  return files.length === 0
    ? {}
    : { resolved: { attachments: Object.fromEntries(files.map((file) => [file.id, file])) } };
}

/** A member is typing into one of the options. */
export function autocompleteJson(asker: Asker, name: string, options: readonly OptionValue[]) {
  return { ...commandJson(asker, name, options), type: InteractionType.ApplicationCommandAutocomplete };
}

/** "Apps" in the menu of a message. */
export function menuJson(asker: Asker, name: string, message: MessageJson) {
  const data = {
    id: COMMAND_ID,
    type: ApplicationCommandType.Message,
    name,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return { ...frame(asker), type: InteractionType.ApplicationCommand, data };
}

/** A button is pressed, or something is chosen from a select. */
export function componentJson(
  asker: Asker,
  message: MessageJson,
  component: { readonly type: number; readonly custom_id: string; readonly values?: readonly string[] },
) {
  const { type: component_type, ...rest } = component;
  return {
    ...frame(asker),
    type: InteractionType.MessageComponent,
    message,
    data: { component_type, ...rest },
  };
}

/** A form is sent; `message` is the one whose button opened it. */
export function formJson(
  asker: Asker,
  custom_id: string,
  fields: readonly FilledField[],
  message: MessageJson | null,
) {
  const components = fields.map(({ within, ...field }) =>
    within === ComponentType.Label
      ? { type: within, id: field.id, component: field }
      : { type: within, id: field.id, components: [field] },
  );
  return {
    ...frame(asker),
    type: InteractionType.ModalSubmit,
    data: { custom_id, components },
    ...(message !== null && { message }),
  };
}

/** Ada as Discord describes her. */
export function userJson({ id, name }: Asker["member"]) {
  return { id, username: name.toLowerCase(), discriminator: "0", global_name: name, avatar: null };
}

let count = 0;

/** What every interaction has. */
function frame(asker: Asker) {
  count += 1;
  const id = String(1_400_000_000_000_000_000n + BigInt(Date.now()) * 1000n + BigInt(count));
  return {
    version: 1,
    id,
    application_id: APPLICATION_ID,
    token: `preview-${id}`,
    channel_id: CHANNEL_ID,
    channel: { id: CHANNEL_ID, type: asker.isDirect ? 1 : 0 },
    locale: asker.locale,
    entitlements: [],
    app_permissions: "0",
    authorizing_integration_owners: {},
    attachment_size_limit: FILE_LIMIT,
    ...(asker.isDirect ? direct(asker) : inServer(asker)),
  };
}

function inServer(asker: Asker) {
  const member = {
    user: userJson(asker.member),
    roles: [],
    permissions: String(permissionsOf(asker)),
    joined_at: "2020-01-01T00:00:00Z",
    deaf: false,
    mute: false,
    flags: 0,
  };
  const guild = { id: GUILD_ID, locale: "en-GB", features: [] };
  return { guild_id: GUILD_ID, guild, guild_locale: "en-GB", member, context: IN_SERVER };
}

function direct({ member }: Asker) {
  return { user: userJson(member), context: IN_DIRECT_MESSAGE };
}
