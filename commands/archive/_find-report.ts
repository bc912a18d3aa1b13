import type { Archive } from "../../src/archive.ts";
import { digest } from "../../src/corpus/digest.ts";
import type { Report } from "../../src/corpus/report.ts";

/** Ids may be longer than a button can hold. */
const KEY_LENGTH = 16;

/** Stands for a report with its very text: a button that was shown for another text does nothing. */
export function keyOf({ id, text }: Report): string {
  return digest([id, "\n", text], KEY_LENGTH);
}

/** The reports that a moderator may mean: the one with this id, else those with this title, else those whose title holds it. */
export function findReports({ reports }: Archive, typed: string): readonly Report[] {
  const wanted = fold(typed);
  const found = [
    reports.filter(({ id }) => id === typed.trim()),
    reports.filter(({ title }) => fold(title) === wanted),
    reports.filter(({ title }) => fold(title).includes(wanted)),
  ];
  return found.find((some) => some.length > 0) ?? [];
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
