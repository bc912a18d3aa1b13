import process from "node:process";
import { parseArgs } from "node:util";
import { formatTable } from "../evaluation/table.ts";
import { benchArchive } from "./archive-bench.ts";
import { benchPictures } from "./pictures-bench.ts";
import type { Row } from "./row.ts";
import { benchStarts } from "./start-bench.ts";
import { benchSuggestions } from "./suggest-bench.ts";

const USAGE = `npm run bench -- [--large]
  measures the bot beside bare MiniSearch (and beside an empty process, or the smallest picture) in one run; read the ratios, not the times
  --large   also with 3,000 reports, suggestions with 10,000`;
const SMALL = 300;
const LARGE = 3_000;
const LARGEST = 10_000;
const NUMBERS = new Set(["own", "bare", "ratio"]);

const options = read();
if (options === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else if (options.help) {
  process.stdout.write(`${USAGE}\n`);
} else {
  const rows = [
    ...(await benchStarts()),
    ...(await benchPictures()),
    ...(await benchArchive(SMALL)),
    ...(await benchSuggestions(SMALL)),
  ];
  if (options.large) rows.push(...(await benchArchive(LARGE)), ...(await benchSuggestions(LARGEST)));
  process.stdout.write(`${toTable(rows)}\n`);
}

function read() {
  const known = { large: { type: "boolean" }, help: { type: "boolean" } } as const;
  try {
    return parseArgs({ options: known, strict: true }).values;
  } catch {
    return null;
  }
}

function toTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, where, unit, own, bare }) => [
    what,
    where,
    unit,
    own.toFixed(1),
    bare.toFixed(1),
    (own / bare).toFixed(1),
  ]);
  return formatTable(["what", "where", "unit", ...NUMBERS], cells, NUMBERS);
}
