import type { z } from "zod";
import type { Archive } from "./archive.ts";
import type { Desk } from "./desk.ts";
import { isKey } from "./language/catalog.ts";
import { ENGLISH, type Words } from "./language/words.ts";
import type { AnsweringCommand } from "./question/question.ts";
import type { Reply } from "./reply.ts";

/** What a command may use. */
export interface Context {
  readonly archive: Archive;
  /** All commands, in the order of their names: /help shows them. */
  readonly commands: readonly Command[];
  /** The language of whoever asked. */
  readonly words: Words;
  readonly desk?: Desk;
}

/**
 * Options are one flat zod object of strings, integers, numbers and booleans; each field carries `.describe()`. The message
 * of a check is a key of the catalogs, which is given the check's own bound as `count`: `.max(300, "question.tooLong")`.
 */
export type OptionShape = z.ZodObject<z.ZodRawShape>;

/** Commands that share their first word, as those of one folder do. */
export interface CommandGroup {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

export interface Command<Shape extends OptionShape = OptionShape> {
  /** Lower case, as typed after the slash; equals the file's name, with its folder's in front: "archive add". */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly options: Shape;
  /** Option values for /help, the README, and a test that runs each of them. */
  readonly examples: readonly z.input<Shape>[];
  /** Set on the commands that answer questions; the terminal's `ask` takes these. */
  readonly answers?: AnsweringCommand;
  /** Set by the loader on the commands of a folder. */
  readonly group?: CommandGroup;
  /** At most 32 characters. Chosen in the menu of a message, never typed; its option `message` is the message's text, and only the chooser sees the reply. */
  readonly messageMenu?: string;
  /** No question, so members may use it as often as they like. */
  readonly isUncounted?: true;
  /** Only for those who may manage the bot's home server; registered there alone. */
  readonly moderators?: true;
  /** Run by buttons and forms alone: neither registered nor shown by /help. */
  readonly hidden?: true;
  run(options: z.output<Shape>, context: Context): Reply | Promise<Reply>;
}

/**
 * Gives a command its static types; the object is returned as it is. The cast forgets them again, as a list of commands
 * must: `invoke` hands `run` nothing but what its own options gave.
 */
export function defineCommand<Shape extends OptionShape>(command: Command<Shape>): Command {
  return command as unknown as Command;
}

/** A command that works with the desk. */
interface ModeratorCommand<Shape extends OptionShape> extends Omit<Command<Shape>, "moderators" | "run"> {
  run(options: z.output<Shape>, context: Context & { readonly desk: Desk }): Reply | Promise<Reply>;
}

/** As `defineCommand`, for those alone who may manage the home server. */
export function defineModeratorCommand<Shape extends OptionShape>(command: ModeratorCommand<Shape>): Command {
  return defineCommand<Shape>({
    ...command,
    moderators: true,
    run: (options, context) => {
      const { desk } = context;
      if (desk === undefined) throw new Error(`/${command.name} was run without a desk`);
      return command.run(options, { ...context, desk });
    },
  });
}

/** Checks the raw options and runs the command; bad options come back as a refusal, never as an exception. */
export async function invoke(command: Command, raw: unknown, context: Context): Promise<Reply> {
  const parsed = command.options.safeParse(raw);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => explain(issue, command, context.words));
    return { kind: "refusal", message: faults.join(" ") };
  }
  return command.run(parsed.data, context);
}

function explain(issue: z.core.$ZodIssue, { name }: Command, words: Words): string {
  const path = issue.path.join(".");
  const translated = new Map(Object.entries(words.command(name).options ?? {})).get(path)?.name;
  const option = translated ?? (path === "" ? words.say("options.all") : path);
  return words.say("options.wrong", { option, reason: reasonOf(issue, words) });
}

/** Zod's own messages are in English; Discord itself checks what they are about. */
function reasonOf(issue: z.core.$ZodIssue, words: Words): string {
  if (isKey(issue.message)) {
    return words.say(issue.message, boundOf(issue));
  }
  return words === ENGLISH ? issue.message : words.say("options.unfit");
}

function boundOf(issue: z.core.$ZodIssue): { count?: number } {
  switch (issue.code) {
    case "too_small":
      return { count: Number(issue.minimum) };
    case "too_big":
      return { count: Number(issue.maximum) };
    default:
      return {};
  }
}
