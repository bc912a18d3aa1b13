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
  const seen = new Set<unknown>();
  const mentions = best.flatMap(({ id, passage }) => {
    if (seen.has(passage.report)) return [];
    seen.add(passage.report);
    return index.siblings(id).flatMap((sibling) => namesOf(sibling, index.siblings(id)));
  });
  const fullest = fullestNames(mentions);
  return ranked.map((item, n) =>
    n < MOST_EVIDENCE ? { ...item, values: item.values.map((value) => rename(value, fullest)) } : item,
  );
}

function rename(value: PlacedValue, fullest: (text: string) => string): PlacedValue {
  if (typeof value.value !== "string") return value;
  const name = fullest(value.value);
  const label = value.label === value.value ? name : value.label.replace(value.value, name);
  return { ...value, value: name, label, key: name.toLowerCase().replace(/^(?:the|an?) /, "") };
}
