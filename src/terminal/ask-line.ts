import { z } from "zod";
import type { AskOptions } from "../answer/answer-question.ts";
import { ANSWERING_COMMANDS } from "./answering-commands.ts";

const LONGEST_QUESTION = 300;
const MOST_EXCERPTS = 1000;
const EXCERPTS = 3;

const LIMIT = `the limit is a whole number from 1 to ${MOST_EXCERPTS}`;

/** One question as a line of a batch has it. */
const LINE = z.object(
  {
    id: z.union([z.string(), z.number()], "the id is a text").optional(),
    command: z
      .enum(ANSWERING_COMMANDS, `the command is one of ${ANSWERING_COMMANDS.join(", ")}`)
      .default("ask"),
    question: z
      .string("there is no question: write it as the text of the field question")
      .trim()
      .min(1, "there is no question: ask at least one word")
      .max(
        LONGEST_QUESTION,
        `the question is longer than ${LONGEST_QUESTION} characters: ask in fewer words`,
      ),
    source: z.string("the source is the id of a report").optional(),
    limit: z.int(LIMIT).min(1, LIMIT).max(MOST_EXCERPTS, LIMIT).default(EXCERPTS),
  },
  'a line is one object, such as {"question": "when did it begin"}',
);

export type AskLine = AskOptions & { readonly id: string | number | undefined };

/** What was asked, or one sentence that says what is wrong and how to mend it. */
export type ReadAsk =
  | { readonly ask: AskLine; readonly fault?: never }
  | { readonly ask?: never; readonly fault: string };

/** Checks what was asked by the rules that lines of a batch and the words of a command line share. */
export function readAsk(raw: unknown): ReadAsk {
  const parsed = LINE.safeParse(raw);
  if (!parsed.success) return { fault: sentence(parsed.error.issues.map(({ message }) => message)) };
  const { id, source, ...rest } = parsed.data;
  return { ask: { ...rest, id, ...(source !== undefined && { source }) } };
}

function sentence(faults: readonly string[]): string {
  const text = faults.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
