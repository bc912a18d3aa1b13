import type { Passage, Report } from "../corpus/report.ts";
import type { Asks } from "../question/kind.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Evidence, PlacedValue } from "./evidence.ts";
import { fullestNames } from "./readers/fullest-names.ts";
import { namesOf } from "./readers/report-names.ts";

/** Names are gathered from the reports of this many best pieces of evidence. */
const MOST_EVIDENCE = 60;

/** Gives the values of who- and where-questions the fullest form of their names, so that spellings become one key. */
export function canonicalise(
  ranked: readonly Evidence[],
  asks: Asks,
  index: PassageIndex,
): readonly Evidence[] {
  if (asks !== "who" && asks !== "where") return ranked;
  const best = ranked.slice(0, MOST_EVIDENCE);
  const named = new Map(best.map(({ id, passage }) => [passage.report, index.siblings(id)]));
  const mentions = [...named.values()].flatMap((siblings) =>
    siblings.flatMap((sibling) => namesOf(sibling, siblings)),
  );
  const fullest = fullestNames(mentions, "many");
  return ranked.map((item, n) => {
    if (n >= MOST_EVIDENCE) return item;
    // whom a report calls "Vale" it has mostly called by the whole name
    const inReport = fullestIn(item.passage.report, index.siblings(item.id));
    return { ...item, values: item.values.map((value) => rename(value, (text) => fullest(inReport(text)))) };
  });
}

const fullestByReport = new WeakMap<Report, (name: string) => string>();

/** The fullest names of one report; they are the same whatever is asked. */
function fullestIn(report: Report, siblings: readonly Passage[]): (name: string) => string {
  const known = fullestByReport.get(report);
  if (known) return known;
  const names = siblings.flatMap((sibling) => namesOf(sibling, siblings));
  const fullest = fullestNames(names, "one report");
  fullestByReport.set(report, fullest);
  return fullest;
}

function rename(value: PlacedValue, fullest: (text: string) => string): PlacedValue {
  if (typeof value.value !== "string") return value;
  const name = fullest(value.value);
  const label = value.label === value.value ? name : value.label.replace(value.value, name);
  return { ...value, value: name, label, key: name.toLowerCase().replace(/^(?:the|an?) /, "") };
}
