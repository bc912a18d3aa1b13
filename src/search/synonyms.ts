import { nationClasses } from "./nations.ts";
import { SYNONYM_CLASSES } from "./synonym-classes.ts";
import { toTerm } from "./term.ts";

const related = relate([...SYNONYM_CLASSES.trim().split("\n"), ...nationClasses()]);
const NONE: ReadonlySet<string> = new Set();

/** The terms that news uses for the same thing as this term, without the term itself. */
export function synonyms(term: string): ReadonlySet<string> {
  return related.get(term) ?? NONE;
}

/** Each term with those that share a class with it. */
function relate(classes: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const line of classes) {
    const terms = line.split(" ").map(toTerm);
    for (const term of terms) {
      const others = related.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) others.add(other);
      related.set(term, others);
    }
  }
  return related;
}
