import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareText } from "./compare.ts";
import type { Problem } from "./problem.ts";
import { unreadable } from "./unreadable.ts";

/** The endings of the files that are reports. */
export const EXTENSION = /\.(?:txt|md)$/i;

/**
 * The paths of all reports below a folder, relative to `root` and with `/` between folders, in order. A folder inside that
 * cannot be read is added to the problems; throws where `folder` itself cannot be read.
 */
export async function listFiles(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const found = entry.isSymbolicLink() ? await linkedInside(root, path) : entry;
    if (found?.isDirectory() && !entry.isSymbolicLink()) {
      files.push(
        ...(await listFiles(root, path, problems).catch((error) =>
          unreadableFolder(root, path, error, problems),
        )),
      );
    } else if (found?.isFile() && EXTENSION.test(entry.name)) {
      files.push(fileName(root, path));
    }
  }
  return files;
}

function unreadableFolder(root: string, path: string, error: unknown, problems: Problem[]): string[] {
  problems.push({ file: fileName(root, path), place: "folder", ...unreadable(error), leftOut: true });
  return [];
}

/** Links may point within the folder, never out of it. */
async function linkedInside(root: string, path: string): Promise<Stats | null> {
  const target = await realpath(path).catch(() => null);
  return target?.startsWith(root + sep) ? stat(target).catch(() => null) : null;
}

function fileName(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}
