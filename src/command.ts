import type { z } from "zod";
import type { Answer } from "./answer/answer.ts";
import type { Archive } from "./archive.ts";
import type { AnsweringCommand } from "./question/question.ts";

/** One item of a list reply (a report, a command): a heading, text below it, and small print. */
export interface ReplyItem {
  readonly heading: string;
  readonly text: string;
  readonly small?: string;
}

/** What a command says, independent of where it is shown. */
export type Reply =
  | { readonly kind: "answer"; readonly answer: Answer }
  | {
      readonly kind: "list";
      readonly title: string;
      readonly intro?: string;
      readonly items: readonly ReplyItem[];
    }
  | { readonly kind: "refusal"; readonly message: string };

/** What a command may use. */
export interface Context {
  readonly archive: Archive;
  /** All commands, in the order of their names: /help shows them. */
  readonly commands: readonly Command[];
}

/** Options are one flat zod object of strings, integers, numbers and booleans; each field carries `.describe()`. */
export type OptionShape = z.ZodObject<z.ZodRawShape>;

export interface Command<Shape extends OptionShape = OptionShape> {
  /** Lower case, as typed after the slash; equals the file's name. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly options: Shape;
  /** Option values for /help, the README, and a test that runs each of them. */
  readonly examples: readonly z.input<Shape>[];
  /** Set on the commands that answer questions; the terminal's `ask` takes these. */
  readonly answers?: AnsweringCommand;
  run(options: z.output<Shape>, context: Context): Reply | Promise<Reply>;
}

/**
 * Gives a command its static types; the object is returned as it is. The cast forgets them again, as a list of commands
 * must: `invoke` hands `run` nothing but what its own options gave.
 */
export function defineCommand<Shape extends OptionShape>(command: Command<Shape>): Command {
  return command as unknown as Command;
}

/** Checks the raw options and runs the command; bad options come back as a refusal, never as an exception. */
export async function invoke(command: Command, raw: unknown, context: Context): Promise<Reply> {
  const parsed = command.options.safeParse(raw);
  if (!parsed.success) {
    return { kind: "refusal", message: parsed.error.issues.map(explain).join(" ") };
  }
  return command.run(parsed.data, context);
}

function explain(issue: z.core.$ZodIssue): string {
  const option = issue.path.join(".") || "options";
  return `The option "${option}" is not right: ${issue.message}.`;
}
