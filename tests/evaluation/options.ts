import { parseArgs } from "node:util";
import type { Part, Run } from "./suite.ts";

/** What was typed behind `npm run evaluate --`. */
export interface Options extends Run {
  readonly json: boolean;
  readonly misses: boolean;
  /** Names of the suites to run, in the order of the table; empty for all. */
  readonly suites: readonly string[];
}

const OPTIONS = {
  suite: { type: "string", multiple: true },
  data: { type: "string", default: "data" },
  part: { type: "string", default: "tuned" },
  full: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  misses: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

export const USAGE = `npm run evaluate -- [options]
  --suite NAME   only this suite; may be given several times
  --part PART    tuned (default), aside (for a last check) or all
  --data DIR     the folder with the sets that are not in the repository (default: data)
  --full         ask every question of the suites that are otherwise sampled
  --misses       what went wrong, with the parts of the scores side by side
  --json         figures (and misses) as JSON`;

/** Reads the options; a string says what is wrong with them, or is the usage that was asked for. */
export function readOptions(
  args: readonly string[],
  suites: readonly string[],
): Options | { readonly fault: string } | { readonly usage: string } {
  const parsed = parse(args);
  if (typeof parsed === "string") return { fault: parsed };
  const { suite = [], part, data, full, json, misses, help } = parsed;
  if (help) return { usage: USAGE };
  if (!isPart(part)) return { fault: `There is no part "${part}": take tuned, aside or all.` };
  const unknown = suite.find((name) => !suites.includes(name));
  if (unknown !== undefined)
    return { fault: `There is no suite "${unknown}": take one of ${suites.join(", ")}.` };
  return { suites: suite, part, data, full, json, misses };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isPart(text: string): text is Part {
  return text === "tuned" || text === "aside" || text === "all";
}
