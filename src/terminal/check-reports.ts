import type { Archive, Problem } from "../archive.ts";
import { readArguments } from "./arguments.ts";
import { lookOf } from "./look.ts";
import { openReports } from "./open.ts";
import { setText } from "./set-text.ts";
import { type Terminal, writeLine } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { counted } from "./wording.ts";

const OPTIONS = { reports: "text", help: "flag" } as const;
const USAGE = `check-reports [--reports DIR]

Reads every report and says what is wrong with which; the exit status is 1 if any had to be left out.`;

/** `check-reports`: every problem of the folder with file, place and reason. */
export async function checkReports(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, words } = readArguments(args, OPTIONS);
  if (values.help) {
    await writeLine(terminal.stdout, USAGE);
    return 0;
  }
  if (words.length > 0)
    throw new UsageError(`"${words[0]}" is not expected here: name the folder with --reports DIR.`);
  const archive = await openReports(values.reports, terminal);
  const look = lookOf(terminal.stdout, archive);
  for (const problem of archive.problems) {
    const text = `${placeOf(problem)}: ${problem.reason}${problem.leftOut ? " (left out)" : ""}`;
    await writeLine(terminal.stdout, setText(text, look, { rest: "    " }));
  }
  await writeLine(terminal.stdout, setText(summary(archive), look, { style: "heading" }));
  return archive.problems.some(({ leftOut }) => leftOut) ? 1 : 0;
}

function placeOf({ file, place }: Problem): string {
  return place === "file" ? file : `${file}, ${place}`;
}

/** What was read and what was not: "5 reports are in order." */
function summary({ reports, problems }: Archive): string {
  const leftOut = problems.filter((problem) => problem.leftOut).length;
  const kept = problems.length - leftOut;
  const were = reports.length === 1 ? "was" : "were";
  if (problems.length === 0 && reports.length > 0)
    return `${counted(reports.length, "report")} ${were} read, and nothing is wrong with ${reports.length === 1 ? "it" : "them"}.`;
  return [
    reports.length === 0 ? "No report was read" : `${counted(reports.length, "report")} ${were} read`,
    ...(leftOut === 0 ? [] : [`${counted(leftOut, "file")} left out`]),
    ...(kept === 0 ? [] : [`${counted(kept, "remark")} on reports that were taken`]),
  ]
    .join("; ")
    .concat(".");
}
