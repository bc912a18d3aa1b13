import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import Database from "libsql";
import { expect, it } from "vitest";
import { openKeep } from "../../src/keep/keep.ts";
import { databasePath } from "./keep-file.ts";

const WRITER = fileURLToPath(new URL("write-on.ts", import.meta.url));
const DYING = fileURLToPath(new URL("die-writing.ts", import.meta.url));
/** After how many acknowledged writes each run is killed; the writer goes on meanwhile, so the kill falls anywhere in a write. */
const KILLED_AFTER = [1, 7, 20, 33, 50];

/** Every question that the writer said was kept, before and while it was killed. */
async function killedWriter(url: string, run: number, after: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ["--import", "tsx", WRITER, url, String(run)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(writer, "exit");
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === after) writer.kill("SIGKILL");
  }
  expect(await exit).toEqual([null, "SIGKILL"]);
  return acknowledged;
}

function integrity(path: string): unknown {
  const database = new Database(path);
  const found = database.prepare("PRAGMA integrity_check").all();
  database.close();
  return found;
}

it("A kill in the middle of writing loses nothing that was acknowledged and damages nothing", async () => {
  const path = await databasePath();
  const url = pathToFileURL(path).href;
  const acknowledged: string[] = [];
  for (const [run, after] of KILLED_AFTER.entries()) {
    acknowledged.push(...(await killedWriter(url, run, after)));
    const keep = await openKeep(url);
    const kept = new Map((await keep.listUnanswered()).map((group) => [group.question, group]));
    await keep.close();
    for (const question of acknowledged) {
      expect(kept.get(question), question).toMatchObject({ nothing: 1, down: 1 });
    }
    const unacknowledged = kept.size - acknowledged.length;
    expect(unacknowledged).toBeLessThanOrEqual(run + 1);
    expect(integrity(path)).toEqual([{ integrity_check: "ok" }]);
  }
});

it("A transaction of which a part is in the file already is undone when the bot starts again", async () => {
  const path = await databasePath();
  const url = pathToFileURL(path).href;
  const before = await openKeep(url);
  await before.unanswered({ question: "who paid", command: "ask", outcome: "nothing" });
  const listed = await before.listUnanswered();
  await before.close();
  const size = statSync(path).size;
  expect(spawnSync(process.execPath, ["--import", "tsx", DYING, path]).signal).toBe("SIGKILL");
  expect(statSync(path).size).toBeGreaterThan(size);

  const after = await openKeep(url);
  expect(await after.listUnanswered()).toEqual(listed);
  await after.close();
  expect(statSync(path).size).toBe(size);
  expect(integrity(path)).toEqual([{ integrity_check: "ok" }]);
});
