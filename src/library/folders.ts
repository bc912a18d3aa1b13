import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { codeOf, refused } from "./refusal.ts";

const PENDING = "pending";
const TRASH = "trash";

/** Where a library reads and writes, as real paths. */
export interface Folders {
  readonly reports: string;
  /** Drafts that wait to be confirmed. */
  readonly pending: string;
  /** Reports that were removed. */
  readonly trash: string;
}

/** Throws the refusal of folders of which one would be read or written through another. */
export async function resolveFolders(reportsDir: string, dataDir: string): Promise<Folders> {
  const reports = await realPathOf(resolve(reportsDir));
  const data = await realPathOf(resolve(dataDir));
  const folders = { reports, pending: join(data, PENDING), trash: join(data, TRASH) };
  for (const own of [folders.pending, folders.trash]) {
    if (isWithin(own, reports) || isWithin(reports, own)) throw overlap(reportsDir, dataDir);
  }
  return folders;
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Also of what is not there yet: its own folder's real path then, with its name. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || path === dirname(path)) throw error;
    return join(await realPathOf(dirname(path)), basename(path));
  }
}

function overlap(reports: string, data: string) {
  return refused(
    "folders-overlap",
    `Removed reports in "${data}" would be read again from "${reports}": set DATA_DIR to a folder outside REPORTS_DIR.`,
    { reports, data },
  );
}
