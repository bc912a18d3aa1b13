import { type Archive, openArchive } from "../archive.ts";
import { type Change, difference, isNothing } from "./change.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { codeOf, refused } from "./refusal.ts";

/** What one reading of the folder gave. */
interface Loaded {
  readonly archive: Archive;
  readonly since: Date;
  /** Of the folder just before it was read. */
  readonly fingerprint: string;
}

/** The archive that is answered from, with the only ways to replace it. One reload at a time. */
export interface Shelf {
  readonly archive: Archive;
  readonly since: Date;
  /** Throws the refusal of a folder that cannot be read, or has no report although it had some; what was loaded stays. */
  reload(mayBeEmpty?: boolean): Promise<Change>;
  /** The same where the folder is not as it was when it was read; null where it is, or where no report differs. */
  reloadIfOther(): Promise<Change | null>;
}

/** Reads the folder for the first time. Throws with one clear sentence when it cannot be read. */
export async function openShelf(folder: string, now: () => Date): Promise<Shelf> {
  let loaded = await load(folder, now);
  const reload = async (mayBeEmpty = false): Promise<Change> => {
    const next = await load(folder, now).catch((error: unknown) => {
      throw unreadable(folder, error);
    });
    const had = loaded.archive.reports.length;
    if (next.archive.reports.length === 0 && had > 0 && !mayBeEmpty) throw emptied(folder, had);
    const change = difference(loaded.archive, next.archive);
    loaded = next;
    return change;
  };
  return {
    get archive() {
      return loaded.archive;
    },
    get since() {
      return loaded.since;
    },
    reload,
    async reloadIfOther() {
      const isSame = (await fingerprintOf(folder).catch(() => null)) === loaded.fingerprint;
      if (isSame) return null;
      const change = await reload();
      return isNothing(change) ? null : change;
    },
  };
}

async function load(folder: string, now: () => Date): Promise<Loaded> {
  const fingerprint = await fingerprintOf(folder).catch(() => "");
  const archive = await openArchive(folder);
  return { archive, since: now(), fingerprint };
}

function unreadable(folder: string, error: unknown) {
  const cause = error instanceof Error ? error.cause : undefined;
  return refused(
    "folder-unreadable",
    `The folder of reports "${folder}" cannot be read, so the bot goes on answering from what was loaded before: see that the folder is there and may be read.`,
    { folder, code: codeOf(cause ?? error) },
    { cause: error },
  );
}

function emptied(folder: string, had: number) {
  return refused(
    "folder-emptied",
    `The folder of reports "${folder}" has no report any more, so the bot goes on answering from the ${had} that it had: put them back, or restart the bot if it is to have none.`,
    { folder, had },
  );
}
