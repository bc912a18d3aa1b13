import { isCommonWord } from "../search/common-words.ts";
import { looseNameKey, nameKey } from "../search/name-key.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { isStopWord } from "../search/stop-words.ts";
import { synonyms } from "../search/synonyms.ts";
import { editDistance } from "./edit-distance.ts";

/** Factors of the ways in which a word of the archive can stand for a word of the question. */
const SPELLING = 0.95;
const TYPO = 0.7;
const SYNONYM = 0.65;
/** The plain words of an idiom. */
const LITERAL = 0.6;
/** A shorter word with two letters wrong may be any: "coldplay" is no "cosplay". */
const TWO_SLIPS = 9;
/** The shortest root that is told from chance, and the longest ending that makes another word of it ("-ship", "-ment"). */
const LEAST_ROOT = 5;
const LONGEST_SUFFIX = 4;
/** A word that begins with a capital this often is a name. */
const NAME_SHARE = 0.7;

export interface Expansion {
  readonly matches: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly isName: boolean;
  readonly isUnknown: boolean;
}

/** The terms of the archive that a word of a question stands for; `literal` are the plain words of an idiom. */
export function expand(
  word: string,
  term: string,
  index: PassageIndex,
  literal: readonly string[] = [],
): Expansion {
  const matches = new Map<string, number>([[term, 1]]);
  for (const plain of literal) raise(matches, plain, LITERAL);
  const bare = withoutPossessive(word, index);
  const own = index.words.get(bare)?.term;
  if (own !== undefined) raise(matches, own, 1);
  const spellings = spellingsOf(bare, index);
  for (const spelling of spellings) raise(matches, spelling, SPELLING);
  let isKnown = own !== undefined || spellings.length > 0 || [term, ...literal].some(index.isKnown);
  const related = [...synonyms(term)].filter((synonym) => index.isKnown(synonym));
  if (!isKnown && related.length === 0) {
    for (const other of standInsOf(word, term, index)) {
      raise(matches, other, TYPO);
      for (const synonym of synonyms(other)) raise(matches, synonym, TYPO * SYNONYM);
      isKnown = true;
    }
  }
  for (const synonym of related) raise(matches, synonym, SYNONYM);
  const known = [...matches.keys()].filter((match) => (matches.get(match) ?? 0) > SYNONYM);
  const weight = Math.min(...known.map((match) => index.idf(match)));
  const isName = isNameWord(bare, index) || spellings.length > 0;
  return { matches, weight, isName, isUnknown: !isKnown && related.length === 0 };
}

function raise(matches: Map<string, number>, term: string, factor: number): void {
  matches.set(term, Math.max(factor, matches.get(term) ?? 0));
}

/** "who is hollisons lawyer": a name of the archive whose apostrophe was not typed. */
function withoutPossessive(word: string, index: PassageIndex): string {
  if (index.words.has(word) || !word.endsWith("s")) return word;
  const bare = word.slice(0, -1);
  return isNameWord(bare, index) ? bare : word;
}

function isNameWord(word: string, { words }: PassageIndex): boolean {
  const count = words.get(word);
  return count !== undefined && count.telling > 0 && count.capitals / count.telling >= NAME_SHARE;
}

/** The terms of an archive's names by a key of their spelling. */
type NamesByKey = ReadonlyMap<string, readonly string[]>;

const namesByKey = new WeakMap<PassageIndex, NamesByKey>();
const namesByLooseKey = new WeakMap<PassageIndex, NamesByKey>();

/** Terms of the archive's names that are this word in another transliteration. */
function spellingsOf(word: string, index: PassageIndex): string[] {
  const own = index.words.get(word)?.term;
  return (keyed(index, namesByKey, nameKey).get(nameKey(word)) ?? []).filter((term) => term !== own);
}

/** Terms of the archive's names as another language writes them. */
function foreignSpellingsOf(word: string, index: PassageIndex): readonly string[] {
  if (word.length < 4 || isCommonWord(word)) return [];
  return keyed(index, namesByLooseKey, looseNameKey).get(looseNameKey(word)) ?? [];
}

function keyed(
  index: PassageIndex,
  kept: WeakMap<PassageIndex, NamesByKey>,
  keyOf: (word: string) => string,
): NamesByKey {
  const known = kept.get(index);
  if (known) return known;
  const keys = new Map<string, string[]>();
  for (const [word, { term }] of index.words) {
    if (word.length < 4 || !isNameWord(word, index)) continue;
    const key = keyOf(word);
    const terms = keys.get(key) ?? [];
    if (!terms.includes(term)) terms.push(term);
    keys.set(key, terms);
  }
  kept.set(index, keys);
  return keys;
}

/** The terms that a word may stand for which the archive lacks. */
function standInsOf(word: string, term: string, index: PassageIndex): readonly string[] {
  const foreign = foreignSpellingsOf(word, index);
  if (foreign.length > 0) return foreign;
  const typos = isCommonWord(word) ? [] : typosOf(word, index);
  return typos.length > 0 ? typos : relativesOf(term, index);
}

/** The nearest term of the same family: "contract" for "contractor". "Recipe" is a word of its own, and no mistyped "recite". */
function relativesOf(term: string, index: PassageIndex): readonly string[] {
  for (
    let length = term.length - 1;
    length >= LEAST_ROOT && length >= term.length - LONGEST_SUFFIX;
    length -= 1
  ) {
    const root = term.slice(0, length);
    if (index.isKnown(root)) return [root];
  }
  return [];
}

/** The terms of the archive's words nearest to a mistyped word. */
function typosOf(word: string, index: PassageIndex): readonly string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const allowed = word.length < TWO_SLIPS ? 1 : 2;
  let nearest = allowed + 1;
  let found: { term: string; all: number }[] = [];
  for (const [other, { term, all }] of index.words) {
    if (other.charAt(0) !== word.charAt(0) && other.charAt(1) !== word.charAt(1)) continue;
    if (isStopWord(other)) continue;
    const distance = editDistance(word, other, allowed);
    if (distance > allowed || distance > nearest) continue;
    if (distance < nearest) found = [];
    nearest = distance;
    found.push({ term, all });
  }
  const terms = found.sort((a, b) => b.all - a.all || (a.term < b.term ? -1 : 1)).map(({ term }) => term);
  return [...new Set(terms)].slice(0, 3);
}
