import type { Archive } from "../../src/archive.ts";
import type { Words } from "../../src/language/words.ts";
import type { Change } from "../../src/library/change.ts";
import type { ReplyItem } from "../../src/reply.ts";

/** What a change made different, in one line. */
export function tellChange({ added, changed, removed, archive }: Change, words: Words): string {
  const reports = words.say("archive.count", { count: archive.reports.length });
  const changes = [
    ...(added.length > 0 ? [words.say("archive.added", { count: added.length })] : []),
    ...(changed.length > 0 ? [words.say("archive.changed", { count: changed.length })] : []),
    ...(removed.length > 0 ? [words.say("archive.removed", { count: removed.length })] : []),
  ];
  return changes.length === 0
    ? words.say("archive.unchanged", { reports })
    : words.say("archive.changes", { changes: words.list(changes, "conjunction"), reports });
}

/** What could not be read as it is, each with what to do; those that were left out first. */
export function tellProblems({ problems }: Archive, words: Words): readonly ReplyItem[] {
  const ordered = problems.toSorted((a, b) => Number(b.leftOut) - Number(a.leftOut));
  return ordered.map(({ file, code, values, leftOut }) => ({
    heading: file,
    text: words.say(`archive.problem.${code}`, values),
    small: words.say(leftOut ? "archive.leftOut" : "archive.takenAnyway"),
  }));
}
