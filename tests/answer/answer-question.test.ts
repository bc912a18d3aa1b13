import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive.ts";
import { folderOf } from "../corpus/folder.ts";

const REPORTS = {
  "verdict.txt":
    "General Ada Marsh commanded the Elsby garrison during the siege.\n\nThe siege of Elsby lasted forty days.",
  "ceremony.txt":
    "The Elsby garrison paraded on Sunday before the Northern Harbour Authority.\n\nVisitors came from the whole county.",
};

describe("answerQuestion", () => {
  it("marks as the answer only what is a finding, though a lower passage has a name too", async () => {
    const archive = await openArchive(await folderOf(REPORTS));
    const { findings, excerpts } = archive.answer({
      command: "who",
      question: "commanded the Elsby garrison",
    });
    expect(findings.map(({ value }) => value)).toEqual(["Ada Marsh"]);
    expect(excerpts[0]?.answers.map(({ label }) => label)).toEqual(["Ada Marsh"]);
    expect(excerpts.length).toBeGreaterThan(1);
    expect(excerpts.slice(1).flatMap(({ answers }) => answers)).toEqual([]);
  });
});
