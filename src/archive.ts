import type { Answer } from "./answer/answer.ts";
import { type AskOptions, answerQuestion, type Explanation, explain } from "./answer/answer-question.ts";
import type { Problem } from "./corpus/problem.ts";
import { type OnProgress, readCorpus } from "./corpus/read.ts";
import type { Passage, Report } from "./corpus/report.ts";
import { inTurns } from "./in-turns.ts";
import { indexInSteps, type PassageIndex } from "./search/passage-index.ts";

export type { Problem } from "./corpus/problem.ts";

/** Everything that was read from one folder of reports. */
export interface Archive {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** The sentences of all reports, in order. */
  readonly passages: readonly Passage[];
  /** The sentences of one of them, in order. */
  passagesOf(report: Report): readonly Passage[];
  /** The same as they are searched, for what reads more than answers from them. */
  readonly index: PassageIndex;
  /** Never throws for a question that finds nothing. */
  answer(ask: AskOptions): Answer;
  /** What an answer rests on, for whoever asks why. */
  explain(ask: AskOptions): Explanation;
}

/** Reads and indexes a folder of reports, letting other work go between. Throws with one clear sentence when the folder cannot be read. */
export async function openArchive(folder: string, onProgress?: OnProgress): Promise<Archive> {
  const { reports, passages, problems } = await readCorpus(folder, onProgress).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Error(
      `The folder of reports "${folder}" cannot be read (${code}): set REPORTS_DIR to a folder that exists.`,
      { cause: error },
    );
  });
  const byReport = new Map(reports.map((report, n) => [report, passages[n] ?? []]));
  const index = await inTurns(indexInSteps(passages.flat()));
  return {
    reports,
    problems,
    passages: index.passages,
    passagesOf: (report) => byReport.get(report) ?? [],
    index,
    answer: (ask) => answerQuestion(ask, index),
    explain: (ask) => explain(ask, index),
  };
}
