import type { Archive } from "../archive.ts";
import type { Report } from "../corpus/report.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { readAsk } from "./ask-line.ts";
import { understandingOf, understandReport } from "./inspect-report.ts";
import { jsonLine } from "./json-line.ts";
import { type Look, lookOf } from "./look.ts";
import { openReports } from "./open.ts";
import { renderReport } from "./render-report.ts";
import { renderWhy } from "./render-why.ts";
import { type Terminal, writeLine } from "./terminal.ts";
import { unknownReport } from "./unknown-report.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  reports: "text",
  json: "flag",
  why: "text",
  command: "text",
  source: "text",
  limit: "text",
  help: "flag",
} as const;
const USAGE = `inspect ID... [--reports DIR] [--json]
inspect --why QUESTION [--command NAME] [--source ID] [--limit N] [--reports DIR]

Shows what was understood of reports, or what an answer rests on.`;
const CANDIDATES = 10;

/** `inspect`: what the archive understood of reports, or with --why what an answer rests on. */
export async function inspect(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, OPTIONS);
  if (read.values.help) await writeLine(terminal.stdout, USAGE);
  else if (read.values.why !== undefined) await inspectAnswer(read.values.why, read, terminal);
  else await inspectReports(read, terminal);
  return 0;
}

type InspectArguments = Arguments<typeof OPTIONS>;

async function inspectReports({ words, values }: InspectArguments, terminal: Terminal): Promise<void> {
  if (words.length === 0) throw new UsageError("Say which report: inspect ID, or inspect --why QUESTION.");
  const archive = await openReports(values.reports, terminal);
  const reports = words.map((id) => reportOf(id, archive));
  const understand = understandReport(archive);
  const look = lookOf(terminal.stdout, archive);
  for (const [n, report] of reports.entries()) {
    const understood = understand(report);
    if (values.json) await writeLine(terminal.stdout, jsonLine(understandingOf(understood)));
    else await writeLine(terminal.stdout, `${n === 0 ? "" : "\n"}${renderReport(understood, look)}`);
  }
}

function reportOf(id: string, archive: Archive): Report {
  const report = archive.reports.find((one) => one.id === id);
  if (report) return report;
  throw new UsageError(unknownReport(id, archive) ?? id);
}

async function inspectAnswer(
  question: string,
  { words, values }: InspectArguments,
  terminal: Terminal,
): Promise<void> {
  if (words.length > 0) throw new UsageError("Put the whole question behind --why into quotes.");
  const { command, source, limit = String(CANDIDATES) } = values;
  const { ask, fault } = readAsk({ command, question, source, limit: Number(limit) });
  if (!ask) throw new UsageError(fault);
  const archive = await openReports(values.reports, terminal);
  const unknown = source === undefined ? null : unknownReport(source, archive);
  if (unknown !== null) throw new UsageError(unknown);
  const look: Look = lookOf(terminal.stdout, archive);
  await writeLine(terminal.stdout, renderWhy(archive.explain(ask), ask.limit ?? CANDIDATES, look));
}
