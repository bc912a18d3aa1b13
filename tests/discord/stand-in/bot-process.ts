import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { APPLICATION_ID, BOT_TOKEN, GUILD_ID } from "./discord.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A process of this project as an operator would run it. */
export interface Running {
  readonly process: ChildProcess;
  /** Everything that it printed so far. */
  output(): string;
  /** Resolves when a text has been printed, or rejects when the process ends before. */
  printed(text: string): Promise<void>;
  /** Resolves with the exit code. */
  ended(): Promise<number | null>;
  stop(): Promise<number | null>;
}

export function startBot(apiUrl: string, settings: Record<string, string> = {}): Running {
  const data = settings.DATA_DIR ?? mkdtempSync(join(tmpdir(), "on-record-data-"));
  const origin = new URL(apiUrl).origin;
  const bot = run("src/main.ts", [], {
    DISCORD_API_URL: apiUrl,
    DISCORD_CDN_URL: origin,
    DATA_DIR: data,
    HOME_GUILD_ID: GUILD_ID,
    COOLDOWN_QUESTIONS: "0",
    LOG_LEVEL: "debug",
    ...settings,
  });
  if (settings.DATA_DIR === undefined) {
    void bot.ended().then(() => rmSync(data, { recursive: true, force: true }));
  }
  return bot;
}

export function runRegister(apiUrl: string, args: readonly string[], settings: Record<string, string> = {}) {
  return run("src/discord/register.ts", args, { DISCORD_API_URL: apiUrl, ...settings });
}

/** Every setting is given, if only empty, so that a developer's own .env plays no part. */
function run(file: string, args: readonly string[], settings: Record<string, string>): Running {
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: BOT_TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION_ID,
    REPORTS_DIR: "seeds",
    HOME_GUILD_ID: "",
    LOG_LEVEL: "",
    ...settings,
  };
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], { cwd: ROOT, env });
  const exit = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      output += String(data);
      for (const listener of listeners) listener();
    });
  }
  child.stdin.end();
  // A test that fails half-way must not leave a bot behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  void exit.then(() => process.off("exit", kill));
  return {
    process: child,
    output: () => output,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.includes(text)) {
            listeners.delete(look);
            resolve();
          }
        };
        listeners.add(look);
        exit.then(() => reject(new Error(`ended without printing "${text}":\n${output}`)));
        look();
      }),
    ended: () => exit,
    stop: () => {
      child.kill("SIGTERM");
      return exit;
    },
  };
}
