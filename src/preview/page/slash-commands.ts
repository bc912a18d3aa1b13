import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
} from "discord-api-types/v10";
import { type Asker, permissionsOf } from "./asker.ts";

/** What is registered of a command, as far as the page reads it. */
export type Declared = Pick<APIApplicationCommand, "name"> &
  Partial<
    Pick<
      APIApplicationCommand,
      "type" | "description" | "description_localizations" | "contexts" | "default_member_permissions"
    >
  > & { readonly options?: readonly APIApplicationCommandOption[] };

type Described = "description" | "description_localizations";

/** A command that can be typed, in the member's language where it has that. */
export interface SlashCommand {
  /** "when", or "archive add" for one of a group. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** What a member can type after a slash. */
export function slashCommands(declared: readonly Declared[], asker: Asker): readonly SlashCommand[] {
  return declared
    .filter(({ type = ApplicationCommandType.ChatInput }) => type === ApplicationCommandType.ChatInput)
    .filter((command) => isShown(command, asker))
    .flatMap((command) => typed(command, asker.locale))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the menu of a message offers. */
export function messageCommands(declared: readonly Declared[], asker: Asker): readonly string[] {
  return declared
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .filter((command) => isShown(command, asker))
    .map(({ name }) => name);
}

/** Discord shows a command where it belongs, to those who have all the permissions that it names. */
function isShown({ contexts, default_member_permissions }: Declared, asker: Asker): boolean {
  const here = asker.isDirect ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const needed = BigInt(default_member_permissions ?? 0);
  const isPermitted = asker.isDirect || (permissionsOf(asker) & needed) === needed;
  return isPermitted && (contexts?.includes(here) ?? true);
}

/** A command, or each of its subcommands. */
function typed(command: Declared, locale: string): readonly SlashCommand[] {
  const { name, options = [] } = command;
  const subcommands = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand
      ? [slashCommand(`${name} ${option.name}`, option, locale)]
      : [],
  );
  return subcommands.length > 0 ? subcommands : [slashCommand(name, command, locale)];
}

function slashCommand(
  name: string,
  command: Pick<Declared, Described | "options">,
  locale: string,
): SlashCommand {
  const options = (command.options ?? []).flatMap((option) =>
    isBasic(option) ? [{ ...option, description: described(option, locale) }] : [],
  );
  return { name, description: described(command, locale), options };
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

function described(
  { description = "", description_localizations }: Pick<Declared, Described>,
  locale: string,
): string {
  const all: Readonly<Record<string, string | null>> = description_localizations ?? {};
  return all[locale] ?? description;
}
