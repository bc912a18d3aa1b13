import { readdir } from "node:fs/promises";
import { z } from "zod";
import type { Command, CommandGroup } from "./command.ts";

/** `.ts` where the sources run, `.js` in dist; declarations, maps and files with a leading _ are no commands. */
const COMMAND_FILE = /^(?!_)(?<name>.+)(?<!\.d)\.(?:ts|js)$/;

/** A folder is a group; its own texts are the default export of this file. */
const GROUP_FILE = /^_group\.(?:ts|js)$/;
const FOLDER = /^[a-z][\w-]*$/;

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

const groupSchema = z.object({ description: z.string() });

/** A folder of commands: the whole one, or a group within it. */
interface Place {
  readonly url: URL;
  readonly group?: CommandGroup;
}

/** Loads every command of the folder and its groups, in the order of their names. Throws an Error that names the file when one is not right. */
export async function loadCommands(folder: URL = COMMANDS_FOLDER): Promise<readonly Command[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const groups = entries.filter((entry) => entry.isDirectory() && FOLDER.test(entry.name));
  const loaded = await Promise.all([
    loadFolder({ url: folder }),
    ...groups.map(async ({ name }) => loadFolder(await openGroup(new URL(`${name}/`, folder), name))),
  ]);
  return loaded.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function openGroup(url: URL, name: string): Promise<Place> {
  const file = (await readdir(url)).find((one) => GROUP_FILE.test(one));
  const module = file === undefined ? {} : await importFile({ url }, file);
  const { data } = groupSchema.safeParse(module.default);
  if (data === undefined) {
    throw new Error(
      `commands/${name}/_group.ts is missing or wrong: write "export default { description: "…" };" into it.`,
    );
  }
  return { url, group: { name, ...data } };
}

async function loadFolder(place: Place): Promise<readonly Command[]> {
  const files = new Map<string, string>();
  for (const file of (await readdir(place.url)).sort()) {
    const name = COMMAND_FILE.exec(file)?.groups?.name;
    if (name !== undefined && files.has(name)) {
      throw new Error(`${pathOf(place, file)}: there is another file for the command "${name}"; keep one.`);
    }
    if (name !== undefined) {
      files.set(name, file);
    }
  }
  return Promise.all([...files].map(([name, file]) => loadCommand(place, file, name)));
}

async function loadCommand(place: Place, file: string, stem: string): Promise<Command> {
  const module = await importFile(place, file);
  const path = pathOf(place, file);
  if (module.default === undefined) {
    throw new Error(`${path} has no default export: write "export default defineCommand({ ... })".`);
  }
  const parsed = commandSchema.safeParse(module.default);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => issue.message).join(", ");
    throw new Error(`${path} does not export a command: ${reasons}.`);
  }
  const { group } = place;
  const expected = group === undefined ? stem : `${group.name} ${stem}`;
  if (parsed.data.name !== expected) {
    throw new Error(
      `${path} names its command "${parsed.data.name}": the file's name and the command's are one, "${expected}".`,
    );
  }
  return group === undefined ? parsed.data : { ...parsed.data, group };
}

async function importFile(place: Place, file: string): Promise<Record<string, unknown>> {
  try {
    return await import(new URL(encodeURIComponent(file), place.url).href);
  } catch (cause) {
    throw new Error(`${pathOf(place, file)} cannot be loaded: ${cause}`, { cause });
  }
}

function pathOf({ group }: Place, file: string): string {
  return ["commands", ...(group === undefined ? [] : [group.name]), file].join("/");
}
