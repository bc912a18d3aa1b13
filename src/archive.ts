import type { Answer } from "./answer/answer.ts";
import type { Report } from "./corpus/report.ts";
import type { AnsweringCommand } from "./question/question.ts";

/** Content that could not be taken as it is; the rest of the archive works. */
export interface Problem {
  readonly file: string;
  /** Where in the file ("line 3", "front matter"), or "file" for the whole. */
  readonly place: string;
  /** What is wrong and how to mend it, one sentence. */
  readonly reason: string;
  /** True where the report was left out for it. */
  readonly leftOut: boolean;
}

export interface AskOptions {
  readonly command: AnsweringCommand;
  readonly question: string;
  /** Report id: only this report is searched. */
  readonly source?: string;
  /** How many excerpts at most, 1 to 1000; 3 unless told. */
  readonly limit?: number;
}

/** Everything that was read from one folder of reports. */
export interface Archive {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** Never throws for a question that finds nothing. */
  answer(ask: AskOptions): Answer;
}
