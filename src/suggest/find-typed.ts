import { editDistance } from "../question/edit-distance.ts";
import { nameKey } from "../search/name-key.ts";
import { isStopWord } from "../search/stop-words.ts";
import { fold, tokenize } from "../search/tokenize.ts";

/**
 * For a typed text the positions of the texts that fit it: first those that begin so, then those that have all its words,
 * then those that have all that say something; each in their order.
 */
export type FindTyped = (typed: string) => readonly number[];

/** A typed word of fewer letters is taken as it is: too many words are near it. */
const SHORTEST_MISSPELT = 4;
const MOST_EDITS = 1;
/** What is typed beyond this is not looked at. */
const LONGEST_TYPED = 100;
const MOST_WORDS = 12;

interface Word {
  readonly word: string;
  readonly key: string;
  readonly at: Set<number>;
}

/** Indexes texts by the words in them, for half-typed words in any case, accent and spelling. */
export function findTyped(texts: readonly string[]): FindTyped {
  const folded = texts.map(plain);
  const words = indexWords(texts);
  const everywhere = texts.map((_, n) => n);
  return (typed) => {
    const text = plain(typed.slice(0, LONGEST_TYPED));
    const asked = wordsOf(typed.slice(0, LONGEST_TYPED)).slice(0, MOST_WORDS);
    if (asked.length === 0) return everywhere;
    const places = asked.map((word) => placesOf(word, words));
    const all = inAll(places);
    const some = inAll(places.filter((_, n) => n === asked.length - 1 || !isStopWord(asked[n] ?? "")));
    const rank = (n: number): number => (folded[n]?.startsWith(text) ? 0 : all.has(n) ? 1 : 2);
    const groups: [number[], number[], number[]] = [[], [], []];
    for (const n of [...some].sort((a, b) => a - b)) groups[rank(n)]?.push(n);
    return groups.flat();
  };
}

function indexWords(texts: readonly string[]): readonly Word[] {
  const words = new Map<string, Word>();
  for (const [n, text] of texts.entries()) {
    for (const word of wordsOf(text)) {
      const known = words.get(word);
      if (known) known.at.add(n);
      else words.set(word, { word, key: nameKey(word), at: new Set([n]) });
    }
  }
  return [...words.values()];
}

/** What all of the sets hold. */
function inAll(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [fewest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(fewest ?? [])].filter((n) => others.every((set) => set.has(n))));
}

/** Where a half word stands; where it stands nowhere, its other spellings, then those an edit away. */
function placesOf(typed: string, words: readonly Word[]): ReadonlySet<number> {
  const key = nameKey(typed);
  const spelt = words.filter(
    ({ word, key: other }) => word.startsWith(typed) || (key.length > 1 && other.startsWith(key)),
  );
  const near =
    spelt.length > 0 || typed.length < SHORTEST_MISSPELT || key === ""
      ? spelt
      : words.filter((one) => isNear(key, one.key));
  return new Set(near.flatMap(({ at }) => [...at]));
}

/** The beginning of the other key, as long as this one or a letter more or less, is an edit away; the first letters agree. */
function isNear(key: string, other: string): boolean {
  if (key[0] !== other[0] || other.length < key.length - 1) return false;
  return [0, 1, -1].some(
    (more) => editDistance(key, other.slice(0, key.length + more), MOST_EDITS) <= MOST_EDITS,
  );
}

function plain(text: string): string {
  return fold(text).trimStart().replace(/\s+/g, " ");
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word);
}
