import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Corpus, readCorpus } from "../../src/corpus/read.ts";
import { type Passage, quote } from "../../src/corpus/report.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
const IDS = [
  "000_37822ef84a6acf25",
  "001_4749671f1aa43fdd",
  "002_8193279f28c478d2",
  "003_40e249a8329a4bed",
  "004_9125d0e8664cda5e",
];

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus(SEEDS);
});

function textOf(passage: Passage): string {
  return quote(passage.report, passage);
}

describe("the five seeds", () => {
  test("are read without a problem, with the day that each states or lets be inferred", () => {
    expect(corpus.problems).toEqual([]);
    expect(corpus.reports.map(({ id, published, publishedFrom }) => [id, published, publishedFrom])).toEqual([
      [IDS[0], "2022-01-14", "stated"],
      [IDS[1], "2022-01-13", "stated"],
      [IDS[2], "2022-01-13", "stated"],
      [IDS[3], "2022-01-11", "inferred"],
      [IDS[4], "2022-01-13", "stated"],
    ]);
  });

  test("lose no letter but those of their date headers", () => {
    corpus.passages.forEach((passages, n) => {
      const text = corpus.reports[n]?.text.replace(/^\s*date \d{4}-\d\d-\d\d /, "") ?? "";
      const letters = (part: string): string => part.replace(/\s|^- /gm, "");
      expect(letters(passages.map(textOf).join(""))).toBe(letters(text));
    });
  });

  test("are cut into trimmed sentences in their order, numbered from zero", () => {
    for (const passages of corpus.passages) {
      passages.forEach((passage, n) => {
        expect(passage.index).toBe(n);
        expect(passage.start).toBeGreaterThanOrEqual(passages[n - 1]?.end ?? 0);
        expect(passage.paragraph).toBeGreaterThanOrEqual(passages[n - 1]?.paragraph ?? 0);
        expect(textOf(passage)).toBe(textOf(passage).trim());
      });
    }
  });

  test.each([
    [
      0,
      "The more than 2,000 soldiers led by Russia began to leave Kazakhstan this Thursday (13), after declaring",
    ],
    [
      2,
      "The Kazakh aviation authority announced that national and international flights are again possible daily between 8 a.m. and 9 p.m.",
    ],
    [2, "Air traffic had ceased last week after violent protests and the siege by radical groups."],
    [2, "Official figures put the death toll at 164."],
    [2, "“The task now is to rebuild the city as quickly as possible,” said the head of state."],
    [
      3,
      "On Tuesday, Tokayev said “a gradual withdrawal” of foreign forces would begin in the next two days and be completed in “no more than 10 days.”",
    ],
    [
      3,
      "US Secretary of State Antony Blinken warned: “Once Russians are in your house, it is sometimes very difficult to get them to leave.”",
    ],
    [
      4,
      "On Tuesday Mr Tokayev declared their mission complete and said they would start pulling out on Thursday.",
    ],
  ])("report %i has the sentence %j", (report, sentence) => {
    const sentences = corpus.passages[report]?.filter(({ kind }) => kind === "body").map(textOf);
    expect(sentences?.find((text) => text.startsWith(sentence))).toBeDefined();
  });

  test.each([
    [1, "AFP"],
    [2, "Status: 01/13/2022 9:59 a.m."],
    [2, "source site"],
    [3, "Alexei Filippov / AP"],
    [3, "Valery Sharifulin / TASS / Getty"],
    [3, "About Katie Curtis"],
    [3, "Check Also"],
    [3, "Ukraine arrests high-ranking public figures suspected of spying for Russia"],
    [4, "Thu, 13 Jan, 2022 - 10:58"],
    [4, "Associated Press Reporter"],
  ])("report %i has the furniture %j", (report, text) => {
    const furniture = corpus.passages[report]?.filter(({ kind }) => kind === "furniture").map(textOf);
    expect(furniture).toContain(text);
  });

  test("nothing of the teaser for another story is an answer", () => {
    const answers = corpus.passages.flat().filter(({ kind }) => kind !== "furniture");
    expect(answers.map(textOf).filter((text) => /Ukraine|Kyiv/.test(text))).toEqual([]);
  });

  test.each([
    [1, "View of the farewell of the military contingent"],
    [3, "A woman walks past a Russian CSTO peacekeeper"],
    [4, "Russian peacekeepers of the Collective Security Treaty Organisation attend"],
    [4, "A Kazakhstan soldier guards an area"],
  ])("report %i has the caption %j", (report, start) => {
    const captions = corpus.passages[report]?.filter(({ kind }) => kind === "caption").map(textOf);
    expect(captions?.find((text) => text.startsWith(start))).toBeDefined();
  });

  test.each([
    [0, "Calm prevails again in Almaty"],
    [1, "Power fight"],
    [2, "Kazakhstan: Military alliance begins with withdrawal"],
    [2, "Tokayev’s visit to Almaty"],
    [2, "The fate of those arrested is unclear"],
    [4, "Russia-led alliance’s troops prepare to pull out of Kazakhstan"],
  ])("report %i has the heading %j", (report, text) => {
    const headings = corpus.passages[report]?.filter(({ kind }) => kind === "heading").map(textOf);
    expect(headings).toContain(text);
  });
});
