import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { moveInto, sweep, writeInto } from "../../src/library/place.ts";
import { folderOf } from "../corpus/folder.ts";

/** Another file system than that of temporary files, on most Linux machines. */
const SHARED_MEMORY = "/dev/shm";

test("a text is written whole, in a folder that is made for it, and nothing else is left there", async () => {
  const folder = join(await folderOf({}), "in/it");
  expect(await writeInto("text", folder, "a.md")).toBe("a.md");
  expect(await readdir(folder)).toEqual(["a.md"]);
  expect(await readFile(join(folder, "a.md"), "utf8")).toBe("text");
});

test("texts that want one name at once each get their own", async () => {
  const folder = await folderOf({});
  const texts = ["one", "two", "three", "four"];
  const names = await Promise.all(texts.map((text) => writeInto(text, folder, "a.md")));
  expect([...names].sort()).toEqual(["a-2.md", "a-3.md", "a-4.md", "a.md"]);
  const written = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  expect(written).toEqual(texts);
});

test("a file is moved to another file system as to its own", async () => {
  const elsewhere = existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir();
  const other = await mkdtemp(join(elsewhere, "reports-"));
  onTestFinished(() => rm(other, { recursive: true, force: true }));
  const folder = await folderOf({ "a.md": "text" });
  await writeInto("taken", other, "a.md");
  expect(await moveInto(join(folder, "a.md"), other, "a.md")).toBe("a-2.md");
  expect(await readdir(folder)).toEqual([]);
  expect(await readFile(join(other, "a-2.md"), "utf8")).toBe("text");
});

test("a file that may not be taken from its folder is nowhere else either", async () => {
  const folder = await folderOf({ "a.md": "text" });
  const trash = await folderOf({});
  await chmod(folder, 0o555);
  await chmod(trash, 0o777);
  await asNobody(() =>
    expect(moveInto(join(folder, "a.md"), trash, "a.md")).rejects.toMatchObject({ code: "EACCES" }),
  );
  await chmod(folder, 0o755);
  expect(await readdir(trash)).toEqual([]);
  expect(await readdir(folder)).toEqual(["a.md"]);
});

test("what a killed process left unfinished is swept away, and nothing else", async () => {
  const left = ".0123456789abcdef.tmp";
  const fresh = ".fedcba9876543210.tmp";
  const folder = await folderOf({ [left]: "te", [fresh]: "te", ".mine.tmp": "text", "a.md": "text" });
  for (const name of [left, ".mine.tmp", "a.md"]) await utimes(join(folder, name), 0, 0);
  await sweep(folder, new Date());
  expect((await readdir(folder)).sort()).toEqual([fresh, ".mine.tmp", "a.md"].sort());
});

/** Root may do everything: as somebody else while this runs. */
async function asNobody(run: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  await run().finally(() => isRoot && process.seteuid?.(0));
}
