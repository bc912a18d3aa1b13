import { expect, test } from "vitest";
import { chooseCandidates, searchPassages } from "../../src/answer/candidates.ts";
import { ask } from "./evidence.ts";

const FILLER = Array.from({ length: 200 }, (_, n) => [`The ferry ${n} sank.`]);
const LONG = [
  "The ferry Aurora sank.",
  "Nobody on the ferry, which was on its way to the islands in the north with all of its crew, was hurt at all.",
];

test("only what is searched is found", () => {
  const { question, index } = ask("when did the ferry sink", [LONG, LONG]);
  const found = searchPassages(question, index, (id) => index.passages[id]?.report.id === "report-1");
  expect(found.map(({ id }) => id).sort()).toEqual([2, 3]);
});

test("the best sentences are candidates, and every one of the reports that hold most of the question", () => {
  const { question, index } = ask("when did the ferry Aurora sink", [...FILLER, LONG]);
  const found = searchPassages(question, index, () => true);
  const report = index.passages.find(({ report }) => report.id === "report-200")?.report;
  const last = index.passages.length - 1;
  expect(found.findIndex(({ id }) => id === last)).toBeGreaterThan(150);
  const ids = chooseCandidates(found, report ? [report] : [], index).map(({ id }) => id);
  expect(ids).toContain(last);
  expect(ids.length).toBeLessThan(found.length);
  expect(chooseCandidates(found, [], index).map(({ id }) => id)).not.toContain(last);
});
