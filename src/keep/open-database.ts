import { access, constants, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type Libsql from "libsql";
import { z } from "zod";
import { migrate, refusal } from "./migrations.ts";

/** Waiting holds the whole bot up, and Discord waits three seconds for an answer. */
const LONGEST_WAIT_MS = 1000;
/** What is kept is written by members, for the bot's own user to read. */
const FOLDER_MODE = 0o700;

/**
 * A rollback journal, not a write-ahead log: at rest there is one whole file to copy or delete, and libsql 0.5 keeps a log
 * beside the file after `close`, since it does not finalise prepared statements. EXTRA: a commit outlives a power cut too.
 * What is deleted is overwritten.
 */
const SETTINGS =
  "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON";

const faultCode = z.object({ code: z.string() });
const checkResult = z.array(z.object({ quick_check: z.string() }));

/**
 * Opens the file, makes it where there is none, brings it up to date, and gives what `use` makes of it. Rejects with one
 * sentence that says how to mend it, and then leaves nothing open.
 */
export async function openDatabase<Made>(
  file: string,
  use: (database: Libsql.Database) => Made,
): Promise<Made> {
  await makeFolder(dirname(file));
  const Database = await loadLibsql();
  try {
    await checkAccess(file);
    const database = new Database(file, { timeout: LONGEST_WAIT_MS });
    try {
      prepareFile(database, file);
      return use(database);
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Error(explain(cause, file), { cause });
  }
}

/** The file itself is in order, but it is not one to write to: the message says all. */
class Refused extends Error {}

function prepareFile(database: Libsql.Database, file: string): void {
  const refused = refusal(database, file);
  if (refused !== null) throw new Refused(refused);
  const found = checkResult.parse(database.prepare("PRAGMA quick_check(1)").all());
  if (found.some((row) => row.quick_check !== "ok")) throw new Refused(explainDamage(file));
  database.exec(SETTINGS);
  migrate(database);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Error(
      `The folder ${folder} cannot be written (${codeOf(cause)}): let the bot's user write there, or set DATA_DIR (or DATABASE_URL) to another place.`,
      { cause },
    );
  }
}

async function checkAccess(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Loaded late: on a machine that the package has no build for, the bot runs without. */
async function loadLibsql(): Promise<typeof Libsql> {
  try {
    return (await import("libsql")).default;
  } catch (cause) {
    const machine = `${process.platform} ${process.arch}`;
    throw new Error(
      `The package libsql cannot be loaded on this machine (${machine}): run "npm ci" again, without leaving out optional packages.`,
      { cause },
    );
  }
}

function explain(cause: unknown, file: string): string {
  switch (codeOf(cause)) {
    case "SQLITE_NOTADB":
    case "SQLITE_CORRUPT":
      return explainDamage(file);
    case "SQLITE_BUSY":
      return `The database ${file} is being written by another program: stop that one, or set DATABASE_URL to another file.`;
    case "SQLITE_READONLY":
    case "EACCES":
    case "EROFS":
      return `The database ${file} cannot be written: let the bot's user read and write it, or set DATABASE_URL to another file.`;
    case "SQLITE_FULL":
      return `The database ${file} cannot be written, the disk is full: make room.`;
    default:
      return `The database ${file} cannot be opened (${cause instanceof Error ? cause.message : cause}): correct DATABASE_URL or DATA_DIR, and see that the disk is not full.`;
  }
}

function explainDamage(file: string): string {
  return `The file ${file} is no database, or a damaged one: move it away and the bot begins an empty one, or set DATABASE_URL to another file.`;
}

function codeOf(cause: unknown): string {
  const parsed = faultCode.safeParse(cause);
  return parsed.success ? parsed.data.code : "unknown fault";
}
