import { monitorEventLoopDelay } from "node:perf_hooks";
import { openArchive } from "../../src/archive.ts";
import { chooseReport } from "../../src/suggest/report-choices.ts";
import { openSuggestions } from "../../src/suggest/suggest.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";
import { overReports } from "./many-reports.ts";
import type { Row } from "./row.ts";
import { quantile, timed } from "./timing.ts";

const COMMANDS = ["when", "howmany", "who", "where", "ask"] as const;
const NANOSECONDS = 1_000_000;

/** Gathers the suggestions of `count` reports and types some of them, beside a plain search in all titles. */
export async function benchSuggestions(count: number): Promise<readonly Row[]> {
  return overReports(GOLDEN.wikinews.reports, count, measure);
}

async function measure(folder: string, count: number): Promise<readonly Row[]> {
  const { result: archive, ms: opening } = await timed(() => openArchive(folder));
  const where = `${count} reports, ${archive.passages.length} sentences`;
  const waits = monitorEventLoopDelay({ resolution: 1 });
  waits.enable();
  const suggestions = openSuggestions(archive, { onFailure: fail });
  const { ms: settling } = await timed(() => suggestions.settled());
  waits.disable();
  const titles = archive.reports.map(({ title }) => title.toLowerCase());
  const [own, sources, bare]: [number[], number[], number[]] = [[], [], []];
  const choose = chooseReport(archive.reports);
  for (const command of COMMANDS) {
    for (const typed of keystrokes(suggestions.suggest(command, ""))) {
      own.push((await timed(() => suggestions.suggest(command, typed))).ms);
      sources.push((await timed(() => choose(typed))).ms);
      bare.push((await timed(() => titles.filter((title) => title.includes(typed)))).ms);
    }
  }
  suggestions.stop();
  const row = (what: string, own: number, bare: number): Row => ({ what, where, unit: "ms", own, bare });
  return [
    row("gather and try suggestions, beside reading", settling, opening),
    row(
      "longest wait meanwhile, beside the median one",
      waits.max / NANOSECONDS,
      waits.percentile(50) / NANOSECONDS,
    ),
    row("suggest, each keystroke, median", quantile(own, 0.5), quantile(bare, 0.5)),
    row("suggest, each keystroke, 99th percentile", quantile(own, 0.99), quantile(bare, 0.99)),
    row("choose a report, each keystroke, 99th percentile", quantile(sources, 0.99), quantile(bare, 0.99)),
  ];
}

/** What the option holds after each letter of the last word of a question, rightly and wrongly spelt. */
function keystrokes(questions: readonly string[]): readonly string[] {
  return questions.flatMap((question) => {
    const word = question.split(" ").at(-1)?.toLowerCase() ?? "";
    const halves = [...word].map((_, n) => word.slice(0, n + 1));
    return [...halves, `${word.slice(0, 4)}x${word.slice(4)}`, question];
  });
}

function fail(error: unknown): void {
  throw error;
}
