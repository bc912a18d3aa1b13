import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "./problem.ts";
import { unreadable } from "./unreadable.ts";

/** Larger files are no news reports. */
const LARGEST_BYTES = 5 * 1024 * 1024;
const FILES_AT_ONCE = 16;

const TOO_LARGE: Fault = {
  code: "too-large",
  values: {},
  reason: "it is larger than 5 MB: split it into reports.",
};
const NOT_UTF8: Fault = {
  code: "not-utf8",
  values: {},
  reason: "it is not UTF-8: save it again with the encoding UTF-8.",
};

/** A file's text without its byte order mark, or why there is none. */
export type Decoded = { readonly text: string } | { readonly fault: Fault };

/** The files in their order, several read at once: one by one, the disk would be waited for as long as the texts take. */
export async function* decodeAll(
  root: string,
  files: readonly string[],
): AsyncGenerator<{ readonly file: string; readonly decoded: Decoded; readonly done: number }> {
  for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
    yield* await Promise.all(
      files.slice(from, from + FILES_AT_ONCE).map(async (file, n) => ({
        file,
        decoded: await decode(join(root, file)),
        done: from + n + 1,
      })),
    );
  }
}

async function decode(path: string): Promise<Decoded> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES) return { fault: TOO_LARGE };
    const bytes = await readFile(path);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    return { fault: error instanceof TypeError ? NOT_UTF8 : unreadable(error) };
  }
}
