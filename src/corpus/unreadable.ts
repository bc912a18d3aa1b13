import type { Fault } from "./problem.ts";

/** Why a file or folder was left out, from what the file system threw. */
export function unreadable(error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const reason = `it cannot be read (${code}): check that the bot may read it.`;
  return { code: "unreadable", values: { code }, reason };
}
