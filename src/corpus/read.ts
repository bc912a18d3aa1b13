import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { once } from "../once.ts";
import type { FrontMatterRead } from "./front-matter.ts";
import type { Problem } from "./problem.ts";
import { findPublication } from "./published.ts";
import type { Passage, Report } from "./report.ts";
import { segment } from "./segment.ts";

/** Larger files are no news reports. */
const LARGEST_BYTES = 5 * 1024 * 1024;
const FILES_AT_ONCE = 16;
const EXTENSION = /\.(?:txt|md)$/i;
const TITLE_LENGTH = 120;

export interface Corpus {
  readonly reports: readonly Report[];
  /** Sentences by report, in the order of `reports`. */
  readonly passages: readonly (readonly Passage[])[];
  readonly problems: readonly Problem[];
}

/** Called after each file, for a progress bar. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Reads every `.txt` and `.md` below a folder, in the order of their paths. What cannot be taken is a problem, the rest
 * is kept. Throws only when the folder itself cannot be read.
 */
export async function readCorpus(folder: string, onProgress?: OnProgress): Promise<Corpus> {
  const root = await realpath(folder);
  const problems: Problem[] = [];
  const files = await listFiles(root, root, problems);
  const reports: Report[] = [];
  const passages: (readonly Passage[])[] = [];
  const seen = new Map<string, string>();
  const idOf = namer(files);
  for await (const { file, decoded, done } of decodeAll(root, files)) {
    const read = await readReport(file, idOf(file), decoded, seen);
    problems.push(...read.problems);
    if (read.passages) {
      reports.push(read.report);
      passages.push(read.passages);
    }
    onProgress?.(done, files.length);
  }
  return { reports, passages, problems };
}

async function listFiles(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const found = entry.isSymbolicLink() ? await linkedInside(root, path) : entry;
    if (found?.isDirectory() && !entry.isSymbolicLink()) {
      files.push(
        ...(await listFiles(root, path, problems).catch((error) =>
          unreadableFolder(root, path, error, problems),
        )),
      );
    } else if (found?.isFile() && EXTENSION.test(entry.name)) {
      files.push(fileName(root, path));
    }
  }
  return files;
}

function unreadableFolder(root: string, path: string, error: unknown, problems: Problem[]): string[] {
  problems.push({ file: fileName(root, path), place: "folder", reason: unreadable(error), leftOut: true });
  return [];
}

/** Links may point within the folder, never out of it. */
async function linkedInside(root: string, path: string): Promise<Stats | null> {
  const target = await realpath(path).catch(() => null);
  return target?.startsWith(root + sep) ? stat(target).catch(() => null) : null;
}

function fileName(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type ReadReport =
  | { readonly report: Report; readonly passages: readonly Passage[]; readonly problems: readonly Problem[] }
  | { readonly passages: null; readonly problems: readonly Problem[] };

/** Gives a file its id: the path without its extension, which stays where two files differ in nothing else. */
function namer(files: readonly string[]): (file: string) => string {
  const taken = new Set<string>();
  const shared = new Set<string>();
  for (const file of files) {
    const id = file.replace(EXTENSION, "");
    (taken.has(id) ? shared : taken).add(id);
  }
  return (file) => {
    const id = file.replace(EXTENSION, "");
    return shared.has(id) ? file : id;
  };
}

async function readReport(
  file: string,
  id: string,
  decoded: Decoded,
  seen: Map<string, string>,
): Promise<ReadReport> {
  const leaveOut = (place: string, reason: string): ReadReport => ({
    passages: null,
    problems: [{ file, place, reason, leftOut: true }],
  });
  if ("fault" in decoded) return leaveOut("file", decoded.fault);
  const { text } = decoded;
  const matter = await readMatter(text);
  if (matter.fault) return leaveOut("front matter", `${matter.fault}; mend it or take the front matter out.`);
  const body = text.slice(matter.end);
  if (!/\p{L}/u.test(body))
    return leaveOut("file", "it holds no text: write the report below the front matter or delete the file.");
  const digest = createHash("sha256").update(body.replace(/\s+/g, " ").trim()).digest("hex");
  const twin = seen.get(digest);
  if (twin !== undefined) return leaveOut("file", `it holds the same text as ${twin}: keep one of the two.`);
  seen.set(digest, file);
  return describe(file, id, text, matter);
}

/** YAML and its schema take longer to load than a few reports to read: only texts with front matter wait for them. */
const loadFrontMatter = once(() => import("./front-matter.ts"));

async function readMatter(text: string): Promise<FrontMatterRead> {
  if (!text.startsWith("---")) return { fields: {}, end: 0, fault: null };
  const { readFrontMatter } = await loadFrontMatter();
  return readFrontMatter(text);
}

type Decoded = { readonly text: string } | { readonly fault: string };

/** The files in their order, several read at once: one by one, the disk would be waited for as long as the texts take. */
async function* decodeAll(
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
    if (size > LARGEST_BYTES) return { fault: "it is larger than 5 MB: split it into reports." };
    const bytes = await readFile(path);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError)
      return { fault: "it is not UTF-8: save it again with the encoding UTF-8." };
    return { fault: unreadable(error) };
  }
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return `it cannot be read (${code}): check that the bot may read it.`;
}

function describe(file: string, id: string, text: string, matter: FrontMatterRead): ReadReport {
  const { title, publisher, url, language, published } = matter.fields;
  const publication = published
    ? ({ published, publishedFrom: "stated" } as const)
    : findPublication(text.slice(matter.end));
  const report: Report = {
    id,
    file,
    text,
    title: title ?? "",
    publisher: publisher ?? null,
    url: url ?? null,
    language: language ?? null,
    ...publication,
  };
  const passages = segment(report, matter.end);
  const titled = title ? report : { ...report, title: findTitle(passages, report) };
  const problems: Problem[] =
    publication.publishedFrom === "unknown"
      ? [
          {
            file,
            place: "file",
            reason: "it has no date: add a line `published: 2022-01-31` in front matter.",
            leftOut: false,
          },
        ]
      : [];
  return { report: titled, passages: passages.map((passage) => ({ ...passage, report: titled })), problems };
}

/** The first heading where one stands on top, otherwise the first sentence, shortened at a word. */
function findTitle(passages: readonly Passage[], report: Report): string {
  const first = passages.find(({ kind }) => kind !== "furniture" && kind !== "caption");
  if (!first) return report.id;
  const text = report.text.slice(first.start, first.end).replace(/\s+/g, " ");
  if (text.length <= TITLE_LENGTH) return text;
  return `${text.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, "")} …`;
}
