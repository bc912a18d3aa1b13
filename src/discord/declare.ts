import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Command, CommandGroup } from "../command.ts";
import { translationsOf } from "../language/catalogs.ts";
import { findFaults, findMenuFaults } from "./declaration-faults.ts";
import { declareOptions } from "./declare-options.ts";
import { localizations } from "./localizations.ts";

/** A command of a message's menu as Discord registers it. */
export interface MenuDeclaration extends RESTPostAPIContextMenuApplicationCommandsJSONBody {
  readonly type: ApplicationCommandType.Message;
}

/** A command as Discord registers it. */
export type Declaration = SlashDeclaration | MenuDeclaration;

/** A slash command; one of a group is an option of its group. */
export interface SlashDeclaration extends RESTPostAPIChatInputApplicationCommandsJSONBody {
  readonly options: (APIApplicationCommandBasicOption | APIApplicationCommandSubcommandOption)[];
}

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
/** Discord does not show the command to anybody else; whoever runs the server may say otherwise, so it is checked again. */
const FOR_MODERATORS = { default_member_permissions: String(PermissionFlagsBits.ManageGuild) };

/** Turns commands into their registrations, each group into one; hidden ones are left out. Throws as `declare` does. */
export function declareAll(commands: readonly Command[]): readonly Declaration[] {
  const shown = commands.filter(({ hidden }) => !hidden);
  const groups = new Map(shown.flatMap(({ group }) => (group === undefined ? [] : [[group.name, group]])));
  return [
    ...shown.filter(({ group }) => group === undefined).map(declareOne),
    ...[...groups.values()].map((group) =>
      declareGroup(
        group,
        shown.filter((command) => command.group?.name === group.name),
      ),
    ),
  ];
}

function declareOne(command: Command): Declaration {
  return command.messageMenu === undefined ? declare(command) : declareMenu(command, command.messageMenu);
}

/** Discord shows no description in a menu, and its names may have capitals and blanks. */
function declareMenu(command: Command, name: string): MenuDeclaration {
  const { name_localizations } = localizations(translationsOf(command.name), ({ name }) => ({ name }));
  const declaration: MenuDeclaration = {
    type: ApplicationCommandType.Message,
    name,
    ...(name_localizations !== undefined && { name_localizations }),
    ...placesOf([command]),
  };
  return refuseFaults(declaration, findMenuFaults(declaration));
}

/** Turns a slash command into its registration. Throws an Error with one sentence when Discord would refuse it. */
export function declare(command: Command): SlashDeclaration {
  const translations = translationsOf(command.name);
  return checked({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    ...localizations(translations, (texts) => texts),
    options: declareOptions(command, translations),
    ...placesOf([command]),
  });
}

function declareGroup(group: CommandGroup, commands: readonly Command[]): SlashDeclaration {
  return checked({
    type: ApplicationCommandType.ChatInput,
    name: group.name,
    description: group.description,
    ...localizations(translationsOf(group.name), (texts) => texts),
    options: commands.map((command) => declareWithin(group, command)),
    ...placesOf(commands),
  });
}

function declareWithin(
  { name: group }: CommandGroup,
  command: Command,
): APIApplicationCommandSubcommandOption {
  const translations = translationsOf(command.name);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name.slice(group.length + 1),
    description: command.description,
    ...localizations(translations, (texts) => texts),
    options: declareOptions(command, translations),
  };
}

/** Discord knows one permission for a whole group, so one command for moderators keeps the others to them too. */
function placesOf(
  commands: readonly Command[],
): Pick<Declaration, "integration_types" | "contexts" | "default_member_permissions"> {
  return commands.some(({ moderators }) => moderators) ? FOR_MODERATORS : EVERYWHERE;
}

function checked(declaration: SlashDeclaration): SlashDeclaration {
  return refuseFaults(declaration, findFaults(declaration));
}

function refuseFaults<Checked extends Declaration>(declaration: Checked, faults: readonly string[]): Checked {
  if (faults.length > 0) {
    throw new Error(`Discord would refuse the command "${declaration.name}": ${faults.join("; ")}.`);
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
