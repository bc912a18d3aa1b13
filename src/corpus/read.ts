import { realpath } from "node:fs/promises";
import { decodeAll } from "./decode.ts";
import { listFiles } from "./list-files.ts";
import { nameFiles } from "./name-files.ts";
import type { Problem } from "./problem.ts";
import { readReport } from "./read-report.ts";
import type { Passage, Report } from "./report.ts";
import { rememberTexts } from "./twins.ts";

export interface Corpus {
  readonly reports: readonly Report[];
  /** Sentences by report, in the order of `reports`. */
  readonly passages: readonly (readonly Passage[])[];
  readonly problems: readonly Problem[];
}

/** Called after each file, for a progress bar. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Reads every `.txt` and `.md` below a folder, in the order of their paths. What cannot be taken is a problem, the rest
 * is kept. Throws only when the folder itself cannot be read.
 */
export async function readCorpus(folder: string, onProgress?: OnProgress): Promise<Corpus> {
  const root = await realpath(folder);
  const problems: Problem[] = [];
  const files = await listFiles(root, root, problems);
  const reports: Report[] = [];
  const passages: (readonly Passage[])[] = [];
  const idOf = nameFiles(files);
  const twinOf = rememberTexts();
  for await (const { file, decoded, done } of decodeAll(root, files)) {
    const read = await readReport(file, idOf(file), decoded, twinOf);
    problems.push(...read.problems);
    if (read.passages) {
      reports.push(read.report);
      passages.push(read.passages);
    }
    onProgress?.(done, files.length);
  }
  return { reports, passages, problems };
}
