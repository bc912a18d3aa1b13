import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** A stream that may be a terminal's window. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

/** What a program reads and writes; `process` is one. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Answers and nothing else. */
  readonly stdout: Output;
  /** Faults and progress. */
  readonly stderr: Output;
}

/** A program of the terminal: gives the exit status. Throws UsageError for what cannot be understood (status 2). */
export type Program = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Writes a line, and waits where the reader is slower than the writer. */
export async function writeLine(output: Output, text: string): Promise<void> {
  if (!output.write(`${text}\n`)) await once(output, "drain");
}
