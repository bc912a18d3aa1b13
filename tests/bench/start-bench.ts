import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { GOLDEN } from "../evaluation/golden-sets.ts";
import type { Row } from "./row.ts";
import { quantile, timed } from "./timing.ts";

const ROUNDS = 5;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const QUESTION = ["ask", "--reports", GOLDEN.seeds.reports, "when did the protests begin"];
const SOURCE = ["--import", "tsx", "src/terminal/main.ts"];
const BUILT = ["dist/src/terminal/main.js"];

/** From the start of a process to its first answer: from the sources, and as built where `npm run build` has run. */
export async function benchStarts(): Promise<readonly Row[]> {
  const rows = [await benchStart("start to first answer, sources, median", SOURCE)];
  const isBuilt = BUILT.every((file) => existsSync(join(ROOT, file)));
  return isBuilt ? [...rows, await benchStart("start to first answer, built, median", BUILT)] : rows;
}

/** Beside a process that does nothing; in turns, so that load hits both. */
async function benchStart(what: string, program: readonly string[]): Promise<Row> {
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push((await timed(() => run([...program, ...QUESTION]))).ms);
    bare.push((await timed(() => run(["-e", "0"]))).ms);
  }
  return { what, where: "the seeds", unit: "ms", own: quantile(own, 0.5), bare: quantile(bare, 0.5) };
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
}
