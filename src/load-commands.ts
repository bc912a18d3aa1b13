import { readdir } from "node:fs/promises";
import { z } from "zod";
import type { Command } from "./command.ts";

/** `.ts` where the sources run, `.js` in dist; declarations, maps and files with a leading _ are no commands. */
const COMMAND_FILE = /^(?!_)(?<name>.+)(?<!\.d)\.(?:ts|js)$/;

/** Beside src/, in the sources as in dist. */
const COMMANDS_FOLDER = new URL("../commands/", import.meta.url);

const commandParts = z.object({
  name: z.string("is not a string"),
  description: z.string("is not a string"),
  options: z.instanceof(z.ZodObject, { error: "is not a zod object" }),
  examples: z.array(z.unknown(), "is not a list"),
  run: z.instanceof(Function, { error: "is not a function" }),
});

const commandSchema = z.custom<Command>().superRefine((value, context) => {
  for (const { path, message } of commandParts.safeParse(value).error?.issues ?? []) {
    context.addIssue({ code: "custom", message: `its ${path.join(".") || "default export"} ${message}` });
  }
});

/** Loads every command of the folder, in the order of their names. Throws an Error that names the file when one is not right. */
export async function loadCommands(folder: URL = COMMANDS_FOLDER): Promise<readonly Command[]> {
  const files = new Map<string, string>();
  for (const file of (await readdir(folder)).sort()) {
    const name = COMMAND_FILE.exec(file)?.groups?.name;
    if (name !== undefined && files.has(name)) {
      throw new Error(`commands/${file}: there is another file for the command "${name}"; keep one.`);
    }
    if (name !== undefined) {
      files.set(name, file);
    }
  }
  return Promise.all([...files].map(([name, file]) => loadCommand(folder, file, name)));
}

async function loadCommand(folder: URL, file: string, expected: string): Promise<Command> {
  const module = await importFile(folder, file);
  if (module.default === undefined) {
    throw new Error(`commands/${file} has no default export: write "export default defineCommand({ ... })".`);
  }
  const parsed = commandSchema.safeParse(module.default);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => issue.message).join(", ");
    throw new Error(`commands/${file} does not export a command: ${reasons}.`);
  }
  if (parsed.data.name !== expected) {
    throw new Error(
      `commands/${file} names its command "${parsed.data.name}": the file's name and the command's are one.`,
    );
  }
  return parsed.data;
}

async function importFile(folder: URL, file: string): Promise<Record<string, unknown>> {
  try {
    return await import(new URL(encodeURIComponent(file), folder).href);
  } catch (cause) {
    throw new Error(`commands/${file} cannot be loaded: ${cause}`, { cause });
  }
}
