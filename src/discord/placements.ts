import type { Command } from "../command.ts";
import { type Declaration, declareAll, declareForGuild } from "./declare.ts";

/** Which commands a place is to have: a server, or null for everywhere. */
export interface Placement {
  readonly guild: string | null;
  readonly declared: readonly Partial<Declaration>[];
}

interface Wanted {
  /** Where members' commands go. */
  readonly guild: string | null;
  /** The server whose moderators run the bot, if there is one. */
  readonly home: string | null;
  /** Members' commands are registered everywhere already. */
  readonly isEverywhere: boolean;
}

/**
 * Moderators' commands go to the home server alone. It has the members' ones too, so that they can be tried there, unless
 * these are everywhere: then they would be shown twice. Registering everywhere brings the home server in order with it.
 */
export function placeCommands(
  commands: readonly Command[],
  { guild, home, isEverywhere }: Wanted,
): readonly Placement[] {
  const forMembers = declareAll(commands.filter(({ moderators }) => !moderators));
  const forModerators = declareAll(commands.filter(({ moderators }) => moderators));
  if (guild === null) {
    const everywhere = { guild, declared: forMembers };
    return home === null ? [everywhere] : [everywhere, inServer(home, forModerators)];
  }
  if (guild !== home) {
    return [inServer(guild, forMembers)];
  }
  return [inServer(home, isEverywhere ? forModerators : [...forMembers, ...forModerators])];
}

function inServer(guild: string, declarations: readonly Declaration[]): Placement {
  return { guild, declared: declarations.map(declareForGuild) };
}
