import MiniSearch from "minisearch";
import type { Passage, Report } from "../corpus/report.ts";
import { isStopWord } from "./stop-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** BM25+ for sentences: a second mention adds little, length says little (0.6 and 0.3 measured on news). */
const BM25 = { k: 0.6, b: 0.3, d: 0.5 };

/** Some two milliseconds. */
const PASSAGES_IN_STEP = 50;

/** A passage that shares terms with a query. */
export interface Candidate {
  /** Index into the passages. */
  readonly id: number;
  /** BM25+ without MiniSearch's factor for the number of matched terms. */
  readonly bm25: number;
  /** The terms of the query that it holds. */
  readonly terms: readonly string[];
}

/** The sentences of an archive, searchable by term. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** Best first; weights are factors by term. */
  search(weights: ReadonlyMap<string, number>, limit: number): readonly Candidate[];
  /** Inverse document frequency over passages; an unknown term gets that of a term in half a passage. */
  idf(term: string): number;
  isKnown(term: string): boolean;
  /** The words (folded) of the archive, with how often each begins with a capital. */
  readonly words: ReadonlyMap<string, WordCount>;
  readonly reportCount: number;
  /** The day of the newest report, or null where none has a date. */
  readonly newest: string | null;
  /** All passages of the report that a passage belongs to, in order. */
  siblings(id: number): readonly Passage[];
  /** The tokens of a passage, with offsets into the report's text. */
  tokens(id: number): readonly Token[];
}

interface WordCount {
  readonly term: string;
  readonly all: number;
  /** How often it stands inside a sentence, where a capital letter means a name. */
  readonly telling: number;
  readonly capitals: number;
}

/** Indexes the passages; furniture is left out. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const steps = indexInSteps(passages);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds, so that whoever indexes while questions come may let them go first. */
export function* indexInSteps(passages: readonly Passage[]): Generator<void, PassageIndex> {
  const frequency = new Map<string, number>();
  const words = new Map<string, Counting>();
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  for (const [id, passage] of passages.entries()) {
    if (id % PASSAGES_IN_STEP === PASSAGES_IN_STEP - 1) yield;
    if (passage.kind === "furniture") continue;
    const tokens = tokenize(passage.report.text.slice(passage.start, passage.end));
    const terms = tokens.filter(({ word }) => !isStopWord(word)).map(({ term }) => term);
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    // a capital at the start of a sentence, or in a heading, says nothing
    tokens.forEach((token, n) => {
      countWord(words, token, n > 0 && passage.kind !== "heading");
    });
    if (terms.length > 0) index.add({ id, terms: terms.join(" ") });
  }

  const byReport = new Map<Report, Passage[]>();
  for (const passage of passages) {
    const siblings = byReport.get(passage.report);
    if (siblings) siblings.push(passage);
    else byReport.set(passage.report, [passage]);
  }
  const idf = (term: string): number => Math.log(1 + passages.length / (frequency.get(term) ?? 0.5));
  const tokenCache = new Map<number, readonly Token[]>();
  return {
    passages,
    words,
    reportCount: byReport.size,
    newest: newestOf(byReport.keys()),
    idf,
    siblings(id) {
      const passage = passages[id];
      return (passage && byReport.get(passage.report)) ?? [];
    },
    isKnown: (term) => frequency.has(term),
    search: (weights, limit) => search(index, weights, limit),
    tokens(id) {
      const cached = tokenCache.get(id);
      if (cached) return cached;
      if (tokenCache.size > CACHED_PASSAGES) tokenCache.clear();
      const tokens = tokensOf(passages[id]);
      tokenCache.set(id, tokens);
      return tokens;
    },
  };
}

const CACHED_PASSAGES = 20_000;

function tokensOf(passage: Passage | undefined): readonly Token[] {
  if (!passage) return [];
  const { start, end, report } = passage;
  return tokenize(report.text.slice(start, end)).map((token) => ({
    start: token.start + start,
    end: token.end + start,
    word: token.word,
    term: token.term,
    capital: token.capital,
  }));
}

function newestOf(reports: Iterable<Report>): string | null {
  let newest: string | null = null;
  for (const { published } of reports)
    if (published !== null && (newest === null || published > newest)) newest = published;
  return newest;
}

/** A count while it grows: a new one for each word of an archive would be most of what indexing throws away. */
type Counting = { -readonly [Field in keyof WordCount]: WordCount[Field] };

function countWord(words: Map<string, Counting>, { word, term, capital }: Token, isTelling: boolean): void {
  let count = words.get(word);
  if (!count) {
    count = { term, all: 0, telling: 0, capitals: 0 };
    words.set(word, count);
  }
  count.all += 1;
  if (isTelling) count.telling += 1;
  if (isTelling && capital) count.capitals += 1;
}

function search(
  index: MiniSearch<{ id: number; terms: string }>,
  weights: ReadonlyMap<string, number>,
  limit: number,
): Candidate[] {
  const results = index.search([...weights.keys()].join(" "), {
    bm25: BM25,
    boostTerm: (term) => weights.get(term) ?? 1,
    combineWith: "OR",
    prefix: false,
    fuzzy: false,
  });
  return results
    .map(({ id, score, terms }) => ({ id: Number(id), bm25: score / Math.max(1, terms.length), terms }))
    .sort((a, b) => b.bm25 - a.bm25 || a.id - b.id)
    .slice(0, limit);
}
