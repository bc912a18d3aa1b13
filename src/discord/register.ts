import { createInterface } from "node:readline/promises";
import { REST, Routes } from "discord.js";
import { z } from "zod";
import { type RegisterSettings, registerSettings } from "../config.ts";
import { loadCommands } from "../load-commands.ts";
import { redact } from "../log.ts";
import { type Declaration, declare, declareForGuild } from "./declare.ts";
import { describeDiff, diffCommands, isEmptyDiff } from "./diff-commands.ts";
import { explainFailure } from "./login-failure.ts";
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

/** Shows the difference first; writes all commands at once, and only when something differs. */
async function register(options: RegisterOptions, registry: Registry, home: string | null): Promise<number> {
  const declared = options.clear ? [] : await declareAll(options.guild);
  const diff = diffCommands(await registry.read(options.guild), declared);
  say(`Commands ${placeName(options.guild)}:`, ...describeDiff(diff).map((line) => `  ${line}`));
  await warnOfDoubles(options.guild === null ? home : null, options, declared, registry);
  if (isEmptyDiff(diff)) {
    return say("Nothing to do.");
  }
  if (options.dryRun) {
    return say("Nothing was written (--dry-run).");
  }
  if (!options.yes && !process.stdin.isTTY) {
    return refuse(BAD_USAGE, "Nothing was written: say --yes to write without being asked.");
  }
  if (!options.yes && !(await isConfirmed())) {
    return say("Nothing was written.");
  }
  await registry.write(options.guild, declared);
  return say("Written.");
}

async function declareAll(guild: string | null): Promise<readonly Partial<Declaration>[]> {
  const declarations = (await loadCommands()).map(declare);
  return guild === null ? declarations : declarations.map(declareForGuild);
}

/** A name that is registered in a server and everywhere is shown twice to that server's members. */
async function warnOfDoubles(
  other: string | null,
  { guild }: RegisterOptions,
  declared: readonly Partial<Declaration>[],
  registry: Registry,
): Promise<void> {
  if (other === guild || declared.length === 0) {
    return;
  }
  const { changed, same } = diffCommands(await registry.read(other), declared);
  const names = [...changed.map(({ name }) => name), ...same].map((name) => `/${name}`);
  if (names.length > 0) {
    say(`Warning: also registered ${placeName(other)}, so shown twice there: ${names.join(", ")}.`);
    say(`  npm run register -- --clear ${other === null ? "--global" : `--guild ${other}`}`);
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
