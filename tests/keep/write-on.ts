// Run as a program of its own: writes questions and votes to the database named on its command line, and a line for each
// that was acknowledged, until it is killed.
import { writeSync } from "node:fs";
import { openKeep } from "../../src/keep/keep.ts";

const [, , url = "", run = ""] = process.argv;
const keep = await openKeep(url);
for (let turn = 0; ; turn += 1) {
  const question = `run ${run} question ${turn}`;
  await keep.unanswered({ question, command: "ask", outcome: "nothing" });
  await keep.vote({ question, command: "ask", vote: "down" });
  writeSync(1, `${question}\n`);
}
