import type { Report } from "../corpus/report.ts";
import type { Asks } from "../question/kind.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Evidence, PlacedValue } from "./evidence.ts";
import type { NameMention } from "./mention.ts";
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
  const named = new Map<Report, readonly NameMention[]>();
  for (const { id, passage } of best) {
    if (named.has(passage.report)) continue;
    const siblings = index.siblings(id);
    named.set(
      passage.report,
      siblings.flatMap((sibling) => namesOf(sibling, siblings)),
    );
  }
  const fullest = fullestNames([...named.values()].flat(), "many");
  // whom a report calls "Vale" it has mostly called by the whole name
  const within = new Map([...named].map(([report, names]) => [report, fullestNames(names, "one report")]));
  return ranked.map((item, n) => {
    if (n >= MOST_EVIDENCE) return item;
    const inReport = within.get(item.passage.report) ?? fullest;
    return { ...item, values: item.values.map((value) => rename(value, (text) => fullest(inReport(text)))) };
  });
}

function rename(value: PlacedValue, fullest: (text: string) => string): PlacedValue {
  if (typeof value.value !== "string") return value;
  const name = fullest(value.value);
  const label = value.label === value.value ? name : value.label.replace(value.value, name);
  return { ...value, value: name, label, key: name.toLowerCase().replace(/^(?:the|an?) /, "") };
}
