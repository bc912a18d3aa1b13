import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Archive } from "../archive.ts";
import { openArchive } from "../archive.ts";
import { loadCommands } from "../load-commands.ts";
import type { AnsweringCommand } from "../question/question.ts";
import { answerLine } from "./batch.ts";
import { toJson } from "./json.ts";
import { reportsFolder } from "./reports-folder.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  source: { type: "string" },
  limit: { type: "string" },
  reports: { type: "string" },
  json: { type: "boolean" },
  batch: { type: "boolean" },
} as const;

/** `ask`: one question, or with --batch one a line from standard input. */
export async function ask(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const archive = await openArchive(reportsFolder(values.reports));
  if (values.batch) return batch(archive);
  return one(archive, positionals, values);
}

type Parsed = ReturnType<typeof parse>;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

async function batch(archive: Archive): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    process.stdout.write(`${answerLine(line, number, archive)}\n`);
  }
  return 0;
}

async function one(archive: Archive, words: readonly string[], values: Parsed["values"]): Promise<number> {
  const commands = await loadCommands();
  const named = commands.find(({ name, answers }) => answers && name === words[0])?.answers;
  const command: AnsweringCommand = named ?? "ask";
  const question = words
    .slice(named ? 1 : 0)
    .join(" ")
    .trim();
  const answer = archive.answer({ command, question, limit: Number(values.limit ?? 3) });
  process.stdout.write(`${JSON.stringify(toJson("1", answer), null, values.json ? 0 : 2)}\n`);
  return 0;
}
