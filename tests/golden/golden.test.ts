import { beforeAll, describe, expect, test } from "vitest";
import { type Archive, openArchive } from "../../src/archive.ts";
import { quote } from "../../src/corpus/report.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";
import { type GoldenQuestion, isAnswerable, readGolden } from "../evaluation/golden.ts";

const SETS = [
  { name: "seeds", ...GOLDEN.seeds, answerable: 150, unanswerable: 85, articles: 5 },
  { name: "seeds-more", ...GOLDEN["seeds-more"], answerable: 100, unanswerable: 26, articles: 5 },
  { name: "wikinews", ...GOLDEN.wikinews, answerable: 120, unanswerable: 75, articles: 50 },
  { name: "wikinews-more", ...GOLDEN["wikinews-more"], answerable: 250, unanswerable: 55, articles: 90 },
  { name: "wikinews-rest", ...GOLDEN["wikinews-rest"], answerable: 130, unanswerable: 36, articles: 80 },
  { name: "business", ...GOLDEN.business, answerable: 200, unanswerable: 55, articles: 90 },
];

describe.each(SETS)("the golden questions on $name", (set) => {
  let questions: readonly GoldenQuestion[];
  let archive: Archive;
  beforeAll(async () => {
    questions = await readGolden(set.questions);
    archive = await openArchive(set.reports);
  });

  test("have an id of their own", () => {
    const ids = questions.map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  test("are asked once", () => {
    const asked = questions.map(({ command, question }) => `/${command} ${question.toLowerCase()}`);
    expect(asked.filter((text, n) => asked.indexOf(text) !== n)).toEqual([]);
  });

  test("name reports that are there", () => {
    const known = new Set(archive.reports.map(({ id }) => id));
    expect(questions.flatMap(({ reports }) => reports).filter((id) => !known.has(id))).toEqual([]);
  });

  test("quote inside one sentence of a report that they name", () => {
    const sentences = archive.passages.filter(({ kind }) => kind !== "furniture");
    const isHeld = (gold: string, { reports }: GoldenQuestion): boolean =>
      sentences.some(
        (passage) =>
          reports.includes(passage.report.id) && quote(passage.report, passage).includes(gold),
      );
    const lost = questions.flatMap((question) =>
      question.gold.filter((gold) => !isHeld(gold, question)).map((gold) => `${question.id}: ${gold}`),
    );
    expect(lost).toEqual([]);
  });

  test("name no report without a quotation from it", () => {
    const texts = new Map(archive.reports.map(({ id, text }) => [id, text]));
    const empty = questions.flatMap(({ id, gold, reports }) =>
      reports
        .filter((report) => !gold.some((right) => texts.get(report)?.includes(right)))
        .map((report) => `${id}: ${report}`),
    );
    expect(empty).toEqual([]);
  });

  test("have gold exactly where the reports answer", () => {
    const wrong = questions.filter((question) => isAnswerable(question) !== question.gold.length > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("accept no value where there is no answer", () => {
    const wrong = questions.filter((question) => !isAnswerable(question) && question.values !== undefined);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("are enough of each sort, on enough reports", () => {
    const answerable = questions.filter(isAnswerable);
    expect(answerable.length).toBeGreaterThanOrEqual(set.answerable);
    expect(questions.length - answerable.length).toBeGreaterThanOrEqual(set.unanswerable);
    expect(new Set(answerable.flatMap(({ reports }) => reports)).size).toBeGreaterThanOrEqual(set.articles);
  });

  test("are for a third kept aside, with and without an answer", () => {
    for (const sort of [questions.filter(isAnswerable), questions.filter((one) => !isAnswerable(one))]) {
      const share = sort.filter(({ aside }) => aside).length / sort.length;
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.39);
    }
  });
});
