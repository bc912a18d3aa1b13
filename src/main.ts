import { setTimeout } from "node:timers/promises";
import { openBot } from "./bot.ts";
import { type BotSettings, botSettings } from "./config.ts";
import { fetchFile } from "./discord/fetch-file.ts";
import { openGateway } from "./discord/gateway.ts";
import { openLog, redact } from "./log.ts";

/** Supervisors wait longer than this before they kill. */
const LONGEST_END_MS = 8000;
/** Given by `npm run dev`: lines for people instead of JSON. */
const PRETTY = "--pretty";

/** Something that is closed at the end. */
interface Closable {
  close(): Promise<void>;
}

const { settings, faults } = botSettings();
if (faults === undefined) {
  await start(settings).catch((error: unknown) => fail(redact(sentence(error), [settings.DISCORD_TOKEN])));
} else {
  fail(faults.join("\n"));
}

async function start(settings: BotSettings): Promise<void> {
  const pretty = process.argv.includes(PRETTY);
  const log = await openLog({ level: settings.LOG_LEVEL, secrets: [settings.DISCORD_TOKEN], pretty });
  const bot = await openBot(settings, fetcher(settings), log);
  const gateway = await openGateway({
    token: settings.DISCORD_TOKEN,
    apiUrl: settings.DISCORD_API_URL,
    activity: `/ask about ${bot.archive.reports.length} news reports`,
    log,
    onInteraction: async (json, api) => {
      if (!(await bot.answer(json, api))) {
        log.warn("an interaction came that this version does not know");
      }
    },
    onEnd: (reason) => {
      fail(reason);
      void end(bot, gateway);
    },
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      void end(bot, gateway);
    });
  }
  const commands = bot.commands.map(({ name }) => name);
  log.info({ reports: bot.archive.reports.length, commands }, "ready");
}

/** Fetches the files that members give to commands: from Discord's own addresses, or for a test from another. */
function fetcher({ DISCORD_CDN_URL: cdn }: BotSettings) {
  const origins = cdn === undefined ? undefined : [new URL(cdn).origin];
  return (url: string, most: number) => fetchFile(url, most, origins);
}

/** What was asked before is still answered. Exits by itself: while Discord is away, its library never stops to connect again. */
async function end(bot: Closable, gateway: Closable): Promise<void> {
  const closed = bot.close().then(() => gateway.close());
  await Promise.race([closed, setTimeout(LONGEST_END_MS)]).catch((error: unknown) => fail(sentence(error)));
  process.exit();
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says on standard error why the bot cannot go on; the process ends by itself, with 1. */
function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
