import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
} from "discord-api-types/v10";
import { type Asker, permissionsOf } from "./asker.ts";

type Localized = "name_localizations" | "description" | "description_localizations";

/** What is registered of a command, as far as the page reads it. */
export type Declared = Pick<APIApplicationCommand, "name"> &
  Partial<Pick<APIApplicationCommand, "type" | Localized | "contexts" | "default_member_permissions">> & {
    readonly options?: readonly APIApplicationCommandOption[];
  };

/** An option under the name that the member reads. */
export type ShownOption = APIApplicationCommandBasicOption & { readonly shownName: string };

/** A command that can be typed, in the member's language where it has that. */
export interface SlashCommand {
  /** "when", or "archive add" for one of a group. */
  readonly name: string;
  /** The same in the member's language, as it is typed. */
  readonly shownName: string;
  readonly description: string;
  readonly options: readonly ShownOption[];
}

/** What a member can type after a slash. */
export function slashCommands(declared: readonly Declared[], asker: Asker): readonly SlashCommand[] {
  return declared
    .filter(({ type = ApplicationCommandType.ChatInput }) => type === ApplicationCommandType.ChatInput)
    .filter((command) => isShown(command, asker))
    .flatMap((command) => typed(command, asker.locale))
    .toSorted((a, b) => a.shownName.localeCompare(b.shownName, asker.locale));
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
  const shownName = named(command, locale);
  const subcommands = (command.options ?? []).flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand
      ? [
          {
            ...readable(option, locale),
            name: `${command.name} ${option.name}`,
            shownName: `${shownName} ${named(option, locale)}`,
          },
        ]
      : [],
  );
  return subcommands.length > 0
    ? subcommands
    : [{ ...readable(command, locale), name: command.name, shownName }];
}

function readable(command: Pick<Declared, Localized | "options">, locale: string) {
  const options = (command.options ?? []).flatMap((option) =>
    isBasic(option)
      ? [{ ...option, shownName: named(option, locale), description: described(option, locale) }]
      : [],
  );
  return { description: described(command, locale), options };
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

function named(part: Pick<Declared, "name" | "name_localizations">, locale: string): string {
  return inLanguage(part.name_localizations, locale) ?? part.name;
}

function described(
  part: Pick<Declared, "description" | "description_localizations">,
  locale: string,
): string {
  return inLanguage(part.description_localizations, locale) ?? part.description ?? "";
}

function inLanguage(
  all: Readonly<Record<string, string | null | undefined>> | null | undefined,
  locale: string,
): string | null {
  return all?.[locale] ?? null;
}
