import { appendFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Change } from "../../src/library/change.ts";
import { accepted, BRIDGE, FLOOD, file, libraryOf, type Opened, STRIKE } from "./library.ts";

/** What a watch has told, one thing after the other. */
async function watched({ library }: Opened) {
  const told: (Change | Error)[] = [];
  let wake = () => {};
  const tell = (one: Change | Error) => {
    told.push(one);
    wake();
  };
  const watch = await library.watch({
    changed: tell,
    failed: (error) => tell(error instanceof Error ? error : new Error(String(error))),
  });
  onTestFinished(() => watch.close());
  return {
    watch,
    async next(): Promise<Change | Error> {
      for (;;) {
        const one = told.shift();
        if (one) return one;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    told,
  };
}

const named = (change: Change | Error) =>
  change instanceof Error
    ? change.message
    : {
        added: change.added.map(({ id }) => id),
        changed: change.changed.map(({ id }) => id),
        removed: change.removed.map(({ id }) => id),
      };

test("files that appear, change and vanish are taken up, in folders too", async () => {
  const opened = await libraryOf({ "a.md": BRIDGE });
  const { next } = await watched(opened);
  await mkdir(join(opened.reports, "new"));
  await writeFile(join(opened.reports, "new/b.md"), FLOOD);
  expect(named(await next())).toEqual({ added: ["new/b"], changed: [], removed: [] });
  await appendFile(join(opened.reports, "new/b.md"), "Nobody died.\n");
  expect(named(await next())).toEqual({ added: [], changed: ["new/b"], removed: [] });
  await rm(join(opened.reports, "new"), { recursive: true });
  expect(named(await next())).toEqual({ added: [], changed: [], removed: ["new/b"] });
});

test("files that come together are told together", async () => {
  const opened = await libraryOf({ "a.md": BRIDGE });
  const { next } = await watched(opened);
  await writeFile(join(opened.reports, "b.md"), FLOOD);
  await writeFile(join(opened.reports, "c.txt"), STRIKE);
  expect(named(await next())).toEqual({ added: ["b", "c"], changed: [], removed: [] });
});

test("what changed between the reading and the watching is taken up", async () => {
  const opened = await libraryOf({ "a.md": BRIDGE });
  await writeFile(join(opened.reports, "b.md"), FLOOD);
  const { next } = await watched(opened);
  expect(named(await next())).toEqual({ added: ["b"], changed: [], removed: [] });
});

test("a folder that cannot be read is told, and what was loaded stays until it is back", async () => {
  const opened = await libraryOf({ "a.md": BRIDGE });
  const { next } = await watched(opened);
  await rm(join(opened.reports, "a.md"));
  expect(named(await next())).toMatch(/has no report any more/);
  expect(opened.library.archive.reports).toHaveLength(1);
  await writeFile(join(opened.reports, "b.md"), FLOOD);
  expect(named(await next())).toEqual({ added: ["b"], changed: [], removed: ["a"] });
});

test("what the library itself adds is not told again", async () => {
  const opened = await libraryOf({ "a.md": BRIDGE });
  const { next } = await watched(opened);
  const { id } = await accepted(opened.library, file("f.md", FLOOD));
  await opened.library.confirm(id);
  await writeFile(join(opened.reports, "z.txt"), STRIKE);
  expect(named(await next())).toEqual({ added: ["z"], changed: [], removed: [] });
});

test("a file that takes the place of another by a rename is taken up", async () => {
  const opened = await libraryOf({ "a.md": BRIDGE, ".b.tmp": FLOOD });
  const { next } = await watched(opened);
  await rename(join(opened.reports, ".b.tmp"), join(opened.reports, "a.md"));
  expect(named(await next())).toEqual({ added: [], changed: ["a"], removed: [] });
});

test("a folder that is taken away and put back is watched on", async () => {
  const opened = await libraryOf({ "a.md": BRIDGE });
  const { next } = await watched(opened);
  await rename(opened.reports, `${opened.reports}-away`);
  expect(named(await next())).toMatch(/cannot be read/);
  await writeFile(join(`${opened.reports}-away`, "b.md"), FLOOD);
  await rename(`${opened.reports}-away`, opened.reports);
  expect(named(await next())).toEqual({ added: ["b"], changed: [], removed: [] });
  await writeFile(join(opened.reports, "c.txt"), STRIKE);
  expect(named(await next())).toEqual({ added: ["c"], changed: [], removed: [] });
});
