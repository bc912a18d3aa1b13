/** Why a file or folder was left out, from what the file system threw. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return `it cannot be read (${code}): check that the bot may read it.`;
}
