import { readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Library, openLibrary } from "../../src/library/library.ts";
import { folderOf } from "../corpus/folder.ts";
import { accepted, BRIDGE, FLOOD, file, libraryOf, pasted, STRIKE } from "./library.ts";

const ids = ({ archive }: Pick<Library, "archive">) => archive.reports.map(({ id }) => id);
const FRONT_MATTER = /^---\n(?:.+\n)*?---\n\s*/;

describe("reload", () => {
  test("tells what was added, removed and changed, and answers from that", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE, "b.md": FLOOD });
    const before = library.archive;
    await rm(join(reports, "a.md"));
    await writeFile(join(reports, "b.md"), `${FLOOD}Nobody died.`);
    await writeFile(join(reports, "c.txt"), STRIKE);
    const change = await library.reload();
    expect(change.removed).toEqual([before.reports[0]]);
    expect(change.changed.map(({ text }) => text)).toEqual([`${FLOOD}Nobody died.`]);
    expect(change.added.map(({ id }) => id)).toEqual(["c"]);
    expect(library.archive).toBe(change.archive);
    expect(library.archive.answer({ command: "ask", question: "who went on strike" }).outcome).toBe("found");
    expect(before.reports.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("is answered from the archive of before until it is done", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE });
    await writeFile(join(reports, "b.md"), FLOOD);
    const reloading = library.reload();
    expect(ids(library)).toEqual(["a"]);
    await reloading;
    expect(ids(library)).toEqual(["a", "b"]);
  });

  test("says since when it is answered from what was loaded", async () => {
    let now = new Date("2022-05-01T10:00:00Z");
    const { library } = await libraryOf({ "a.md": BRIDGE }, { now: () => now });
    expect(library.since).toEqual(now);
    now = new Date("2022-05-02T10:00:00Z");
    await library.reload();
    expect(library.since).toEqual(now);
  });

  test("keeps what was loaded when the folder is gone, and takes it up again", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE });
    const { archive, since } = library;
    await rename(reports, `${reports}-away`);
    await expect(library.reload()).rejects.toMatchObject({
      message: expect.stringMatching(/^The folder of reports ".+" cannot be read, so the bot goes on .+\.$/),
      refusal: { code: "folder-unreadable", values: { code: "ENOENT" } },
    });
    expect(library).toMatchObject({ archive, since });
    await rename(`${reports}-away`, reports);
    expect((await library.reload()).added).toEqual([]);
  });

  test("keeps what was loaded when the folder suddenly has no report", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE });
    await rm(join(reports, "a.md"));
    await expect(library.reload()).rejects.toMatchObject({ refusal: { code: "folder-emptied" } });
    expect(ids(library)).toEqual(["a"]);
  });

  test("takes a folder that was empty before for what it is", async () => {
    const { library } = await libraryOf({});
    expect(await library.reload()).toMatchObject({ added: [], removed: [], changed: [] });
  });
});

describe("a draft that is confirmed", () => {
  test("is saved under its day and title, with what was said of it above its own words, and answered from", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE });
    const facts = { title: "Bus: drivers' strike, Łódź", published: "2022-02-03" };
    const { id } = await accepted(library, pasted(STRIKE, facts));
    const { added, file: name } = await library.confirm(id);
    expect(name).toBe("2022-02-03-bus-drivers-strike-lodz.txt");
    expect(added).toMatchObject([{ ...facts, file: name, publishedFrom: "stated" }]);
    const text = await readFile(join(reports, name), "utf8");
    expect(text.replace(FRONT_MATTER, "")).toBe(STRIKE);
    expect(await readdir(reports)).toEqual([name, "a.md"]);
  });

  test("keeps front matter that nobody speaks of, and a text of which nothing is said entirely", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE });
    const unsaid = await library.confirm((await accepted(library, file("f.md", FLOOD))).id);
    expect(await readFile(join(reports, unsaid.file), "utf8")).toBe(FLOOD);
    const own = `---\n# from the archive\nlanguage: en\ntitle: Strike\n---\n${STRIKE}`;
    const said = await library.confirm((await accepted(library, pasted(own, { title: "Buses: none" }))).id);
    expect(await readFile(join(reports, said.file), "utf8")).toBe(
      `---\n# from the archive\nlanguage: en\ntitle: "Buses: none"\n---\n${STRIKE}`,
    );
  });

  test("never takes the place of another file, nor of one that differs only in its extension", async () => {
    const { library, reports } = await libraryOf({ "2022-02-01-flood-in-the-valley.txt": BRIDGE });
    const { id } = await accepted(library, file("f.md", FLOOD));
    expect((await library.confirm(id)).file).toBe("2022-02-01-flood-in-the-valley-2.md");
    expect(await readFile(join(reports, "2022-02-01-flood-in-the-valley.txt"), "utf8")).toBe(BRIDGE);
  });

  test("is there for another process, and after a restart", async () => {
    const { library, reports, data } = await libraryOf({ "a.md": BRIDGE });
    const { id } = await accepted(library, file("f.md", FLOOD));
    const other = await openLibrary({ reports, data });
    await other.confirm(id);
    expect(ids(other)).toHaveLength(2);
    await expect(library.confirm(id)).rejects.toMatchObject({ refusal: { code: "unknown-draft" } });
  });

  test("still waits when a process was killed while it saved it, and is not saved twice", async () => {
    const { library, reports, data } = await libraryOf({ "a.md": BRIDGE });
    const { id } = await accepted(library, file("f.md", FLOOD));
    const pending = join(data, "pending");
    await rename(join(pending, `${id}.json`), join(pending, `${id}.taken`));
    const again = await openLibrary({ reports, data });
    expect((await again.confirm(id)).added).toHaveLength(1);
    const { id: second } = await accepted(library, file("f.md", FLOOD));
    await rename(join(pending, `${second}.json`), join(pending, `${second}.taken`));
    const third = await openLibrary({ reports, data });
    await expect(third.confirm(second)).rejects.toMatchObject({ refusal: { code: "copy" } });
  });

  test("is saved once, however often it is confirmed at once", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const { id } = await accepted(library, file("f.md", FLOOD));
    const results = await Promise.allSettled([library.confirm(id), library.confirm(id)]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(ids(library)).toHaveLength(2);
  });

  test("is refused when another moderator was first", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    const first = await accepted(library, file("f.md", FLOOD));
    const second = await accepted(library, file("f.md", FLOOD, { title: "Rain" }));
    await library.confirm(first.id);
    await expect(library.confirm(second.id)).rejects.toMatchObject({ refusal: { code: "copy" } });
    expect(ids(library)).toHaveLength(2);
  });

  test("still waits where it could not be saved", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE });
    const { id } = await accepted(library, file("f.md", FLOOD));
    await rename(reports, `${reports}-away`);
    // a file in the folder's place: nothing can be written below it, not even by root
    await writeFile(reports, "");
    await expect(library.confirm(id)).rejects.toMatchObject({ refusal: { code: "folder-unwritable" } });
    await rm(reports);
    await rename(`${reports}-away`, reports);
    expect((await library.confirm(id)).added).toHaveLength(1);
  });

  test("is none where the id is made up, cancelled, or older than a day", async () => {
    let now = new Date();
    const { library } = await libraryOf({ "a.md": BRIDGE }, { now: () => now });
    const unknown = { refusal: { code: "unknown-draft" } };
    await expect(library.confirm("../../reports/a")).rejects.toMatchObject(unknown);
    await expect(library.confirm("a".repeat(22))).rejects.toMatchObject(unknown);
    const cancelled = await accepted(library, file("f.md", FLOOD));
    expect(await library.cancel(cancelled.id)).toBe(true);
    expect(await library.cancel(cancelled.id)).toBe(false);
    await expect(library.confirm(cancelled.id)).rejects.toMatchObject(unknown);
    const old = await accepted(library, file("f.md", FLOOD));
    now = new Date(now.getTime() + 25 * 60 * 60 * 1000);
    await expect(library.confirm(old.id)).rejects.toMatchObject(unknown);
  });
});

describe("drafts that wait", () => {
  test("are thrown away after a day, when the library is opened and when another comes", async () => {
    const { library, reports, data } = await libraryOf({ "a.md": BRIDGE });
    const pending = join(data, "pending");
    const age = async () => {
      for (const name of await readdir(pending)) await utimes(join(pending, name), 0, 0);
    };
    await accepted(library, file("f.md", FLOOD));
    await age();
    await accepted(library, pasted(STRIKE));
    expect(await readdir(pending)).toHaveLength(1);
    await age();
    await openLibrary({ reports, data });
    expect(await readdir(pending)).toEqual([]);
  });
});

describe("a report that is removed", () => {
  test("lies in the trash under the time and its name, and is not answered from", async () => {
    const now = () => new Date("2022-05-01T10:20:30Z");
    const { library, data } = await libraryOf({ "old/a.md": BRIDGE, "b.md": FLOOD }, { now });
    const change = await library.remove("old/a");
    expect(change.removed.map(({ id }) => id)).toEqual(["old/a"]);
    expect(ids(library)).toEqual(["b"]);
    const trash = join(data, "trash");
    expect(await readdir(trash)).toEqual(["2022-05-01T10-20-30.000Z old a.md"]);
    expect(await readFile(join(trash, "2022-05-01T10-20-30.000Z old a.md"), "utf8")).toBe(BRIDGE);
  });

  test("never takes the place of another in the trash", async () => {
    const now = () => new Date("2022-05-01T10:20:30Z");
    const { library, reports, data } = await libraryOf({ "a.md": BRIDGE, "b.md": FLOOD }, { now });
    await library.remove("a");
    await writeFile(join(reports, "a.md"), BRIDGE);
    await library.reload();
    await library.remove("a");
    expect(await readdir(join(data, "trash"))).toHaveLength(2);
  });

  test("may be the last", async () => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    await library.remove("a");
    expect(ids(library)).toEqual([]);
  });

  test("may have been taken away already", async () => {
    const { library, reports } = await libraryOf({ "a.md": BRIDGE, "b.md": FLOOD });
    await rm(join(reports, "a.md"));
    await library.remove("a");
    expect(ids(library)).toEqual(["b"]);
  });

  test.each(["none", "", "../a", "a.md"])("must be one of the archive's: %j is none", async (id) => {
    const { library } = await libraryOf({ "a.md": BRIDGE });
    await expect(library.remove(id)).rejects.toMatchObject({ refusal: { code: "unknown-report" } });
  });

  test("is not looked for outside the folder when its own folder has become a link", async () => {
    const outside = await folderOf({ "a.md": BRIDGE });
    const { library, reports } = await libraryOf({ "in/a.md": BRIDGE, "b.md": FLOOD });
    await rm(join(reports, "in"), { recursive: true });
    await symlink(outside, join(reports, "in"));
    await expect(library.remove("in/a")).rejects.toMatchObject({ refusal: { code: "folder-unwritable" } });
    expect(await readdir(outside)).toEqual(["a.md"]);
  });

  test("may be a link, whose target stays", async () => {
    const { library, reports } = await libraryOf({ ".kept/a.md": BRIDGE, "b.md": FLOOD });
    await symlink(join(reports, ".kept/a.md"), join(reports, "a.md"));
    await library.reload();
    await library.remove("a");
    expect(ids(library)).toEqual(["b"]);
    expect(await readFile(join(reports, ".kept/a.md"), "utf8")).toBe(BRIDGE);
  });
});

test("changes that come at once all happen, one after the other", async () => {
  const { library, reports } = await libraryOf({ "a.md": BRIDGE });
  const flood = await accepted(library, file("f.md", FLOOD));
  const strike = await accepted(library, pasted(STRIKE));
  await Promise.all([
    library.confirm(flood.id),
    library.remove("a"),
    library.confirm(strike.id),
    library.reload(),
  ]);
  expect(ids(library)).toHaveLength(2);
  expect((await readdir(reports)).sort()).toEqual(library.archive.reports.map(({ file }) => file));
});

describe("the folder for data", () => {
  test("is made only when it is needed", async () => {
    const { library, data } = await libraryOf({ "a.md": BRIDGE });
    await library.reload();
    await expect(readdir(data)).rejects.toThrow("ENOENT");
  });

  test("may hold the folder of reports beside its own", async () => {
    const data = await folderOf({ "reports/a.md": BRIDGE, "reports/b.md": FLOOD });
    const library = await openLibrary({ reports: join(data, "reports"), data });
    await library.remove("a");
    expect(ids(library)).toEqual(["b"]);
  });

  test.each([
    ["the folder of reports", ".", "."],
    ["a folder in it", ".", "data"],
    ["one whose trash is the folder of reports", "data/trash", "data"],
    ["one whose trash holds the folder of reports", "data/trash/2022", "data"],
  ])("must not be %s", async (_, reports, data) => {
    const folder = await folderOf({ "data/trash/2022/a.md": BRIDGE });
    await expect(
      openLibrary({ reports: join(folder, reports), data: join(folder, data) }),
    ).rejects.toMatchObject({
      refusal: { code: "folders-overlap" },
    });
  });

  test("must not lie in the folder of reports through a link either", async () => {
    const reports = await folderOf({ "a.md": BRIDGE });
    const link = join(await folderOf({}), "link");
    await symlink(reports, link);
    await expect(openLibrary({ reports, data: join(link, "data") })).rejects.toMatchObject({
      refusal: { code: "folders-overlap" },
    });
  });
});

test("a folder that is not there is said at once", async () => {
  const folder = await folderOf({});
  await expect(openLibrary({ reports: join(folder, "none"), data: join(folder, "data") })).rejects.toThrow(
    /^The folder of reports ".+none" cannot be read \(ENOENT\): set REPORTS_DIR to a folder that exists\.$/,
  );
});
