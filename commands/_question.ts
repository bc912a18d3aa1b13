import { z } from "zod";
import type { Context, Reply } from "../src/command.ts";
import type { Key } from "../src/language/catalog.ts";
import type { AnsweringCommand } from "../src/question/question.ts";

/** The options of every command that answers questions. */
export const questionOptions = z.object({
  question: z
    .string()
    .trim()
    .min(1, "question.empty" satisfies Key)
    .max(300, "question.tooLong" satisfies Key)
    .describe("What you want to know, in your own words"),
  source: z.string().max(100).optional().describe("Search only this report (its id from /reports)"),
  private: z.boolean().optional().describe("Show the answer only to you"),
});

export type QuestionOptions = z.output<typeof questionOptions>;

/** Asks the archive; a source that is not there is refused with the way to find one. */
export function answerQuestion(
  command: AnsweringCommand,
  options: QuestionOptions,
  { archive, words }: Context,
): Reply {
  const { question, source } = options;
  if (source !== undefined && !archive.reports.some((report) => report.id === source)) {
    const message = words.say("question.noSuchReport", { source, reports: words.slash("reports") });
    return { kind: "refusal", message };
  }
  const ask = { command, question, ...(source !== undefined && { source }) };
  return { kind: "answer", answer: archive.answer(ask), ask };
}
