import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../src/corpus/read.ts";
import { quote } from "../../src/corpus/report.ts";
import { folderOf } from "./folder.ts";

const TEXT = "The bridge was closed on Monday after a lorry hit it.\n";
const DATED = `---\npublished: 2022-01-31\n---\n${TEXT}`;

async function read(files: Parameters<typeof folderOf>[0]) {
  return readCorpus(await folderOf(files));
}

describe("reports", () => {
  test("come in the order of their paths, from folders in folders, txt and md alike", async () => {
    const { reports } = await read({
      "b.txt": `${DATED} One.`,
      "a/z.md": `${DATED} Two.`,
      "a/b/c.TXT": `${DATED} Three.`,
    });
    expect(reports.map(({ id, file }) => [id, file])).toEqual([
      ["a/b/c", "a/b/c.TXT"],
      ["a/z", "a/z.md"],
      ["b", "b.txt"],
    ]);
  });

  test("keep the extension in their id where two files differ in nothing else", async () => {
    const { reports } = await read({
      "a.txt": `${DATED} One.`,
      "a.md": `${DATED} Two.`,
      "b.txt": `${DATED} Three.`,
    });
    expect(reports.map(({ id }) => id)).toEqual(["a.md", "a.txt", "b"]);
  });

  test("carry what their front matter says", async () => {
    const { reports, problems } = await read({
      "a.md": `---\ntitle: Bridge closed\npublisher: The Paper\nurl: https://paper.example/1\npublished: 2022-01-31\nlanguage: en-GB\n---\n${TEXT}`,
    });
    expect(problems).toEqual([]);
    expect(reports).toMatchObject([
      {
        title: "Bridge closed",
        publisher: "The Paper",
        url: "https://paper.example/1",
        published: "2022-01-31",
        publishedFrom: "stated",
        language: "en-GB",
      },
    ]);
  });

  test("keep their text as it is, front matter included", async () => {
    const { reports } = await read({ "a.md": DATED });
    expect(reports[0]?.text).toBe(DATED);
  });

  test("lose a byte order mark and nothing else", async () => {
    const { reports, passages } = await read({ "a.txt": `\uFEFF${DATED}` });
    expect(reports[0]?.text).toBe(DATED);
    expect(reports[0]?.published).toBe("2022-01-31");
    expect(passages[0]?.map((passage) => quote(passage.report, passage))).toEqual([TEXT.trim()]);
  });

  test("may have Windows line ends, which no sentence takes along", async () => {
    const text = "---\r\npublished: 2022-01-31\r\n---\r\nThe bridge fell.\r\n\r\nNobody was hurt.\r\n";
    const { reports, passages } = await read({ "a.txt": text });
    expect(reports[0]?.text).toBe(text);
    expect(passages[0]?.map((passage) => quote(passage.report, passage))).toEqual([
      "The bridge fell.",
      "Nobody was hurt.",
    ]);
  });

  test("without a title are called by their first sentence, shortened at a word", async () => {
    const long = `${"The longest bridge of the country was closed ".repeat(5)}today.`;
    const { reports } = await read({ "a.txt": DATED, "b.txt": `${DATED.slice(0, 30)}${long}` });
    expect(reports[0]?.title).toBe(TEXT.trim());
    expect(reports[1]?.title).toMatch(/^The longest bridge .{60,110} …$/);
    expect(long.startsWith(reports[1]?.title.replace(" …", "") ?? "?")).toBe(true);
  });

  test("are the reports of their passages", async () => {
    const { reports, passages } = await read({
      "a.txt": DATED,
      "b.txt": "Published: 2022-02-01 Two men fell.",
    });
    expect(passages.map((sentences) => sentences.map(({ report }) => reports.indexOf(report)))).toEqual([
      [0],
      [1],
    ]);
  });

  test("are announced one by one while they are read", async () => {
    const seen: (readonly [number, number])[] = [];
    await readCorpus(await folderOf({ "a.txt": DATED, "b.txt": TEXT }), (done, total) =>
      seen.push([done, total]),
    );
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe("passed over without a word", () => {
  test("are hidden files and folders", async () => {
    const { reports, problems } = await read({ ".a.txt": DATED, ".git/b.txt": DATED, "c.txt": DATED });
    expect(reports.map(({ id }) => id)).toEqual(["c"]);
    expect(problems).toEqual([]);
  });

  test("are files that are no reports", async () => {
    const { reports, problems } = await read({ "a.jpg": "x", "notes.doc": "x", txt: "x", "c.txt": DATED });
    expect(reports.map(({ id }) => id)).toEqual(["c"]);
    expect(problems).toEqual([]);
  });

  test("is a folder without reports", async () => {
    expect(await read({ "readme.html": "x" })).toEqual({ reports: [], passages: [], problems: [] });
  });
});

describe("links", () => {
  test("that lead out of the folder are never followed", async () => {
    const outside = await folderOf({ "secret.txt": DATED });
    const folder = await folderOf({ "own.txt": `${DATED} Own.` });
    await symlink(join(outside, "secret.txt"), join(folder, "file.txt"));
    await symlink(outside, join(folder, "folder"));
    const { reports } = await readCorpus(folder);
    expect(reports.map(({ id }) => id)).toEqual(["own"]);
  });

  test("to a sibling whose name begins like the folder's are never followed", async () => {
    const parent = await folderOf({ "in/own.txt": `${DATED} Own.`, "in-secret/a.txt": DATED });
    await symlink(join(parent, "in-secret", "a.txt"), join(parent, "in", "link.txt"));
    const { reports } = await readCorpus(join(parent, "in"));
    expect(reports.map(({ id }) => id)).toEqual(["own"]);
  });

  test("that lead nowhere, or in a circle, harm nothing", async () => {
    const folder = await folderOf({ "own.txt": DATED });
    await symlink(join(folder, "gone.txt"), join(folder, "dead.txt"));
    await symlink(folder, join(folder, "self"));
    const { reports } = await readCorpus(folder);
    expect(reports.map(({ id }) => id)).toEqual(["own"]);
  });

  test("within the folder are copies of what they lead to, so one of the two is left out", async () => {
    const folder = await folderOf({ "own.txt": DATED });
    await symlink(join(folder, "own.txt"), join(folder, "second.txt"));
    const { reports, problems } = await readCorpus(folder);
    expect(reports.map(({ id }) => id)).toEqual(["own"]);
    expect(problems).toMatchObject([{ file: "second.txt", leftOut: true }]);
  });

  test("may lead to the folder of reports itself", async () => {
    const parent = await folderOf({ "real/own.txt": DATED });
    await symlink(join(parent, "real"), join(parent, "reports"));
    const { reports } = await readCorpus(join(parent, "reports"));
    expect(reports.map(({ id }) => id)).toEqual(["own"]);
  });
});

describe("a problem is named, and the rest is read", () => {
  const LEFT_OUT: readonly (readonly [
    what: string,
    content: string | Uint8Array,
    place: string,
    reason: RegExp,
  ])[] = [
    ["a file that is not UTF-8", Uint8Array.from([0x54, 0x68, 0xe9, 0x20, 0x61]), "file", /not UTF-8/],
    ["an empty file", "", "file", /no text/],
    ["a file of blank lines", "\n \n\t\n", "file", /no text/],
    ["a file without letters", "12 34\n--\n", "file", /no text/],
    ["front matter without a text", "---\ntitle: Bridge\n---\n\n", "file", /no text/],
    ["front matter that is never closed", `---\ntitle: Bridge\n\n${TEXT}`, "front matter", /never closed/],
    ["front matter that is not YAML", `---\ntitle: "Bridge\n---\n${TEXT}`, "front matter", /not YAML/],
    ["front matter that is a list", `---\n- title\n---\n${TEXT}`, "front matter", /fault/],
    [
      "a day that the calendar lacks",
      `---\npublished: 2022-02-30\n---\n${TEXT}`,
      "front matter",
      /published.*not a day/,
    ],
    [
      "a day that is not ISO",
      `---\npublished: 31.01.2022\n---\n${TEXT}`,
      "front matter",
      /published.*2022-01-31/,
    ],
    [
      "an address that is no web address",
      `---\nurl: "javascript:alert(1)"\n---\n${TEXT}`,
      "front matter",
      /url/,
    ],
    ["a language that is no tag", `---\nlanguage: English!\n---\n${TEXT}`, "front matter", /language/],
    ["a file larger than 5 MB", "a".repeat(5 * 1024 * 1024 + 1), "file", /larger than 5 MB/],
  ];
  test.each(LEFT_OUT)("%s is left out", async (_what, content, place, reason) => {
    const { reports, problems } = await read({ "bad.txt": content, "good.txt": DATED });
    expect(reports.map(({ id }) => id)).toEqual(["good"]);
    expect(problems).toMatchObject([
      { file: "bad.txt", place, reason: expect.stringMatching(reason), leftOut: true },
    ]);
  });

  test.each([
    ["letter for letter", TEXT],
    ["but for white space", `\n ${TEXT.replaceAll(" ", "  ")}\n`],
    ["but for its front matter", `---\ntitle: Another title\n---\n${TEXT}`],
  ])(
    "the second of two reports that are equal %s is left out, with the name of the first",
    async (_how, copy) => {
      const { reports, problems } = await read({ "a.txt": DATED, "b.txt": copy });
      expect(reports.map(({ id }) => id)).toEqual(["a"]);
      expect(problems).toMatchObject([
        { file: "b.txt", leftOut: true, reason: expect.stringContaining("a.txt") },
      ]);
    },
  );

  test("a report without any date is kept", async () => {
    const { reports, problems } = await read({ "a.txt": TEXT });
    expect(reports).toMatchObject([{ published: null, publishedFrom: "unknown" }]);
    expect(problems).toMatchObject([
      { file: "a.txt", leftOut: false, reason: expect.stringContaining("no date") },
    ]);
  });

  test("every reason says how to mend it, in one line", async () => {
    const files = Object.fromEntries(LEFT_OUT.map(([, content], n) => [`${n}.txt`, content]));
    const { problems } = await read({ ...files, "undated.txt": TEXT });
    for (const { reason } of problems) {
      expect(reason).not.toMatch(/\n/);
      expect(reason).toMatch(/.\.$/);
    }
  });
});

test("a folder that is not there is an error", async () => {
  await expect(readCorpus(join(await folderOf({}), "gone"))).rejects.toThrow(/ENOENT/);
});

test("a file in place of the folder is an error", async () => {
  await expect(readCorpus(join(await folderOf({ "a.txt": TEXT }), "a.txt"))).rejects.toThrow(/ENOTDIR/);
});
