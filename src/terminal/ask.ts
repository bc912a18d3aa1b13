import { createInterface } from "node:readline";
import type { Answer } from "../answer/answer.ts";
import type { Archive } from "../archive.ts";
import { toAnsweringCommand } from "../question/answering-commands.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { type AskLine, readAsk } from "./ask-line.ts";
import { answerLine } from "./batch.ts";
import { toJson } from "./json.ts";
import { jsonLine } from "./json-line.ts";
import { openReports } from "./open.ts";
import { type Terminal, writeLine } from "./terminal.ts";
import { unknownReport } from "./unknown-report.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  source: "text",
  limit: "text",
  reports: "text",
  json: "flag",
  batch: "flag",
  help: "flag",
} as const;
const USAGE = `ask COMMAND QUESTION... [--source ID] [--limit N] [--reports DIR] [--json]
ask --batch [--reports DIR] < questions.jsonl > answers.jsonl

COMMAND is when, howmany, who, where or ask (which is meant where there is none).
Put -- before a question that has a word with dashes like an option's.`;
/** The number that the only question would have as a line of a batch. */
const ONLY_LINE = "1";

/** `ask`: one question, or with --batch one on each line of standard input. */
export async function ask(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, OPTIONS);
  if (read.values.help) await writeLine(terminal.stdout, USAGE);
  else if (read.values.batch) await askLines(read, terminal);
  else await askOne(read, terminal);
  return 0;
}

type AskArguments = Arguments<typeof OPTIONS>;

async function askLines({ words, values }: AskArguments, terminal: Terminal): Promise<void> {
  if (words.length > 0)
    throw new UsageError("With --batch the questions come from standard input: type none.");
  if (values.source !== undefined || values.limit !== undefined)
    throw new UsageError(
      "With --batch each line has its own source and limit: leave --source and --limit out.",
    );
  const archive = await openReports(values.reports, terminal);
  let number = 0;
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const answer = answerLine(line, number, archive);
    if (answer !== null) await writeLine(terminal.stdout, answer);
  }
}

async function askOne({ words, values }: AskArguments, terminal: Terminal): Promise<void> {
  const asked = readQuestion(words, values);
  const [archive, render] = await Promise.all([
    openReports(values.reports, terminal),
    values.json ? null : loadRenderer(),
  ]);
  const unknown = asked.source === undefined ? null : unknownReport(asked.source, archive);
  if (unknown !== null) throw new UsageError(unknown);
  const answer = archive.answer(asked);
  const text = render ? render(answer, archive, terminal) : jsonLine(toJson(ONLY_LINE, answer));
  await writeLine(terminal.stdout, text);
}

function readQuestion(words: readonly string[], { source, limit }: AskArguments["values"]): AskLine {
  const command = toAnsweringCommand(words[0]);
  const question = words.slice(command === null ? 0 : 1).join(" ");
  const { ask: asked, fault } = readAsk({
    command: command ?? "ask",
    question,
    source,
    ...(limit !== undefined && { limit: toNumber(limit) }),
  });
  if (!asked) throw new UsageError(fault);
  return asked;
}

/** "1e2" and "0x5" are numbers to JavaScript, but nobody means them. */
function toNumber(text: string): number {
  return /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
}

type Renderer = (answer: Answer, archive: Archive, terminal: Terminal) => string;

/** What sets text for people is loaded only where people read, and while the reports are opened. */
async function loadRenderer(): Promise<Renderer> {
  const [{ renderAnswer }, { lookOf }] = await Promise.all([
    import("./render-answer.ts"),
    import("./look.ts"),
  ]);
  return (answer, archive, { stdout }) => renderAnswer(answer, lookOf(stdout, archive));
}
