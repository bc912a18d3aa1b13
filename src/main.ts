import { setTimeout } from "node:timers/promises";
import type { Archive } from "./archive.ts";
import { type BotSettings, botSettings } from "./config.ts";
import type { Desk } from "./desk.ts";
import { createCooldown } from "./discord/cooldown.ts";
import { fetchFile } from "./discord/fetch-file.ts";
import { type Gateway, openGateway } from "./discord/gateway.ts";
import { readInteraction } from "./discord/read-interaction.ts";
import { type Bot, respond } from "./discord/respond.ts";
import { createTurns } from "./discord/turns.ts";
import { type Keep, openKeep } from "./keep/keep.ts";
import type { Change } from "./library/change.ts";
import { type Library, openLibrary } from "./library/library.ts";
import type { OnWatched, Watch } from "./library/watch.ts";
import { loadCommands } from "./load-commands.ts";
import { type Log, openLog, redact } from "./log.ts";
import { followArchive } from "./suggest/follow.ts";
import { readVersions } from "./versions.ts";

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

/** What is closed at the end. */
interface Open {
  readonly gateway: Gateway;
  readonly keep: Keep | null;
  readonly watch: Watch | null;
  readonly answering: ReadonlySet<Promise<void>>;
}

async function start(settings: BotSettings): Promise<void> {
  const pretty = process.argv.includes(PRETTY);
  const log = await openLog({ level: settings.LOG_LEVEL, secrets: [settings.DISCORD_TOKEN], pretty });
  const library = await openLibrary({ reports: settings.REPORTS_DIR, data: settings.DATA_DIR });
  logArchive(library.archive, settings.REPORTS_DIR, log);
  const commands = await loadCommands();
  const keep = await openKeepOrNone(settings.DATABASE_URL, log);
  const watch = settings.WATCH_REPORTS ? await library.watch(logWatched(log)) : null;
  const desk = await openDesk(library, keep, settings);
  const offers = followArchive(() => library.archive, {
    onFailure: (err) => log.warn({ err }, "a suggestion could not be tried"),
  });
  const askLeave = createCooldown({
    questions: settings.COOLDOWN_QUESTIONS,
    seconds: settings.COOLDOWN_SECONDS,
  });
  const answering = new Set<Promise<void>>();
  const takeTurn = createTurns();
  const gateway: Gateway = await openGateway({
    token: settings.DISCORD_TOKEN,
    apiUrl: settings.DISCORD_API_URL,
    activity: `/ask about ${library.archive.reports.length} news reports`,
    log,
    onInteraction: (json, api) => {
      // the archive as it is now: a reload puts another in its place
      const context = { archive: library.archive, commands, desk };
      const bot: Bot = { context, api, log, takeTurn, askLeave, offers, now: () => performance.now() };
      const work = answer(json, bot).finally(() => answering.delete(work));
      answering.add(work);
    },
    onEnd: (reason) => {
      fail(reason);
      void end({ gateway, keep, watch, answering });
    },
  });
  closeOnSignal({ gateway, keep, watch, answering }, log);
  log.info({ reports: library.archive.reports.length, commands: commands.map(({ name }) => name) }, "ready");
}

/** A database that cannot be opened is no reason to leave members without answers. */
async function openKeepOrNone(url: string, log: Log): Promise<Keep | null> {
  try {
    return await openKeep(url);
  } catch (error) {
    log.warn({ reason: sentence(error) }, "unanswered questions and votes are not kept");
    return null;
  }
}

async function openDesk(library: Library, keep: Keep | null, settings: BotSettings): Promise<Desk> {
  const cdn = settings.DISCORD_CDN_URL;
  return {
    library,
    keep,
    home: settings.HOME_GUILD_ID ?? null,
    isWatched: settings.WATCH_REPORTS,
    versions: await readVersions(),
    fetchFile: (url, most) => fetchFile(url, most, cdn === undefined ? undefined : [new URL(cdn).origin]),
  };
}

function logWatched(log: Log): OnWatched {
  return {
    changed: ({ added, removed, changed, archive }: Change) =>
      log.info(
        {
          reports: archive.reports.length,
          added: added.length,
          removed: removed.length,
          changed: changed.length,
        },
        "the folder of reports changed",
      ),
    failed: (error) => log.error({ err: error }, "the folder of reports could not be read again"),
  };
}

async function answer(json: unknown, bot: Bot): Promise<void> {
  const interaction = readInteraction(json);
  if (interaction === null) {
    bot.log.warn("an interaction came that this version does not know");
    return;
  }
  await respond(interaction, bot);
}

function closeOnSignal(open: Open, log: Log): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      void end(open);
    });
  }
}

/** What was asked before is still answered. Exits by itself: while Discord is away, its library never stops to connect again. */
async function end({ gateway, keep, watch, answering }: Open): Promise<void> {
  const closed = Promise.all(answering)
    .then(() => Promise.all([gateway.close(), watch?.close()]))
    .then(() => keep?.close());
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
