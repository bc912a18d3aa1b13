import { beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive.ts";
import type { Report } from "../../src/corpus/report.ts";
import { ENGLISH, wordsFor } from "../../src/language/words.ts";
import { chooseDay, chooseReport } from "../../src/suggest/report-choices.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";

describe("choices of reports", () => {
  let reports: readonly Report[];
  beforeAll(async () => {
    ({ reports } = await openArchive(GOLDEN.wikinews.reports));
  });

  it("are at most 25, newest first, and fit Discord", () => {
    const choices = chooseReport(reports)("");
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
    const days = choices.map(({ value }) => reports.find(({ id }) => id === value)?.published ?? "");
    expect(days).toEqual([...days].sort().reverse());
  });

  it("are found by words of the title, the publisher, the date and the id", () => {
    const [report] = reports;
    if (!report) throw new Error("no report");
    const choose = chooseReport(reports);
    for (const typed of [report.title, report.id, `${report.publisher} ${report.title.slice(0, 12)}`])
      expect(
        choose(typed).map(({ value }) => value),
        typed,
      ).toContain(report.id);
  });

  it("cut a long title and keep where it is from", () => {
    const [report] = reports;
    if (!report) throw new Error("no report");
    const long = { ...report, title: "😀".repeat(80), publisher: "Agency", published: "2022-01-13" };
    const name = chooseReport([long])("")[0]?.name ?? "";
    expect(name).toMatch(/^(?:😀)+… · Agency, 2022-01-13$/u);
    expect(name.length).toBeLessThanOrEqual(100);
  });
});

describe("choices of days", () => {
  const on = (published: string | null, id: string): Report => ({
    id,
    file: `${id}.md`,
    text: "",
    title: id,
    publisher: null,
    url: null,
    language: null,
    published,
    publishedFrom: published === null ? "unknown" : "stated",
  });
  const reports = [on("2022-01-13", "a"), on("2021-05-02", "b"), on("2022-01-13", "c"), on(null, "d")];
  const choose = chooseDay(reports, ENGLISH);

  it("are the days with reports, newest first, with their number", () => {
    expect(choose("")).toEqual([
      { name: "13 January 2022 (2 reports)", value: "2022-01-13" },
      { name: "2 May 2021 (1 report)", value: "2021-05-02" },
    ]);
  });

  it("are found by the ISO day and by the month's name", () => {
    for (const typed of ["2021", "2021-05", "2021-05-02", "2 may", "may"])
      expect(
        choose(typed).map(({ value }) => value),
        typed,
      ).toEqual(["2021-05-02"]);
  });

  it("are said and found in the member's language, and still by the English name", () => {
    const inGerman = chooseDay(reports, wordsFor("de"));
    for (const typed of ["2. mai", "2 may"])
      expect(inGerman(typed), typed).toEqual([{ name: "2. Mai 2021 (1 Bericht)", value: "2021-05-02" }]);
  });
});
