import type { Archive } from "./archive.ts";
import type { Command } from "./command.ts";
import type { BotSettings } from "./config.ts";
import type { Desk } from "./desk.ts";
import { createCooldown } from "./discord/cooldown.ts";
import type { InteractionApi } from "./discord/delivery.ts";
import { readInteraction } from "./discord/read-interaction.ts";
import { type Bot, respond } from "./discord/respond.ts";
import { createTurns } from "./discord/turns.ts";
import { type Keep, openKeep } from "./keep/keep.ts";
import { openLibrary } from "./library/library.ts";
import type { OnWatched } from "./library/watch.ts";
import { loadCommands } from "./load-commands.ts";
import type { Log } from "./log.ts";
import { followArchive } from "./suggest/follow.ts";
import { readVersions } from "./versions.ts";

/** The settings that the bot needs whatever carries its messages. */
export type BotParts = Pick<
  BotSettings,
  | "REPORTS_DIR"
  | "WATCH_REPORTS"
  | "DATA_DIR"
  | "DATABASE_URL"
  | "HOME_GUILD_ID"
  | "COOLDOWN_QUESTIONS"
  | "COOLDOWN_SECONDS"
>;

/** Everything but the connection: reports, commands, what is kept, and what answers. */
export interface OpenBot {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  /** Answers Discord's JSON of an interaction through `api`; false when this version does not know such a one. Never rejects. */
  answer(json: unknown, api: InteractionApi): Promise<boolean>;
  /** Resolves when what was asked before is answered and everything is closed. */
  close(): Promise<void>;
}

/** Opens the bot. Rejects with one sentence when it cannot work at all. */
export async function openBot(settings: BotParts, fetchFile: Desk["fetchFile"], log: Log): Promise<OpenBot> {
  const library = await openLibrary({ reports: settings.REPORTS_DIR, data: settings.DATA_DIR });
  logArchive(library.archive, settings.REPORTS_DIR, log);
  const commands = await loadCommands();
  const keep = await openKeepOrNone(settings.DATABASE_URL, log);
  const watch = settings.WATCH_REPORTS ? await library.watch(logWatched(log)) : null;
  const desk = { ...deskSettings(settings), library, keep, versions: await readVersions(), fetchFile };
  const offers = followArchive(() => library.archive, {
    onFailure: (err) => log.warn({ err }, "a suggestion could not be tried"),
  });
  const core: Omit<Bot, "api" | "context"> = {
    log,
    offers,
    takeTurn: createTurns(),
    askLeave: createCooldown({ questions: settings.COOLDOWN_QUESTIONS, seconds: settings.COOLDOWN_SECONDS }),
    now: () => performance.now(),
  };
  const answering = new Set<Promise<void>>();
  return {
    archive: library.archive,
    commands,
    async answer(json, api) {
      const interaction = readInteraction(json);
      if (interaction === null) {
        return false;
      }
      // the archive as it is now: a reload puts another in its place
      const context = { archive: library.archive, commands, desk };
      const work = respond(interaction, { ...core, context, api });
      answering.add(work);
      await work.finally(() => answering.delete(work));
      return true;
    },
    async close() {
      await Promise.all(answering);
      offers.stop();
      await watch?.close();
      await keep?.close();
    },
  };
}

function deskSettings({ HOME_GUILD_ID, WATCH_REPORTS }: BotParts): Pick<Desk, "home" | "isWatched"> {
  return { home: HOME_GUILD_ID ?? null, isWatched: WATCH_REPORTS };
}

/** A database that cannot be opened is no reason to leave members without answers. */
async function openKeepOrNone(url: string, log: Log): Promise<Keep | null> {
  try {
    return await openKeep(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ reason }, "unanswered questions and votes are not kept");
    return null;
  }
}

function logWatched(log: Log): OnWatched {
  return {
    changed: ({ added, removed, changed, archive }) =>
      log.info(
        {
          reports: archive.reports.length,
          added: added.length,
          removed: removed.length,
          changed: changed.length,
        },
        "the folder of reports changed",
      ),
    failed: (err) => log.error({ err }, "the folder of reports could not be read again"),
  };
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
