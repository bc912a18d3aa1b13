import type { Output } from "./terminal.ts";

/** Whoever waits less sees no bar. */
const PATIENCE_MS = 300;
const REDRAW_MS = 50;
const CELLS = 24;
/** To the first column, and the line emptied. */
const EMPTY_LINE = "\r\x1b[2K";

export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Takes the bar away. */
  readonly clear: () => void;
}

/** A bar that is drawn only on a terminal and only after a moment. The packages for it cost more to load than it has lines. */
export function showProgress(output: Output, label: string, now: () => number = Date.now): Progress {
  const start = now();
  let drawn = 0;
  const update = (done: number, total: number): void => {
    const time = now();
    if (!output.isTTY || time - start < PATIENCE_MS || time - drawn < REDRAW_MS) return;
    drawn = time;
    const filled = Math.round((done / total) * CELLS);
    output.write(`${EMPTY_LINE}${label} ${"█".repeat(filled)}${"░".repeat(CELLS - filled)} ${done}/${total}`);
  };
  return { update, clear: () => void (drawn > 0 && output.write(EMPTY_LINE)) };
}
