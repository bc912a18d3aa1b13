import {
  type Entry,
  entriesOf,
  familyOf,
  groupBy,
  groupByEach,
  initialsOf,
  isAcronym,
  isFull,
  keysOf,
  type Named,
  withoutArticle,
} from "./names/entry.ts";

/** "U.S. Senate" is not what "US" stands for. */
const ABBREVIATED = /^(?:\p{Lu}\.){2,}/u;

/**
 * Maps a short or differently spelt form to the fullest form among the mentions: "Tokaev" to "Kassym-Jomart Tokayev".
 * Two different full names are never joined; a bare surname that fits several goes to the most frequent. A given name alone
 * is the person's only among mentions of one report. A text without a fuller form comes back in the spelling that most
 * mentions use.
 */
export function fullestNames(
  mentions: readonly Named[],
  from: "one report" | "many",
): (text: string) => string {
  const entries = entriesOf(mentions);
  const byKey = groupBy(entries, (entry) => entry.keys.join(" "));
  const byWord = groupByEach(entries.filter(isFull), (entry) => entry.keys);
  const byInitials = groupBy(
    entries.filter((entry) => entry.kind === "group" && isFull(entry) && !ABBREVIATED.test(entry.best)),
    (entry) => initialsOf(entry.best),
  );
  const known = new Map<string, string>();
  return (text) => {
    const answer = known.get(text) ?? fullestOf(text, { byKey, byWord, byInitials, from });
    known.set(text, answer);
    return answer;
  };
}

interface Lookups {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byInitials: ReadonlyMap<string, readonly Entry[]>;
  readonly from: "one report" | "many";
}

function fullestOf(text: string, lookups: Lookups): string {
  const bare = withoutArticle(text);
  const keys = keysOf(bare);
  const same = mostFrequent(lookups.byKey.get(keys.join(" ")) ?? []);
  const fuller = isAcronym(bare)
    ? same?.kind === "place"
      ? []
      : (lookups.byInitials.get(bare.replaceAll(".", "")) ?? [])
    : (lookups.byWord.get(keys.at(-1) ?? "") ?? []).filter((entry) => isShortFor(keys, entry, same));
  const firstNamed =
    lookups.from === "one report" && keys.length === 1 && fuller.length === 0
      ? (lookups.byWord.get(keys[0] ?? "") ?? []).filter((entry) => isGivenNameOf(keys, entry, same))
      : [];
  return mostFrequent([...fuller, ...firstNamed])?.best ?? same?.best ?? bare;
}

/** Whether the words are the surname, or a part with the surname, of a fuller name of a person. */
function isShortFor(keys: readonly string[], entry: Entry, same: Entry | undefined): boolean {
  if (entry.kind !== "person" || entry.keys.length <= keys.length || same?.kind === "place") return false;
  if (familyOf(entry.keys) !== familyOf(keys)) return false;
  if (keys.length > 1 && !sameGivenName(keys[0], entry.keys[0]) && entry.count < (same?.count ?? 0))
    return false;
  if (
    keys.length > 1 &&
    !sameGivenName(keys[0], entry.keys[0]) &&
    !entry.keys.slice(0, -1).includes(keys[0] ?? "")
  )
    return false;
  return isSubsequence(keys, entry.keys);
}

/** "Sienna" for "Sienna Owens", where nobody has it as surname. */
function isGivenNameOf(keys: readonly string[], entry: Entry, same: Entry | undefined): boolean {
  return entry.kind === "person" && entry.keys[0] === keys[0] && same?.kind === "person";
}

function sameGivenName(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  return one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const key of long)
    if (
      at < short.length &&
      (short[at] === key || (at === 0 && short.length > 1 && sameGivenName(short[at], key)))
    )
      at += 1;
  return at === short.length;
}

/** The entry with most mentions; of equal ones the longest, then the first by code units. */
function mostFrequent(entries: readonly Entry[]): Entry | undefined {
  return [...entries].sort(
    (a, b) => b.count - a.count || b.best.length - a.best.length || (a.best < b.best ? -1 : 1),
  )[0];
}
