import { formatDate } from "../answer/readers/edtf.ts";
import { compareText } from "../corpus/compare.ts";
import type { Report } from "../corpus/report.ts";
import type { Words } from "../language/words.ts";
import { MOST_SUGGESTIONS } from "./choose.ts";
import { findTyped } from "./find-typed.ts";
import { LONGEST_SUGGESTION } from "./proposal.ts";

/** One thing to pick: what people read, and what the option is set to; both of at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What fits a half-typed text, at most 25, newest reports first. */
type Choose = (typed: string) => readonly Choice[];

/** Reports by words of title, publisher, date and id. */
export function chooseReport(reports: readonly Report[]): Choose {
  const newest = [...reports]
    .filter(({ id }) => id.length <= LONGEST_SUGGESTION)
    .sort((a, b) => compareText(b.published ?? "", a.published ?? "") || compareText(a.id, b.id));
  const find = findTyped(
    newest.map(({ title, publisher, published, id }) => [title, publisher, published, id].join(" ")),
  );
  return (typed) => pick(find(typed), newest).map((report) => ({ name: nameOf(report), value: report.id }));
}

/** The days on which reports came out, as ISO days, found by what English or the member's language calls them. */
export function chooseDay(reports: readonly Report[], words: Words): Choose {
  const counts = new Map<string, number>();
  for (const { published } of reports)
    if (published !== null) counts.set(published, (counts.get(published) ?? 0) + 1);
  const days = [...counts].sort(([a], [b]) => compareText(b, a)).map(([day, count]) => ({ day, count }));
  const find = findTyped(days.map(({ day }) => `${day} ${formatDate(day)} ${words.day(day)}`));
  return (typed) =>
    pick(find(typed), days).map(({ day, count }) => ({
      name: words.say("suggest.day", { day: words.day(day), count }),
      value: day,
    }));
}

function pick<Item>(places: readonly number[], items: readonly Item[]): readonly Item[] {
  return places.slice(0, MOST_SUGGESTIONS).flatMap((n) => items[n] ?? []);
}

/** The title with publisher and date, the title cut where all would be too long. */
function nameOf({ title, publisher, published }: Report): string {
  const origin = [publisher, published].filter((part) => part !== null).join(", ");
  const behind = origin === "" ? "" : ` · ${cut(origin, LONGEST_SUGGESTION / 2)}`;
  return cut(title, LONGEST_SUGGESTION - behind.length) + behind;
}

/** At most so many UTF-16 units, never half a letter. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$|\s+$/, "")}…`;
}
