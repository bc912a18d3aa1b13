import { openArchive } from "../../src/archive.ts";
import { floor, type SearchFloor } from "../evaluation/floor.ts";
import { readGolden } from "../evaluation/golden.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";
import { overReports } from "./many-reports.ts";
import type { Row } from "./row.ts";
import { quantile, timed, usedMegabytes } from "./timing.ts";

/** Reads `count` reports and asks the golden questions of them, beside bare MiniSearch on the same sentences. */
export async function benchArchive(count: number): Promise<readonly Row[]> {
  return overReports(GOLDEN.wikinews.reports, count, measure);
}

async function measure(folder: string, count: number): Promise<readonly Row[]> {
  const before = usedMegabytes();
  const { result: archive, ms: opening } = await timed(() => openArchive(folder));
  const opened = usedMegabytes();
  const { result: search, ms: indexing } = await timed(() => floor(archive.passages));
  const indexed = usedMegabytes();
  const where = `${count} reports, ${archive.passages.length} sentences`;
  const answers = await timeQuestions(archive, search);
  const asked = usedMegabytes();
  return [
    { what: "read and index", where, unit: "ms", own: opening, bare: indexing },
    ...answers.map((row) => ({ ...row, where })),
    { what: "memory after reading", where, unit: "MB", own: opened - before, bare: indexed - opened },
    {
      what: "memory after all questions",
      where,
      unit: "MB",
      own: asked - before - (indexed - opened),
      bare: indexed - opened,
    },
  ];
}

type Archive = Awaited<ReturnType<typeof openArchive>>;

/** Each question alternately of the archive and of bare MiniSearch; then all of them once more, with caches filled. */
async function timeQuestions(archive: Archive, search: SearchFloor): Promise<readonly Omit<Row, "where">[]> {
  const questions = await readGolden(GOLDEN.wikinews.questions);
  const rounds = [];
  for (const round of ["first time", "again"]) {
    const own: number[] = [];
    const bare: number[] = [];
    for (const { command, question } of questions) {
      own.push((await timed(() => archive.answer({ command, question }))).ms);
      bare.push((await timed(() => search(question, 3))).ms);
    }
    rounds.push(
      { what: `answer, ${round}, median`, unit: "ms", own: quantile(own, 0.5), bare: quantile(bare, 0.5) },
      {
        what: `answer, ${round}, 95th percentile`,
        unit: "ms",
        own: quantile(own, 0.95),
        bare: quantile(bare, 0.95),
      },
    );
  }
  return rounds;
}
