import { z } from "zod";
import type { AskOptions } from "../src/answer/answer-question.ts";
import type { Context } from "../src/command.ts";
import type { Key } from "../src/language/catalog.ts";
import { memberOption, offering } from "../src/option.ts";
import type { AnsweringCommand } from "../src/question/question.ts";
import type { Reply } from "../src/reply.ts";
import { dayOption, readDays } from "./_days.ts";

/** The options of every command that answers questions. */
export const questionOptions = z.object({
  question: offering(
    "question",
    z
      .string()
      .trim()
      .min(1, "question.empty" satisfies Key)
      .max(300, "question.tooLong" satisfies Key)
      .describe("What you want to know, in your own words"),
  ),
  source: offering(
    "report",
    z.string().max(100).optional().describe("Search only this report: start typing its title"),
  ),
  from: dayOption("Only reports published from then on: 2022-01-05, 2022-01, 5 January 2022"),
  to: dayOption("Only reports published up to then"),
  for: memberOption("Whom the answer is for; they are notified"),
  private: z.boolean().optional().describe("Show the answer only to you"),
});

export type QuestionOptions = z.output<typeof questionOptions>;

/** Asks the archive; options that cannot be meant are refused with the way to mend them. */
export function answerQuestion(
  command: AnsweringCommand,
  options: QuestionOptions,
  { archive, words }: Context,
): Reply {
  const { question, source, from, to, for: member, private: isPrivate } = options;
  if (source !== undefined && !archive.reports.some((report) => report.id === source)) {
    return refuse(words.say("question.noSuchReport", { source, reports: words.slash("reports") }));
  }
  if (member !== undefined && isPrivate) {
    return refuse(words.say("question.forAndPrivate"));
  }
  const days = readDays({ from, to }, command, words);
  if (days.fault !== undefined) {
    return refuse(days.fault);
  }
  const ask: AskOptions = { command, question, ...(source !== undefined && { source }), ...days };
  return {
    kind: "answer",
    answer: archive.answer(ask),
    ask,
    ...(member !== undefined && { mention: member }),
  };
}

function refuse(message: string): Reply {
  return { kind: "refusal", message };
}
