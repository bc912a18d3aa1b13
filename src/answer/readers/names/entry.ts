import { nameKey } from "../../../search/name-key.ts";
import type { NameKind } from "../../mention.ts";

/** What joining needs of a mention. */
export interface Named {
  readonly text: string;
  readonly kind: NameKind;
}

/** All mentions that are spelt so much alike that they are one name. */
export interface Entry {
  readonly kind: NameKind;
  readonly keys: readonly string[];
  readonly count: number;
  /** The spelling that most mentions use. */
  readonly best: string;
}

const SMALL_WORDS = new Set(["of", "the", "and", "for", "in", "on", "&"]);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The key of the surname: the last word but for "Jr." */
export function familyOf(keys: readonly string[]): string {
  const last = keys.at(-1) ?? "";
  return SUFFIXES.has(last) && keys.length > 1 ? (keys.at(-2) ?? last) : last;
}

export function isFull(entry: Entry): boolean {
  return entry.keys.length > 1;
}

export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(text);
}

/** "Collective Security Treaty Organization" -> "CSTO". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}

export function withoutArticle(text: string): string {
  return text.replace(/^[Tt]he /u, "").replace(/['’]s$/u, "");
}

export function keysOf(text: string): readonly string[] {
  return withoutArticle(text)
    .split(/[\s‑-]+/u)
    .map(nameKey)
    .filter((key) => key !== "");
}

/** One entry for all spellings of a name, kept apart by kind. */
export function entriesOf(mentions: readonly Named[]): readonly Entry[] {
  const keyed = mentions.map(({ text, kind }) => ({ text, kind, keys: keysOf(text) }));
  const together = groupBy(keyed, ({ kind, keys }) => `${kind} ${keys.join(" ")}`);
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [
          {
            kind: first.kind,
            keys: first.keys,
            count: same.length,
            best: mostUsed(spellingsOf(same, first.kind)),
          },
        ]
      : [];
  });
}

/** How mentions write a name, without articles; "OBAN" in a dateline is Oban where that is written anywhere. */
function spellingsOf(mentions: readonly Named[], kind: NameKind): readonly string[] {
  const texts = mentions.map(({ text }) => withoutArticle(text));
  const written = texts.filter((text) => text !== text.toUpperCase());
  return kind === "place" && written.length > 0 ? written : texts;
}

/** The commonest text; of equally common ones the longest, then the first by code units. */
function mostUsed(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([a, often], [b, count]) => count - often || b.length - a.length || (a < b ? -1 : 1),
  );
  return most?.[0] ?? "";
}

export function total(entries: readonly Entry[] | undefined): number {
  return (entries ?? []).reduce((sum, { count }) => sum + count, 0);
}

export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

export function groupByEach<Item>(
  items: readonly Item[],
  keysFor: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysFor(item))) addTo(groups, key, item);
  }
  return groups;
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
