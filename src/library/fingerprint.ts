import { stat } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../corpus/list-files.ts";

/** A text that is another when a report of the folder appeared, changed or vanished; cheap beside reading them. */
export async function fingerprintOf(folder: string): Promise<string> {
  const files = await listFiles(folder, folder, []);
  const lines: string[] = [];
  for (const file of files) {
    // what vanishes meanwhile, or may not be looked at, is its own kind of state
    const found = await stat(join(folder, file)).catch(() => null);
    lines.push(`${file}\t${found?.size}\t${found?.mtimeMs}`);
  }
  return lines.join("\n");
}
