import { createInterface } from "node:readline/promises";
import { REST, Routes } from "discord.js";
import { z } from "zod";
import type { Command } from "../command.ts";
import { type RegisterSettings, registerSettings } from "../config.ts";
import { loadCommands } from "../load-commands.ts";
import { redact } from "../log.ts";
import { declareAll } from "./declare.ts";
import { describeDiff, diffCommands, isEmptyDiff } from "./diff-commands.ts";
import { explainFailure } from "./login-failure.ts";
import { type Placement, placeCommands } from "./placements.ts";
import { type RegisterOptions, readRegisterOptions } from "./register-options.ts";

const FAILED = 1;
const BAD_USAGE = 2;
/** Without it Discord gives one language only. */
const WITH_TRANSLATIONS = new URLSearchParams({ with_localizations: "true" });

/** Reads and replaces the commands of one place: a server, or null for everywhere. */
interface Registry {
  read(guild: string | null): Promise<readonly unknown[]>;
  write(guild: string | null, commands: readonly unknown[]): Promise<void>;
}

const { settings, faults } = registerSettings();
process.exitCode = faults === undefined ? await main(settings) : refuse(FAILED, faults.join("\n"));

async function main(settings: RegisterSettings): Promise<number> {
  const { options, fault } = readRegisterOptions(process.argv.slice(2), settings.HOME_GUILD_ID);
  if (fault !== undefined) {
    return refuse(BAD_USAGE, fault);
  }
  try {
    return await register(options, openRegistry(settings), settings.HOME_GUILD_ID ?? null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(FAILED, redact(reason, [settings.DISCORD_TOKEN]));
  }
}

/** Shows every difference first; writes all commands of a place at once, and only where something differs. */
async function register(options: RegisterOptions, registry: Registry, home: string | null): Promise<number> {
  const everywhere = diffCommands(await registry.read(null), declareAll(await membersCommands()));
  const isEverywhere = everywhere.same.length + everywhere.changed.length > 0;
  const placements = options.clear
    ? [{ guild: options.guild, declared: [] }]
    : placeCommands(await loadCommands(), { guild: options.guild, home, isEverywhere });
  const differing: Placement[] = [];
  for (const placement of placements) {
    const diff = diffCommands(await registry.read(placement.guild), placement.declared);
    say(`Commands ${placeName(placement.guild)}:`, ...describeDiff(diff).map((line) => `  ${line}`));
    if (!isEmptyDiff(diff)) {
      differing.push(placement);
    }
  }
  if (!options.clear) {
    explainPlaces(options.guild, home, isEverywhere);
  }
  return write(differing, options, registry);
}

async function write(
  placements: readonly Placement[],
  { dryRun, yes }: RegisterOptions,
  registry: Registry,
): Promise<number> {
  if (placements.length === 0) {
    return say("Nothing to do.");
  }
  if (dryRun) {
    return say("Nothing was written (--dry-run).");
  }
  if (!yes && !process.stdin.isTTY) {
    return refuse(BAD_USAGE, "Nothing was written: say --yes to write without being asked.");
  }
  if (!yes && !(await isConfirmed())) {
    return say("Nothing was written.");
  }
  for (const { guild, declared } of placements) {
    await registry.write(guild, declared);
  }
  return say("Written.");
}

async function membersCommands(): Promise<readonly Command[]> {
  return (await loadCommands()).filter(({ moderators }) => !moderators);
}

/** What an operator would otherwise wonder about. */
function explainPlaces(guild: string | null, home: string | null, isEverywhere: boolean): void {
  if (home === null) {
    say(
      "The moderators' commands go nowhere: put your server's id behind HOME_GUILD_ID in .env to have them.",
    );
  }
  if (guild !== null && guild === home && isEverywhere) {
    say("The other commands are registered everywhere, so this server has them already.");
  }
  if (guild !== null && guild !== home && isEverywhere) {
    say(`Warning: also registered ${placeName(null)}, so shown twice there.`);
    say("  npm run register -- --clear --global");
  }
}

async function isConfirmed(): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question("Write this? [y/N] ");
  prompt.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function openRegistry(settings: RegisterSettings): Registry {
  const { DISCORD_APPLICATION_ID: application, DISCORD_API_URL: api, DISCORD_TOKEN: token } = settings;
  const rest = new REST({ api }).setToken(token);
  const route = (guild: string | null) =>
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const explain = (error: unknown) => Promise.reject(new Error(explainFailure(error, api), { cause: error }));
  return {
    read: async (guild) =>
      z.array(z.unknown()).parse(await rest.get(route(guild), { query: WITH_TRANSLATIONS }).catch(explain)),
    write: async (guild, commands) => {
      await rest.put(route(guild), { body: commands }).catch(explain);
    },
  };
}

function placeName(guild: string | null): string {
  return guild === null ? "everywhere" : `in server ${guild}`;
}

function say(...lines: readonly string[]): number {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return 0;
}

function refuse(exitCode: number, reason: string): number {
  process.stderr.write(`${reason}\n`);
  return exitCode;
}
