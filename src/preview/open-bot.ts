import { openArchive } from "../archive.ts";
import { declareAll } from "../discord/declare.ts";
import { interactionApi } from "../discord/interaction-api.ts";
import { readInteraction } from "../discord/read-interaction.ts";
import { type Bot, respond } from "../discord/respond.ts";
import { createTurns } from "../discord/turns.ts";
import { loadCommands } from "../load-commands.ts";
import type { Log } from "../log.ts";
import type { Previewed } from "./server.ts";

/** The bot as it would answer in Discord, from a folder of reports. */
export async function openBot(reports: string, log: Log): Promise<Previewed> {
  const commands = await loadCommands();
  const core: Omit<Bot, "api"> = {
    context: { archive: await openArchive(reports), commands },
    log,
    takeTurn: createTurns(),
    now: () => performance.now(),
  };
  return {
    commands: declareAll(commands),
    async answer(json, requests) {
      const interaction = readInteraction(json);
      if (interaction === null) {
        return false;
      }
      await respond(interaction, { ...core, api: interactionApi(requests) });
      return true;
    },
  };
}
