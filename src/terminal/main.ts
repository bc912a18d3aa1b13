import process from "node:process";
import { ask } from "./ask.ts";
import { UsageError } from "./usage-error.ts";

const PROGRAMS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { ask };

const [name = "", ...args] = process.argv.slice(2);
try {
  const program = PROGRAMS[name];
  if (!program)
    throw new UsageError(`There is no "${name}": take one of ${Object.keys(PROGRAMS).join(", ")}.`);
  process.exitCode = await program(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
