import { formatGoal, isReached } from "./goals.ts";
import type { Figure } from "./suite.ts";

const HEADER = ["suite", "of", "figure", "counted", "value", "floor", "goal", "reached"];
const NUMBERS = new Set(["counted", "value", "floor"]);

/** A figure with the suite that it belongs to. */
export interface Row extends Figure {
  readonly suite: string;
}

/** The figures as one table of plain text, numbers to the right. */
export function formatFigures(rows: readonly Row[]): string {
  return formatTable(HEADER, rows.map(cells), NUMBERS);
}

function cells({ suite, of, name, counted, value, floor, goal }: Row): string[] {
  const reached = goal && (isReached(goal, value, floor) ? "yes" : "no");
  return [
    suite,
    of,
    name,
    String(counted),
    format(value),
    format(floor),
    goal ? formatGoal(goal) : "",
    reached ?? "",
  ];
}

function format(value: number | undefined): string {
  if (value === undefined) return "";
  return Number.isNaN(value) ? "–" : value.toFixed(3);
}

/** Columns as wide as their widest cell; those named in `numbers` are set to the right. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: ReadonlySet<string>,
): string {
  const widths = header.map((name, n) => Math.max(name.length, ...rows.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, n) => pad(cell, widths[n] ?? 0, numbers.has(header[n] ?? "")))
      .join("  ")
      .trimEnd();
  return [line(header), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

function pad(cell: string, width: number, isNumber: boolean): string {
  return isNumber ? cell.padStart(width) : cell.padEnd(width);
}
