import type { AskOptions } from "../answer/answer-question.ts";
import { ANSWERING_COMMANDS } from "../question/answering-commands.ts";
import type { AnsweringCommand } from "../question/question.ts";

const LONGEST_QUESTION = 300;
const MOST_EXCERPTS = 1000;
const EXCERPTS = 3;

export type AskLine = AskOptions & { readonly id: string | number | undefined };

/** What was asked, or one sentence that says what is wrong and how to mend it. */
export type ReadAsk =
  | { readonly ask: AskLine; readonly fault?: never }
  | { readonly ask?: never; readonly fault: string };

/** One field as it is meant, or what is wrong with it. */
type Field<Value> = { readonly value: Value } | { readonly fault: string };

/**
 * Checks what was asked by the rules that lines of a batch and the words of a command line share. Without zod, which
 * takes longer to load than most questions to answer.
 */
export function readAsk(raw: unknown): ReadAsk {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return { fault: 'A line is one object, such as {"question": "when did it begin"}.' };
  const given: Readonly<Record<string, unknown>> = { ...raw };
  const id = readId(given.id);
  const command = readCommand(given.command);
  const question = readQuestion(given.question);
  const source = readSource(given.source);
  const limit = readLimit(given.limit);
  if ("fault" in id || "fault" in command || "fault" in question || "fault" in source || "fault" in limit)
    return { fault: sentence([id, command, question, source, limit]) };
  const ask = { id: id.value, command: command.value, question: question.value, limit: limit.value };
  return { ask: source.value === undefined ? ask : { ...ask, source: source.value } };
}

function readId(id: unknown): Field<string | number | undefined> {
  if (id === undefined || typeof id === "string" || typeof id === "number") return { value: id };
  return { fault: "the id is a text" };
}

function readCommand(typed: unknown = "ask"): Field<AnsweringCommand> {
  const command = ANSWERING_COMMANDS.find((name) => name === typed);
  return command ? { value: command } : { fault: `the command is one of ${ANSWERING_COMMANDS.join(", ")}` };
}

function readQuestion(typed: unknown): Field<string> {
  if (typeof typed !== "string")
    return { fault: "there is no question: write it as the text of the field question" };
  const question = typed.trim();
  if (question === "") return { fault: "there is no question: ask at least one word" };
  if (question.length > LONGEST_QUESTION)
    return {
      fault: `the question is longer than ${LONGEST_QUESTION} characters: ask in fewer words`,
    };
  return { value: question };
}

function readSource(source: unknown): Field<string | undefined> {
  if (source === undefined || typeof source === "string") return { value: source };
  return { fault: "the source is the id of a report" };
}

function readLimit(limit: unknown = EXCERPTS): Field<number> {
  if (typeof limit === "number" && Number.isInteger(limit) && limit >= 1 && limit <= MOST_EXCERPTS)
    return { value: limit };
  return { fault: `the limit is a whole number from 1 to ${MOST_EXCERPTS}` };
}

function sentence(fields: readonly Field<unknown>[]): string {
  const text = fields.flatMap((field) => ("fault" in field ? field.fault : [])).join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
