import { beforeAll, describe, expect, test } from "vitest";
import { type Ledger, ledgerOf } from "../../src/answer/ledger.ts";
import { type Archive, openArchive } from "../../src/archive.ts";
import { quote } from "../../src/corpus/report.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";

describe("the ledger of an answer from the seeds", () => {
  let archive: Archive;
  let dead: Ledger;
  const ask = (question: string, command: "howmany" | "when" = "howmany") =>
    ledgerOf(archive.explain({ command, question }));
  beforeAll(async () => {
    archive = await openArchive(GOLDEN.seeds.reports);
    dead = ask("How many people died?");
  });

  test("has one line for each value, with its days, its reports and its words", () => {
    expect(dead.verdict).toBe("differ");
    const line = dead.lines.find(({ value }) => value === 164);
    expect(line).toMatchObject({ range: { low: 164, high: 164 }, first: "2022-01-13", last: "2022-01-14" });
    expect(line?.reports.map(({ id }) => id.slice(0, 3)).sort()).toEqual(["000", "002"]);
  });

  test("says that a toll was published and taken back", () => {
    expect(dead.lines.find(({ value }) => value === 164)?.withdrawal?.text).toMatch(
      /164 fatalities, but went back\.$/,
    );
    expect(dead.lines.filter(({ withdrawal }) => withdrawal !== null)).toHaveLength(1);
  });

  test("says so too where only another report takes it back", () => {
    const { lines } = ask("What is the official death toll?");
    expect(lines.map(({ value, withdrawal }) => [value, withdrawal?.report.id.slice(0, 3)])).toEqual([
      [164, "000"],
    ]);
  });

  test("calls nothing growth that ends in a figure taken back", () => {
    const { verdict, lines } = ask("death count");
    expect(lines.map(({ value }) => value)).toEqual([164, null]);
    expect(verdict).toBe("several");
  });

  test("quotes whole slices of the reports", () => {
    for (const { quote: excerpt } of dead.lines) {
      expect(excerpt.text).toBe(quote(excerpt.report, excerpt));
      expect(excerpt.text).toMatch(/[.!?”]$/);
    }
  });

  test("has the newest line first", () => {
    const days = dead.lines.map(({ last }) => last);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test("knows figures that may all be true", () => {
    expect(ask("How many soldiers did the CSTO send?").verdict).toBe("agree");
  });

  test("does not call days of one event different", () => {
    const { verdict, lines } = ask("When were the CSTO troops sent to Kazakhstan?", "when");
    expect(lines.every(({ range }) => range === null)).toBe(true);
    expect(["agree", "several"]).toContain(verdict);
  });

  test("is empty where nothing is claimed", () => {
    expect(ask("How many elephants were in the parade?").lines).toEqual([]);
  });
});
