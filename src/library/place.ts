import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { codeOf } from "./refusal.ts";

/** Drafts and removed reports are for the bot's own user; the folder of reports is there already. */
const FOLDER_MODE = 0o700;
const { COPYFILE_EXCL } = constants;
const MOST_NUMBERED = 10_000;
/** What is being written; a process that is killed leaves it behind. */
const UNFINISHED = /^\.[\da-f]{16}\.tmp$/;
/** Another process may be writing. */
const ABANDONED_MS = 60_000;

/**
 * Moves a file into a folder under a name, numbered where the name is taken; never overwrites, not even what another process
 * puts there meanwhile. Gives the name it got.
 */
export async function moveInto(file: string, folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  const placed = await placeNumbered(file, folder, name);
  // some systems cannot sync a folder; what was written is there all the same
  await sync(folder).catch(() => undefined);
  // gone already is moved as well; from a folder that may only be read, nothing was
  await rm(file, { force: true }).catch(async (error: unknown) => {
    await rm(join(folder, placed), { force: true });
    throw error;
  });
  return placed;
}

/** Writes a text into a folder, whole or not at all, otherwise as `moveInto`. */
export async function writeInto(text: string, folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  // hidden: neither a reload nor a watch takes it up, and a link needs the same file system
  const draft = join(folder, `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    await writeSynced(draft, text);
    return await moveInto(draft, folder, name);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Throws away what processes that were killed left unfinished in a folder. */
export async function sweep(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!UNFINISHED.test(name)) continue;
    const path = join(folder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => now.getTime() - mtimeMs,
      () => 0,
    );
    // a folder that may only be read stays as it is
    if (age > ABANDONED_MS) await rm(path, { force: true }).catch(() => undefined);
  }
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function placeNumbered(file: string, folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; number <= MOST_NUMBERED; number += 1) {
    const numbered = number === 1 ? stem : `${stem}-${number}`;
    if (await hasStem(folder, numbered)) continue;
    if (await place(file, join(folder, numbered + ext))) return numbered + ext;
  }
  throw new Error(`more than ${MOST_NUMBERED} files are called ${name}`);
}

/** A file of the same name with another extension would change the ids of both. */
async function hasStem(folder: string, stem: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.some((name) => parse(name).name.toLowerCase() === stem.toLowerCase());
}

/** Whether the file now stands at the target too; false where something else stands there. */
async function place(file: string, target: string): Promise<boolean> {
  try {
    await link(file, target);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
  }
  // EXDEV: another file system; EPERM and others: one that has no links
  return copy(file, target);
}

async function copy(file: string, target: string): Promise<boolean> {
  try {
    await copyFile(file, target, COPYFILE_EXCL);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  await sync(target);
  return true;
}

async function sync(path: string): Promise<void> {
  const opened = await open(path, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
