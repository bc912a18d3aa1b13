import { randomBytes } from "node:crypto";
import { readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Composed } from "./check-draft.ts";
import { writeInto } from "./place.ts";
import { codeOf, refused } from "./refusal.ts";

/** After a day nobody comes back to a draft. */
const OLDEST_MS = 24 * 60 * 60 * 1000;
/** 128 bits: whoever knows an id was shown it. */
const ID_BYTES = 16;
const ID = /^[\w-]{22}$/;
const WAITING = ".json";
/** A draft that is being saved; another press of the same button finds nothing. */
const TAKEN = ".taken";

const stored = z.object({ extension: z.enum(["txt", "md"]), text: z.string() });

/** Drafts that wait to be confirmed, in files, so that a button works after a restart and in another process. */
export interface Pending {
  /** Puts a draft aside and gives its id. */
  put(draft: Composed): Promise<string>;
  /** Does something with a draft and then forgets it; where that fails, the draft waits again. Throws the refusal of an unknown id. */
  take<Result>(id: string, use: (draft: Composed) => Promise<Result>): Promise<Result>;
  /** Forgets a draft; false where there was none. */
  drop(id: string): Promise<boolean>;
  /** Lets drafts wait again whose saving was cut off when a process was killed; for the start alone. */
  recover(): Promise<void>;
  /** Throws away what is older than a day. */
  clean(): Promise<void>;
}

/** The drafts that wait in a folder, which need not be there yet; `now` says how old they are. */
export function openPending(folder: string, now: () => Date): Pending {
  const isOld = async (path: string) => now().getTime() - (await stat(path)).mtimeMs > OLDEST_MS;
  return {
    async put(draft) {
      const id = randomBytes(ID_BYTES).toString("base64url");
      await writeInto(JSON.stringify(draft), folder, id + WAITING);
      return id;
    },
    async take(id, use) {
      const { waiting, taken } = pathsOf(folder, id);
      if (await isOld(waiting).catch(() => true)) throw unknownDraft();
      await rename(waiting, taken).catch(asUnknown);
      const result = await readTaken(taken)
        .then(use)
        .catch(async (error: unknown) => {
          await rename(taken, waiting);
          throw error;
        });
      await rm(taken, { force: true });
      return result;
    },
    async drop(id) {
      const { waiting } = pathsOf(folder, id);
      return rm(waiting).then(
        () => true,
        (error: unknown) => {
          if (codeOf(error) === "ENOENT") return false;
          throw error;
        },
      );
    },
    async recover() {
      for (const name of await readdir(folder).catch(() => [])) {
        if (!name.endsWith(TAKEN)) continue;
        const path = join(folder, name);
        await rename(path, path.slice(0, -TAKEN.length) + WAITING).catch(() => undefined);
      }
    },
    async clean() {
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        // another process may clean at the same time
        if (await isOld(path).catch(() => false)) await rm(path, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function readTaken(path: string): Promise<Composed> {
  return stored.parse(JSON.parse(await readFile(path, "utf8")));
}

/** Throws for what cannot be an id, which might lead out of the folder. */
function pathsOf(folder: string, id: string) {
  if (!ID.test(id)) throw unknownDraft();
  return { waiting: join(folder, id + WAITING), taken: join(folder, id + TAKEN) };
}

function asUnknown(error: unknown): never {
  throw codeOf(error) === "ENOENT" ? unknownDraft() : error;
}

function unknownDraft() {
  return refused(
    "unknown-draft",
    "This draft is no longer there: it was saved, thrown away, or older than a day; add the report again.",
  );
}
