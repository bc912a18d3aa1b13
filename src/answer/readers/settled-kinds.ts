import type { NameKind } from "../mention.ts";
import { entriesOf, familyOf, groupBy, isAcronym, isFull, keysOf, type Named, total } from "./names/entry.ts";

/** A town's name is a person's where a full name with it stands in every fourth mention or more ("Esteban Santiago"). */
const MOST_PLACES_A_NAME = 3;

/**
 * What a one-word name is, told by the fuller names beside it: "Hurley" is a person where "Doug Hurley" stands.
 * Meant for the mentions of one report: over a whole archive "Jordan" the country and Michael Jordan meet.
 */
export function settledKinds(mentions: readonly Named[]): (mention: Named) => NameKind {
  const entries = entriesOf(mentions);
  const full = entries.filter(isFull);
  const people = groupBy(
    full.filter(({ kind }) => kind === "person"),
    ({ keys }) => familyOf(keys),
  );
  const groups = groupBy(
    full.filter(({ kind }) => kind === "group"),
    ({ keys }) => keys[0] ?? "",
  );
  const singles = groupBy(
    entries.filter((entry) => !isFull(entry)),
    ({ keys }) => keys.join(" "),
  );
  return ({ text, kind }) => {
    const keys = keysOf(text);
    const key = keys.join(" ");
    if (keys.length !== 1 || isAcronym(text)) return kind;
    const [asPerson, asGroup] = [total(people.get(key)), total(groups.get(key))];
    const asPlace = total(singles.get(key)?.filter((entry) => entry.kind === "place"));
    if (asPlace > 0) return asPerson > 0 && asPlace <= MOST_PLACES_A_NAME * asPerson ? "person" : kind;
    return asPerson === asGroup ? kind : asPerson > asGroup ? "person" : "group";
  };
}
