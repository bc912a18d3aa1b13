import { basename, dirname } from "node:path";
import { watch } from "chokidar";
import { EXTENSION } from "../corpus/list-files.ts";
import type { Change } from "./change.ts";
import { isWithin } from "./folders.ts";

/** A file is taken for finished when it has not grown for so long. */
const UNCHANGED_MS = 1000;
const LOOK_EVERY_MS = 200;
/** Many files that are copied in are one reload. */
const QUIET_MS = 500;

export interface OnWatched {
  /** Reports came, went or changed, and are answered from. */
  changed(change: Change): void;
  /** A reload failed; what was loaded stays, and the next change is another try. */
  failed(error: unknown): void;
}

export interface Watch {
  close(): Promise<void>;
}

/** Calls `reload` soon after something happened to a report of the folder. Resolves when it is watching. */
export async function watchFolder(
  folder: string,
  reload: () => Promise<Change | null>,
  on: OnWatched,
): Promise<Watch> {
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const take = () =>
    reload().then(
      (change) => change && !isClosed && on.changed(change),
      (error: unknown) => !isClosed && on.failed(error),
    );
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(take, QUIET_MS);
  };
  // from above: a watch on the folder itself would end with it, when it is unmounted or put in place by a rename
  const above = dirname(folder);
  const watcher = watch(above, {
    ignored: (path, stats) =>
      path !== above &&
      path !== folder &&
      (!isWithin(path, folder) || isNoReport(path, stats?.isFile() ?? false)),
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: UNCHANGED_MS, pollInterval: LOOK_EVERY_MS },
  });
  watcher.on("all", schedule).on("error", on.failed);
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  // something may have happened between the reading and now
  schedule();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function isNoReport(path: string, isFile: boolean): boolean {
  return basename(path).startsWith(".") || (isFile && !EXTENSION.test(path));
}
