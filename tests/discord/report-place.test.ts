import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive.ts";
import { renderPlace } from "../../src/discord/report-place.ts";
import { ENGLISH } from "../../src/language/words.ts";
import { folderOf } from "../corpus/folder.ts";
import { textOf } from "./stand-in/body-faults.ts";

const REPORTS = {
  "long.txt": "The ferry sank near the port. ".repeat(200).trim(),
  "short.txt": "The bridge was closed on Tuesday.",
};

async function shown(id: string): Promise<string> {
  const archive = await openArchive(await folderOf(REPORTS));
  const report = archive.reports.find((one) => one.id === id);
  if (report === undefined) throw new Error(`no report ${id}`);
  return textOf({ components: renderPlace({ report, passage: null, page: 0 }, archive, ENGLISH) });
}

describe("a report in full", () => {
  it("says which page it is on where there are several", async () => {
    expect(await shown("long")).toMatch(/-# Page 1 of \d/);
  });

  it("says nothing of pages where it has one", async () => {
    const text = await shown("short");
    expect(text).toContain("> The bridge was closed on Tuesday.");
    expect(text).not.toContain("Page");
  });
});
