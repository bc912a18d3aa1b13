import { realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Archive } from "../archive.ts";
import type { Change } from "./change.ts";
import { type Composed, composeDraft, understand } from "./check-draft.ts";
import type { Checked, Draft } from "./draft.ts";
import { fileNameOf } from "./file-name.ts";
import { type Folders, isWithin, resolveFolders } from "./folders.ts";
import { openPending, type Pending } from "./pending.ts";
import { moveInto, sweep, writeInto } from "./place.ts";
import { createQueue } from "./queue.ts";
import { codeOf, RefusedError, refused } from "./refusal.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { type OnWatched, type Watch, watchFolder } from "./watch.ts";

interface Saved extends Change {
  /** The file that the report was saved as, below the folder of reports. */
  readonly file: string;
}

/** The folder of reports as something that changes while it is answered from. */
export interface Library {
  /** What is answered from now; replaced as a whole, never changed. */
  readonly archive: Archive;
  /** When it was read. */
  readonly since: Date;
  /** Reads the folder anew. Throws a RefusedError, and keeps what was loaded, where that fails. */
  reload(): Promise<Change>;
  /** Says how a draft is understood and puts it aside, or why it is refused. Nothing is saved among the reports yet. */
  check(draft: Draft): Promise<Checked>;
  /** Saves a checked draft among the reports and reloads. Throws a RefusedError; then the draft still waits. */
  confirm(id: string): Promise<Saved>;
  /** Throws a checked draft away; false where it was gone already. */
  cancel(id: string): Promise<boolean>;
  /** Moves a report to the trash and reloads. Throws a RefusedError. */
  remove(id: string): Promise<Change>;
  /** Takes up what others do to the folder, until the watch is closed. */
  watch(on: OnWatched): Promise<Watch>;
}

export interface LibraryOptions {
  /** The folder of reports. */
  readonly reports: string;
  /** Where drafts wait and removed reports lie, in folders of their own; made when first needed. */
  readonly data: string;
  readonly now?: () => Date;
}

/** Reads a folder of reports. Throws with one clear sentence when that fails, or when the two folders overlap. */
export async function openLibrary({
  reports,
  data,
  now = () => new Date(),
}: LibraryOptions): Promise<Library> {
  const folders = await resolveFolders(reports, data);
  const shelf = await openShelf(reports, now);
  const pending = openPending(folders.pending, now);
  const inQueue = createQueue();
  await pending.recover();
  await pending.clean();
  await sweep(folders.reports, now());
  return {
    get archive() {
      return shelf.archive;
    },
    get since() {
      return shelf.since;
    },
    reload: () => inQueue(() => shelf.reload()),
    check: (draft) => check(draft, shelf, pending, now()),
    confirm: (id) => inQueue(() => confirm(id, shelf, pending, folders)),
    cancel: (id) => pending.drop(id),
    remove: (id) => inQueue(() => remove(id, shelf, folders, now())),
    watch: (on) => watchFolder(folders.reports, () => inQueue(() => shelf.reloadIfOther()), on),
  };
}

async function check(draft: Draft, { archive }: Shelf, pending: Pending, now: Date): Promise<Checked> {
  try {
    const composed = await composeDraft(draft, now);
    const understood = await understand(composed, archive);
    await pending.clean();
    return { kind: "understood", id: await pending.put(composed).catch(unwritable), understood };
  } catch (error) {
    if (error instanceof RefusedError) return { kind: "refused", refusal: error.refusal };
    throw error;
  }
}

/** What was no copy when it was checked may be one by now: two moderators had the same report. */
async function confirm(id: string, shelf: Shelf, pending: Pending, folders: Folders): Promise<Saved> {
  const file = await pending.take(id, async (composed: Composed) => {
    const { title, published } = await understand(composed, shelf.archive);
    const wanted = fileNameOf(title, published, composed.extension);
    return writeInto(composed.text, folders.reports, wanted).catch(unwritable);
  });
  const change = await shelf.reload().catch((error: unknown) => {
    throw refused(
      "saved-not-loaded",
      `The report was saved as ${file}, but is not answered from yet: ${error instanceof Error ? error.message : error}`,
      { file },
      { cause: error },
    );
  });
  return { ...change, file };
}

async function remove(id: string, shelf: Shelf, { reports, trash }: Folders, now: Date): Promise<Change> {
  const report = shelf.archive.reports.find((one) => one.id === id);
  if (!report) {
    throw refused("unknown-report", `There is no report "${id}": choose one from the list of reports.`, {
      id,
    });
  }
  const path = join(reports, report.file);
  const stamp = now.toISOString().replaceAll(":", "-");
  await requireInside(path, reports);
  await moveInto(path, trash, `${stamp} ${report.file.replaceAll("/", " ")}`).catch((error: unknown) => {
    // somebody else has taken it away: it is not to be answered from all the more
    if (codeOf(error) !== "ENOENT") unwritable(error);
  });
  return shelf.reload(shelf.archive.reports.length === 1);
}

/** A folder among the reports may have become a link since it was read. */
async function requireInside(path: string, reports: string): Promise<void> {
  const folder = await realpath(dirname(path)).catch(unwritable);
  if (!isWithin(folder, await realpath(reports).catch(unwritable))) throw unwritableError("outside");
}

function unwritable(error: unknown): never {
  throw unwritableError(codeOf(error), error);
}

function unwritableError(code: string, cause?: unknown) {
  return refused(
    "folder-unwritable",
    `The folders of the bot could not be written to (${code}): see that it may write to REPORTS_DIR and DATA_DIR.`,
    { code },
    { cause },
  );
}
