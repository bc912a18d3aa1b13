import { z } from "zod";
import type { Context, Reply } from "../src/command.ts";
import type { AnsweringCommand } from "../src/question/question.ts";

/** The options of every command that answers questions. */
export const questionOptions = z.object({
  question: z
    .string()
    .trim()
    .min(1, "ask at least one word")
    .max(300, "keep the question to 300 characters")
    .describe("What you want to know, in your own words"),
  source: z.string().max(100).optional().describe("Search only this report (its id from /reports)"),
  private: z.boolean().optional().describe("Show the answer only to you"),
});

export type QuestionOptions = z.output<typeof questionOptions>;

/** Asks the archive; a source that is not there is refused with the way to find one. */
export function answerQuestion(
  command: AnsweringCommand,
  options: QuestionOptions,
  { archive }: Context,
): Reply {
  const { question, source } = options;
  if (source !== undefined && !archive.reports.some((report) => report.id === source)) {
    return { kind: "refusal", message: `There is no report "${source}": /reports lists their ids.` };
  }
  const answer = archive.answer({ command, question, ...(source !== undefined && { source }) });
  return { kind: "answer", answer };
}
