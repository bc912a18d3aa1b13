import type { Archive } from "../archive.ts";
import type { Report } from "../corpus/report.ts";

/** What a reload made different. */
export interface Change {
  /** Reports with an id that was not there before. */
  readonly added: readonly Report[];
  /** Reports, as they were, whose id is gone. */
  readonly removed: readonly Report[];
  /** Reports, as they are now, whose text is another under the same id. */
  readonly changed: readonly Report[];
  /** What is answered from now. */
  readonly archive: Archive;
}

/** The difference between what was loaded before and what is loaded now. */
export function difference(before: Archive, archive: Archive): Change {
  const old = byId(before.reports);
  const now = byId(archive.reports);
  return {
    added: archive.reports.filter(({ id }) => !old.has(id)),
    removed: before.reports.filter(({ id }) => !now.has(id)),
    changed: archive.reports.filter(({ id, text }) => {
      const was = old.get(id);
      return was !== undefined && was.text !== text;
    }),
    archive,
  };
}

/** Whether a reload found everything as it was. */
export function isNothing({ added, removed, changed }: Change): boolean {
  return added.length + removed.length + changed.length === 0;
}

function byId(reports: readonly Report[]): ReadonlyMap<string, Report> {
  return new Map(reports.map((report) => [report.id, report]));
}
