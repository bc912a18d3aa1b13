import { nameKey } from "../../search/name-key.ts";
import type { NameKind } from "../mention.ts";

/** What joining needs of a mention. */
export interface Named {
  readonly text: string;
  readonly kind: NameKind;
}

/** All mentions that are spelt so much alike that they are one name. */
interface Entry {
  readonly kind: NameKind;
  readonly keys: readonly string[];
  readonly count: number;
  /** The spelling that most mentions use. */
  readonly best: string;
}

const SMALL_WORDS = new Set(["of", "the", "and", "for", "in", "on", "&"]);

/**
 * Maps a short or differently spelt form to the fullest form among the mentions: "Tokaev" to "Kassym-Jomart Tokayev".
 * Two different full names are never joined; a bare surname that fits several goes to the most frequent.
 * A text without a fuller form comes back in the spelling that most mentions use.
 */
export function fullestNames(mentions: readonly Named[]): (text: string) => string {
  const entries = entriesOf(mentions);
  const byKey = groupBy(entries, (entry) => entry.keys.join(" "));
  const byWord = groupByEach(entries.filter(isFull), (entry) => entry.keys);
  const byInitials = groupBy(
    entries.filter((entry) => entry.kind === "group" && isFull(entry)),
    (entry) => initialsOf(entry.best),
  );
  const known = new Map<string, string>();
  return (text) => {
    const answer = known.get(text) ?? fullestOf(text, { byKey, byWord, byInitials });
    known.set(text, answer);
    return answer;
  };
}

/** What a one-word name is, told by the fuller names of the same archive: "Hurley" is a person where "Doug Hurley" stands. */
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
    if (asPlace > asPerson + asGroup) return kind;
    return asPerson === asGroup ? kind : asPerson > asGroup ? "person" : "group";
  };
}

interface Lookups {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byInitials: ReadonlyMap<string, readonly Entry[]>;
}

function fullestOf(text: string, lookups: Lookups): string {
  const bare = withoutArticle(text);
  const keys = keysOf(bare);
  const same = mostFrequent(lookups.byKey.get(keys.join(" ")) ?? []);
  const fuller = isAcronym(bare)
    ? (lookups.byInitials.get(bare.replaceAll(".", "")) ?? [])
    : (lookups.byWord.get(keys.at(-1) ?? "") ?? []).filter((entry) => isShortFor(keys, entry, same));
  const firstNamed =
    keys.length === 1 && fuller.length === 0
      ? (lookups.byWord.get(keys[0] ?? "") ?? []).filter((entry) => isGivenNameOf(keys, entry, same))
      : [];
  return mostFrequent([...fuller, ...firstNamed])?.best ?? same?.best ?? bare;
}

/** Whether the words are the surname, or a part with the surname, of a fuller name of a person. */
function isShortFor(keys: readonly string[], entry: Entry, same: Entry | undefined): boolean {
  if (entry.kind !== "person" || entry.keys.length <= keys.length || same?.kind === "place") return false;
  if (familyOf(entry.keys) !== familyOf(keys)) return false;
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

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The key of the surname: the last word but for "Jr." */
function familyOf(keys: readonly string[]): string {
  const last = keys.at(-1) ?? "";
  return SUFFIXES.has(last) && keys.length > 1 ? (keys.at(-2) ?? last) : last;
}

function isFull(entry: Entry): boolean {
  return entry.keys.length > 1;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(text);
}

/** "Collective Security Treaty Organization" -> "CSTO". */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}

function withoutArticle(text: string): string {
  return text.replace(/^[Tt]he /u, "").replace(/['’]s$/u, "");
}

function keysOf(text: string): readonly string[] {
  return withoutArticle(text)
    .split(/[\s‑-]+/u)
    .map(nameKey)
    .filter((key) => key !== "");
}

/** One entry for all spellings of a name, kept apart by kind. */
function entriesOf(mentions: readonly Named[]): readonly Entry[] {
  const together = groupBy(mentions, ({ text, kind }) => `${kind} ${keysOf(text).join(" ")}`);
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [
          {
            kind: first.kind,
            keys: keysOf(first.text),
            count: same.length,
            best: mostUsed(same.map(({ text }) => withoutArticle(text))),
          },
        ]
      : [];
  });
}

/** The commonest text; of equally common ones the longest, then the first by code units. */
function mostUsed(texts: readonly string[]): string {
  const counts = [...groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  counts.sort((a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  return counts[0]?.text ?? "";
}

/** The entry with most mentions; of equal ones the longest, then the first by code units. */
function mostFrequent(entries: readonly Entry[]): Entry | undefined {
  return [...entries].sort(
    (a, b) => b.count - a.count || b.best.length - a.best.length || (a.best < b.best ? -1 : 1),
  )[0];
}

function total(entries: readonly Entry[] | undefined): number {
  return (entries ?? []).reduce((sum, { count }) => sum + count, 0);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  return groupByEach(items, (item) => [keyOf(item)]);
}

function groupByEach<Item>(
  items: readonly Item[],
  keysFor: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysFor(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
