import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { type Running, startBot } from "./stand-in/bot-process.ts";
import { MODERATOR, openStandIn, type Shown, type StandIn } from "./stand-in/discord.ts";

const READY = '"msg":"ready"';

export const BRIDGE = `---
title: Bridge at Ashford closed
publisher: The Ashford Herald
published: 2021-03-03
---
The bridge at Ashford was closed on Wednesday after a lorry struck it. Nobody was hurt.
`;
export const FLOOD = `---
title: Flood in the Teal valley
published: 2021-04-10
---
Heavy rain flooded eleven villages in the Teal valley on Saturday. The fire brigade brought forty people to safety.
`;
export const STRIKE = `---
title: Ferry crews on strike
published: 2021-05-06
---
The crews of the Lindholm ferries went on strike on Thursday. Their union asks for shorter shifts.
`;

/** Reports by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A bot with folders of its own. */
export interface Newsroom {
  readonly discord: StandIn;
  readonly reports: string;
  readonly data: string;
  readonly bot: () => Running;
  /** Everything that was logged, before restarts too. */
  output(): string;
  /** Ends the bot and starts it again over the same folders. */
  restart(settings?: Readonly<Record<string, string>>): Promise<void>;
  /** Kills the bot in the middle of whatever it does, and starts it again. */
  kill(): Promise<void>;
  /** A moderator types a command. */
  ask(command: string, values?: object): Promise<Shown>;
  close(): Promise<void>;
}

/** Starts a bot over reports of these names and texts; closed by itself when the test that opened it ends. */
export async function openNewsroomForTest(
  files: Files,
  settings: Readonly<Record<string, string>> = {},
): Promise<Newsroom> {
  const room = await openNewsroom(files, settings);
  onTestFinished(() => room.close());
  return room;
}

const ERROR = '"level":50';

/** Closes it at the end of a `describe`: nothing was sent that Discord would refuse, and no error was logged. */
export async function closeSound(room: Newsroom): Promise<void> {
  const { faults } = room.discord;
  await room.close();
  expect(faults).toEqual([]);
  expect(room.output()).not.toContain(ERROR);
}

/** The reports that come with the bot, by their names. */
export async function seedFiles(): Promise<Files> {
  const names = await readdir("seeds");
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join("seeds", name))] as const)),
  );
}

export async function openNewsroom(
  files: Files,
  settings: Readonly<Record<string, string>> = {},
): Promise<Newsroom> {
  const folder = await mkdtemp(join(tmpdir(), "on-record-"));
  const reports = join(folder, "reports");
  const data = join(folder, "data");
  await mkdir(reports);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(reports, name), text)));
  const discord = await openStandIn();
  const start = async (more: Readonly<Record<string, string>> = {}) => {
    const own = { REPORTS_DIR: reports, DATA_DIR: data, COOLDOWN_QUESTIONS: "0" };
    const started = startBot(discord.apiUrl, { ...own, ...settings, ...more });
    await started.printed(READY);
    return started;
  };
  let bot = await start();
  const bots = [bot];
  const startAgain = async (more?: Readonly<Record<string, string>>) => {
    bot = await start(more);
    bots.push(bot);
  };
  return {
    discord,
    reports,
    data,
    bot: () => bot,
    output: () => bots.map((one) => one.output()).join(""),
    async restart(more) {
      await bot.stop();
      await startAgain(more);
    },
    async kill() {
      bot.process.kill("SIGKILL");
      await bot.ended();
      await startAgain();
    },
    ask: (command, values) => discord.ask(command, values, "server", MODERATOR),
    async close() {
      await bot.stop();
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}
