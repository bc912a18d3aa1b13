import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { type Keep, openKeep } from "../../src/keep/keep.ts";

/** A path for a database in a folder that is removed when the running test ends. */
export async function databasePath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keep-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "kept.db");
}

/** An empty one that is closed when the running test ends; `day` may be moved on. */
export async function emptyKeep(most?: number): Promise<{ keep: Keep; clock: { day: string } }> {
  const clock = { day: "2030-05-01" };
  const today = () => clock.day;
  const url = pathToFileURL(await databasePath()).href;
  const keep = await openKeep(url, most === undefined ? { today } : { today, most });
  onTestFinished(() => keep.close());
  return { keep, clock };
}
