import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { openArchive } from "../../src/archive.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { folderOf } from "../corpus/folder.ts";
import { shownAnswer } from "../discord/sample.ts";
import { textOf } from "../discord/stand-in/body-faults.ts";
import { plainLook } from "../terminal/stand-in.ts";

const WIRE = "12 people were killed when the ferry Aurora sank near the port of Elsby, the coast guard said.";
const REPORTS = {
  "wire.txt": report("2021-03-04", WIRE, "Divers went on searching through the night."),
  "copy.txt": report("2021-03-04", `ELSBY (AP) – ${WIRE}`, "Relatives waited at the quay for news."),
  "second-copy.txt": report("2021-03-05", WIRE, "Flags were lowered in the whole county."),
  "harbour.txt": report(
    "2021-03-05",
    "The sinking of the ferry Aurora killed 15 people, according to the harbour master.",
    "He had counted the bodies on the quay in Elsby himself.",
  ),
  "hospital.txt": report(
    "2021-03-05",
    "Doctors in Elsby counted 15 people killed as the Aurora, a ferry, sank on Thursday.",
    "Nobody was left in the water, they believed.",
  ),
  "fair.txt": report(
    "2021-03-02",
    "The spring fair opened with music and dancing.",
    "Some 300 visitors came.",
  ),
};

function report(day: string, ...sentences: readonly string[]): string {
  return `---\npublished: ${day}\n---\n\n${sentences.join("\n\n")}\n`;
}

async function answer(): Promise<Answer> {
  const archive = await openArchive(await folderOf(REPORTS));
  return archive.answer({
    command: "howmany",
    question: "people were killed when the ferry sank",
    limit: 10,
  });
}

describe("where reports differ", () => {
  test("each value is a finding with the reports that give it, and no other value is", async () => {
    const { outcome, findings } = await answer();
    expect(outcome).toBe("found");
    expect(findings.map(({ value }) => value).sort()).toEqual([12, 15]);
    const fifteen = findings.find(({ value }) => value === 15);
    expect(fifteen?.reports.map(({ id }) => id).sort()).toEqual(["harbour", "hospital"]);
  });

  test("copies of one wire story count once", async () => {
    const { findings } = await answer();
    expect(findings.find(({ value }) => value === 12)?.reports).toHaveLength(1);
  });

  test("copies of one wire story are quoted once", async () => {
    const { excerpts } = await answer();
    expect(excerpts.filter(({ text }) => text.includes("the coast guard said"))).toHaveLength(1);
  });

  test("the excerpts shown give each value", async () => {
    const { findings } = await answer();
    expect(findings.filter(({ excerpts }) => excerpts.length === 0)).toEqual([]);
  });

  test("Discord and the terminal say so, and show each value", async () => {
    const given = await answer();
    for (const shown of [textOf({ components: shownAnswer(given) }), renderAnswer(given, plainLook(80))]) {
      expect(shown).toMatch(/reports give different figures/i);
      expect(shown).toContain("12 people");
      expect(shown).toContain("15 people");
    }
  });
});
