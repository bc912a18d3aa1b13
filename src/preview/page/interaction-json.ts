import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { Asker, Member } from "./asker.ts";
import { frame, userJson } from "./interaction-frame.ts";

/** Commands are told apart by their names. */
const COMMAND_ID = "523456789012345678";

/** The value of one option, with Discord's number for its type. */
export interface OptionValue {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  /** The member is typing here. */
  readonly focused?: true;
  /** The file that the value is the id of. */
  readonly attachment?: AttachmentJson;
  /** The member that the value is the id of. */
  readonly member?: Member;
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
  const given = values.map(({ attachment: _, member: __, ...option }) => option);
  const options =
    subcommand === undefined
      ? given
      : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: given }];
  const data = { id: COMMAND_ID, type: ApplicationCommandType.ChatInput, name, options, ...resolved(values) };
  return { ...frame(asker), type: InteractionType.ApplicationCommand, data };
}

/** Files and members stand beside the options, by their ids. */
function resolved(values: readonly OptionValue[]) {
  const files = values.flatMap(({ attachment }) => attachment ?? []);
  const members = values.flatMap(({ member }) => member ?? []);
  return {
    resolved: {
      ...(files.length > 0 && { attachments: Object.fromEntries(files.map((file) => [file.id, file])) }),
      ...(members.length > 0 && { users: Object.fromEntries(members.map((one) => [one.id, userJson(one)])) }),
    },
  };
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
