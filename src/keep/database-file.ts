import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SCHEME = "file:";

/** The path that a `file:` address names; one without a leading slash counts from the working directory. Throws a sentence. */
export function databaseFile(url: string): string {
  if (!url.startsWith(SCHEME)) {
    throw new Error(
      `The database address "${url}" does not begin with ${SCHEME}: set DATABASE_URL to a file.`,
    );
  }
  const rest = url.slice(SCHEME.length);
  try {
    return rest.startsWith("/") ? fileURLToPath(url) : resolve(decodeURIComponent(rest));
  } catch (cause) {
    throw new Error(`The database address "${url}" names no file: correct DATABASE_URL.`, { cause });
  }
}
