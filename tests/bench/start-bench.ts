import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { GOLDEN } from "../evaluation/golden-sets.ts";
import type { Row } from "./row.ts";
import { quantile, timed } from "./timing.ts";

const ROUNDS = 5;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ASK = ["--import", "tsx", "src/terminal/main.ts", "ask", "--reports", GOLDEN.seeds.reports];
const QUESTION = "when did the protests begin";

/** From the start of a process to its first answer, beside a process that does nothing; in turns, so that load hits both. */
export async function benchStart(): Promise<Row> {
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push((await timed(() => run([...ASK, QUESTION]))).ms);
    bare.push((await timed(() => run(["-e", "0"]))).ms);
  }
  return {
    what: "start to first answer, median",
    where: "the seeds",
    unit: "ms",
    own: quantile(own, 0.5),
    bare: quantile(bare, 0.5),
  };
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
}
