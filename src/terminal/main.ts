import process from "node:process";
import { cleanText } from "./clean-text.ts";
import type { Program } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Each is imported when it is called: `ask` answers within a second because it loads nothing of the others. */
const PROGRAMS: Readonly<Record<string, () => Promise<Program>>> = {
  ask: async () => (await import("./ask.ts")).ask,
  chat: async () => (await import("./chat.ts")).chat,
  inspect: async () => (await import("./inspect.ts")).inspect,
  "check-reports": async () => (await import("./check-reports.ts")).checkReports,
};

process.stdout.on("error", endQuietly);
const [name = "", ...args] = process.argv.slice(2);
try {
  const load = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  if (!load) throw new UsageError(`There is no "${name}": take one of ${Object.keys(PROGRAMS).join(", ")}.`);
  const program = await load();
  process.exitCode = await program(args, process);
} catch (error) {
  process.stderr.write(`${cleanText(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** `ask --batch | head`: whoever read has seen enough. */
function endQuietly(error: Error & { readonly code?: string }): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
