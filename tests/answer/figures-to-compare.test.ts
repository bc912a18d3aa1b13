import { describe, expect, it } from "vitest";
import { figuresToCompare, hasSeveralFigures } from "../../src/answer/figures-to-compare.ts";
import { openArchive } from "../../src/archive.ts";
import { folderOf } from "../corpus/folder.ts";

/** What is compared of reports that each say one thing, one published a day after the other. */
async function compared(question: string, ...texts: readonly string[]) {
  const files = texts.map((text, n) => {
    const front = `---\ntitle: News ${n + 1}\npublished: 2023-05-0${n + 1}\n---\n\n`;
    return [`${n + 1}.md`, `${front}${text}\n`] as const;
  });
  const archive = await openArchive(await folderOf(Object.fromEntries(files)));
  const ask = { command: "howmany", question } as const;
  const figures = figuresToCompare(archive.explain(ask));
  // what is looked at first must let through whatever is compared
  if (figures.length > 0) expect(hasSeveralFigures(archive.answer(ask))).toBe(true);
  return figures
    .map(({ label, report, isWithdrawn }) => `${report.id}: ${label}${isWithdrawn ? ", taken back" : ""}`)
    .sort();
}

/** The names by which reports are known to tell one story. */
const STORY = "\n\nThe river Ash rose over Ashford on Sunday, said mayor Ada Vale of Herald County.";
const FIRST = `The flood in Ashford killed 12 people, police said on Monday.${STORY}`;
const SECOND = `The flood in Ashford killed at least 27 people, the mayor said.${STORY}`;

describe("figures to compare", () => {
  it("are what several reports give of one thing, in their own words", async () => {
    expect(await compared("people were killed by the flood in Ashford", FIRST, SECOND)).toEqual([
      "1: 12 people",
      "2: at least 27 people",
    ]);
  });

  it("are each as its own report puts it, where two say the same", async () => {
    const third = `The flood in Ashford killed about 12 people, a nurse said by telephone.${STORY}`;
    expect(await compared("people were killed by the flood in Ashford", FIRST, SECOND, third)).toEqual([
      "1: 12 people",
      "2: at least 27 people",
      "3: about 12 people",
    ]);
  });

  it("are none where all reports give one value", async () => {
    const same = `In Ashford the flood killed 12 people over the weekend, a nurse said.${STORY}`;
    expect(await compared("people were killed by the flood in Ashford", FIRST, same)).toEqual([]);
  });

  it("are none where one report gives them all", async () => {
    expect(await compared("people were killed by the flood in Ashford", `${FIRST}\n\n${SECOND}`)).toEqual([]);
  });

  it("are none without a number", async () => {
    const dozens = `The flood in Ashford killed dozens of people, the mayor said.${STORY}`;
    expect(await compared("people were killed by the flood in Ashford", FIRST, dozens)).toEqual([]);
  });

  it("leave money out where people are counted", async () => {
    const money = `The flood in Ashford killed people and cost 3 million dollars, the mayor said.${STORY}`;
    const figures = await compared("people were killed by the flood in Ashford", FIRST, SECOND, money);
    expect(figures.join()).not.toContain("million");
  });

  it("are not of two stories", async () => {
    const crash = "A train crash in Norwich killed 40 people, the railway said.";
    const figures = await compared("people were killed", FIRST, crash);
    expect(figures).toEqual([]);
  });

  it("leave out what is added to another figure, even where it is the best answer", async () => {
    const archive = await openArchive("seeds");
    const ask = { command: "howmany", question: "people were detained" } as const;
    expect(archive.answer(ask).findings[0]?.label).toBe("nearly 2,000 more people");
    const labels = figuresToCompare(archive.explain(ask)).map(({ label }) => label);
    expect(labels).toContain("at least 12,000 people");
    expect(labels).not.toContain("nearly 2,000 more people");
  });
});
