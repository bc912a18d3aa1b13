import { setTimeout } from "node:timers/promises";
import { type Archive, openArchive } from "./archive.ts";
import { type BotSettings, botSettings } from "./config.ts";
import { type Gateway, openGateway } from "./discord/gateway.ts";
import { readInteraction } from "./discord/read-interaction.ts";
import { type Bot, respond } from "./discord/respond.ts";
import { createTurns } from "./discord/turns.ts";
import { loadCommands } from "./load-commands.ts";
import { type Log, openLog, redact } from "./log.ts";

/** Supervisors wait longer than this before they kill. */
const LONGEST_END_MS = 8000;
/** Given by `npm run dev`: lines for people instead of JSON. */
const PRETTY = "--pretty";

const { settings, faults } = botSettings();
if (faults === undefined) {
  await start(settings).catch((error: unknown) => fail(redact(sentence(error), [settings.DISCORD_TOKEN])));
} else {
  fail(faults.join("\n"));
}

async function start(settings: BotSettings): Promise<void> {
  const pretty = process.argv.includes(PRETTY);
  const log = await openLog({ level: settings.LOG_LEVEL, secrets: [settings.DISCORD_TOKEN], pretty });
  const archive = await openArchive(settings.REPORTS_DIR);
  logArchive(archive, settings.REPORTS_DIR, log);
  const commands = await loadCommands();
  const answering = new Set<Promise<void>>();
  const takeTurn = createTurns();
  const gateway: Gateway = await openGateway({
    token: settings.DISCORD_TOKEN,
    apiUrl: settings.DISCORD_API_URL,
    activity: `/ask about ${archive.reports.length} news reports`,
    log,
    onInteraction: (json, api) => {
      const bot: Bot = { context: { archive, commands }, api, log, takeTurn, now: () => performance.now() };
      const work = answer(json, bot).finally(() => answering.delete(work));
      answering.add(work);
    },
    onEnd: (reason) => {
      fail(reason);
      void end(gateway, answering);
    },
  });
  closeOnSignal(gateway, answering, log);
  log.info({ reports: archive.reports.length, commands: commands.map(({ name }) => name) }, "ready");
}

async function answer(json: unknown, bot: Bot): Promise<void> {
  const interaction = readInteraction(json);
  if (interaction === null) {
    bot.log.warn("an interaction came that this version does not know");
    return;
  }
  await respond(interaction, bot);
}

function closeOnSignal(gateway: Gateway, answering: ReadonlySet<Promise<void>>, log: Log): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      void end(gateway, answering);
    });
  }
}

/** What was asked before is still answered. Exits by itself: while Discord is away, its library never stops to connect again. */
async function end(gateway: Gateway, answering: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = Promise.all(answering).then(() => gateway.close());
  await Promise.race([closed, setTimeout(LONGEST_END_MS)]);
  process.exit();
}

function logArchive({ reports, problems }: Archive, folder: string, log: Log): void {
  if (reports.length === 0) {
    log.warn({ folder }, "there are no reports to answer from: put .txt or .md files into the folder");
  }
  if (problems.length > 0) {
    const leftOut = problems.filter((problem) => problem.leftOut).length;
    log.warn(
      { problems: problems.length, leftOut },
      'some reports need care: "npm run check-reports" lists them',
    );
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says on standard error why the bot cannot go on; the process ends by itself, with 1. */
function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
