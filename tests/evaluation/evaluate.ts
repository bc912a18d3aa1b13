import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { goalOf } from "./goals.ts";
import { formatMiss } from "./misses.ts";
import { type Options, readOptions, USAGE } from "./options.ts";
import type { Measured, Suite } from "./suite.ts";
import { goldenSuites, wikinewsAll } from "./suites/answer-suite.ts";
import { incidents } from "./suites/incidents.ts";
import { dates, names } from "./suites/readers.ts";
import { sentences } from "./suites/sentences.ts";
import { formatFigures, type Row } from "./table.ts";

const SUITES: readonly Suite[] = [...goldenSuites, wikinewsAll, incidents, sentences, dates, names];

interface Outcome extends Measured {
  readonly suite: string;
}

const options = readOptions(
  process.argv.slice(2),
  SUITES.map(({ name }) => name),
);
if ("usage" in options) process.stdout.write(`${options.usage}\n`);
else if ("fault" in options) refuse(options.fault);
else await evaluate(options);

function refuse(fault: string): void {
  process.stderr.write(`${fault}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function evaluate(run: Options): Promise<void> {
  const wanted = SUITES.filter(({ name }) => run.suites.length === 0 || run.suites.includes(name));
  const isThere = ({ needs }: Suite): boolean => needs === undefined || existsSync(join(run.data, needs));
  const outcomes: Outcome[] = [];
  for (const suite of wanted.filter(isThere)) {
    process.stderr.write(`measuring ${suite.name} …\n`);
    const { figures, misses } = await suite.measure(run);
    outcomes.push({ suite: suite.name, figures: figures.map((figure) => withGoal(suite, figure)), misses });
  }
  const missing = wanted.filter((suite) => !isThere(suite));
  process.stdout.write(`${run.json ? toJson(run, outcomes, missing) : toText(run, outcomes, missing)}\n`);
}

function withGoal({ name }: Suite, figure: Measured["figures"][number]): Measured["figures"][number] {
  const goal = goalOf(name, figure);
  return goal ? { ...figure, goal } : figure;
}

function toText(run: Options, outcomes: readonly Outcome[], missing: readonly Suite[]): string {
  const rows: Row[] = outcomes.flatMap(({ suite, figures }) =>
    figures.map((figure) => ({ ...figure, suite })),
  );
  const misses = outcomes.flatMap(({ suite, misses }) => misses.map((miss) => formatMiss(suite, miss)));
  const absent = missing.map(({ name, needs }) => `passed over: ${name} (no ${join(run.data, needs ?? "")})`);
  return [...(run.misses ? misses.map((miss) => `${miss}\n`) : []), formatFigures(rows), ...absent].join(
    "\n",
  );
}

function toJson(run: Options, outcomes: readonly Outcome[], missing: readonly Suite[]): string {
  const suites = outcomes.map(({ suite, figures, misses }) => ({
    suite,
    figures,
    ...(run.misses && { misses }),
  }));
  return JSON.stringify({ part: run.part, suites, passedOver: missing.map(({ name }) => name) }, null, 2);
}
