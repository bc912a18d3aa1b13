import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive.ts";
import { timeline } from "../../src/timeline/timeline.ts";
import { folderOf } from "../corpus/folder.ts";

const seeds = await openArchive(fileURLToPath(new URL("../../seeds", import.meta.url)));

function report(published: string, ...sentences: readonly string[]): string {
  return `---\ntitle: News of the county\npublished: ${published}\n---\n\n${sentences.join("\n\n")}\n`;
}

async function archiveOf(files: Readonly<Record<string, string>>) {
  return openArchive(await folderOf(files));
}

describe("a timeline", () => {
  it("is in order of what happened, not of the reports", async () => {
    const archive = await archiveOf({
      "a.md": report(
        "2022-01-13",
        "The old harbour was flooded on Monday.",
        "The dam had burst on 2 January 2022.",
      ),
      "b.md": report("2022-01-10", "A storm tore roofs from many houses on Friday."),
    });
    expect(timeline(archive, {}).events.map(({ day }) => day)).toEqual([
      "2022-01-02",
      "2022-01-07",
      "2022-01-10",
    ]);
  });

  it("tells once what several reports tell, in the words of one of them", async () => {
    const archive = await archiveOf({
      "a.md": report("2022-01-13", "The dam above the town of Ashford burst on Monday after days of rain."),
      "b.md": report("2022-01-12", "After days of rain the dam above Ashford burst on Monday."),
    });
    const [event, ...others] = timeline(archive, {}).events;
    expect(others).toEqual([]);
    expect(event?.also.map(({ id }) => id)).toEqual([event?.excerpt.report.id === "a" ? "b" : "a"]);
  });

  it("counts the copies of one wire story once", async () => {
    const story = "The dam above the town of Ashford burst on Monday after days of heavy rain.";
    const archive = await archiveOf({
      "a.md": report("2022-01-13", story),
      "b.md": report("2022-01-13", story, "Nobody was hurt."),
    });
    expect(timeline(archive, {}).events).toMatchObject([{ also: [] }]);
  });

  it("keeps two things of one day apart", async () => {
    const archive = await archiveOf({
      "a.md": report("2022-01-13", "The dam above the town of Ashford burst on Monday."),
      "b.md": report("2022-01-13", "Two ministers resigned on Monday over the budget."),
    });
    expect(timeline(archive, {}).events.length).toBe(2);
  });

  it("leaves out years that are only background, unless there is nothing else", async () => {
    const background = "The party has ruled the country alone since it was founded in 1950.";
    const old = "The dam was built in 1950 by the county.";
    const both = await archiveOf({
      "a.md": report("2022-01-13", "The dam burst with a roar on Monday.", old),
    });
    const only = await archiveOf({ "a.md": report("2022-01-13", old, background) });
    expect(timeline(both, {}).events.map(({ day }) => day)).toEqual(["2022-01-10"]);
    expect(timeline(only, {}).events.map(({ label }) => label)).toContain("1950");
  });

  it("says how many events it leaves out, and keeps the best told", async () => {
    const archive = await archiveOf({
      "a.md": report(
        "2022-01-13",
        "The dam above Ashford burst on Monday.",
        "A cat was found in a tree on Tuesday.",
      ),
      "b.md": report("2022-01-13", "On Monday the dam above Ashford burst without a warning."),
    });
    const { events, leftOut } = timeline(archive, { limit: 1 });
    expect(events.map(({ day }) => day)).toEqual(["2022-01-10"]);
    expect(leftOut).toBe(1);
  });

  it("quotes whole sentences letter for letter, with the date in them", () => {
    for (const { excerpt, label } of timeline(seeds, { limit: 1000 }).events) {
      const { report: source, start, end, text, answers } = excerpt;
      expect(text).toBe(source.text.slice(start, end));
      expect(seeds.passages.some((passage) => passage.report === source && passage.end === end)).toBe(true);
      expect(answers.map((answer) => answer.label)).toEqual([label]);
      expect(answers.every((answer) => answer.start >= start && answer.end <= end)).toBe(true);
    }
  });

  it("is the same every time", () => {
    expect(timeline(seeds, { about: "airport" })).toEqual(timeline(seeds, { about: "airport" }));
  });

  it("is empty for an empty folder", async () => {
    expect(timeline(await archiveOf({}), {})).toMatchObject({ events: [], leftOut: 0, searched: 0 });
  });
});

describe("a timeline about something", () => {
  it("has only events that are about it", () => {
    const { events } = timeline(seeds, { about: "airport" });
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ excerpt }) => !/airport/i.test(excerpt.text))).toEqual([]);
  });

  it("is honestly empty where no report is about it, and names what no report mentions", () => {
    expect(timeline(seeds, { about: "zebra parade" })).toMatchObject({
      events: [],
      unknownWords: ["zebra"],
    });
  });

  it("takes in what a report tells that is wholly about it", async () => {
    const others = Object.fromEntries(
      ["b", "c", "d"].map((id) => [
        `${id}.md`,
        report("2022-01-13", "A cat was found in a tall tree on Monday."),
      ]),
    );
    const flood = report(
      "2022-01-13",
      "The flood came at night on Monday.",
      "Four hundred people fled on Tuesday.",
    );
    const archive = await archiveOf({ "a.md": flood.replace("News of the county", "The flood"), ...others });
    const { events } = timeline(archive, { about: "flood" });
    expect(events.map(({ day }) => day)).toEqual(["2022-01-10", "2022-01-11"]);
  });
});

describe("a timeline between two days", () => {
  it("has what lies in them, both included", () => {
    const days = timeline(seeds, { from: "2022-01-08", to: "2022-01-12", limit: 1000 }).events.map(
      ({ day }) => day,
    );
    expect(days).toContain("2022-01-08");
    expect(days).toContain("2022-01-12");
    expect(days).not.toContain("2022-01-02");
    expect(days).not.toContain("2022-01-13");
  });
});
