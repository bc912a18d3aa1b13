import { ADVERBS, CLAUSE_OPENERS, DETERMINERS } from "../answer/readers/counts/function-words.ts";
import type { Span } from "../corpus/report.ts";
import type { Token } from "../search/tokenize.ts";
import type { Verb } from "./verbs.ts";

/** What a date in a sentence belongs to. */
export interface Attachment {
  /** `noun` for "Sunday's election": the sentence itself may tell of another day; `none` where no verb is recognised. */
  readonly kind: "verb" | "noun" | "none";
  /** The verb of its clause, where one is recognised. */
  readonly verb: Verb | null;
  /** "…, where they deployed last week": the sentence is about something else. */
  readonly isSubordinate: boolean;
}

const POSSESSIVE = /^[’'ʼ]s?\b/;
const BORDER = /[;:()–—]/;
/** A date behind more words than "Earlier on" does not open its clause. */
const LEADING_WORDS = 3;
const RELATIVE = new Set("what who which that whose where whom".split(" "));
/** Among the words that open clauses these open phrases as well: "since last week". */
const PREPOSITIONAL = new Set("since as before after until following amid than".split(" "));
const DATE_STARTS = new Set("on in at".split(" "));
/** "…, but on 14 December it was extended". */
const CONJUNCTIONS = /^(?:but|and)$/;
const SUBJECT_STARTS = new Set(
  "the a an his her its their he she it they we police officials authorities".split(" "),
);

/** A sentence as far as its dates depend on it. */
export interface Clauses {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly verbs: readonly Verb[];
  /** All dates of the sentence. */
  readonly dates: readonly Span[];
}

/** Finds the verb that a date belongs to: the one right behind it, else the nearest before it in its clause, else the next. */
export function attach(date: Span, sentence: Clauses): Attachment {
  const { text, tokens } = sentence;
  const first = tokens.findIndex(({ end }) => end > date.start);
  const behind = tokens.findIndex(({ start }) => start >= date.end);
  const after = behind === -1 ? tokens.length : behind;
  const verb = verbOf(first, after, sentence);
  return {
    kind: isModifier(date, text, tokens, first) || verb?.isOfNoun ? "noun" : verb ? "verb" : "none",
    verb,
    isSubordinate: verb !== null && isSubordinate(verb, sentence),
  };
}

/** Whether the last verb before it stands before a word that opens a clause, or none does and the sentence opens so. */
function isSubordinate({ from }: Verb, { tokens, verbs }: Clauses): boolean {
  const before = verbs.findLast(({ head }) => head < from)?.head ?? -1;
  const between = tokens.slice(before + 1, from);
  return between.some(({ word }) => RELATIVE.has(word) || CLAUSE_OPENERS.has(word));
}

function verbOf(first: number, after: number, sentence: Clauses): Verb | null {
  const { text, tokens, verbs } = sentence;
  const next = verbs.find(({ from }) => from >= after) ?? null;
  if (next && next.from === skipAdverbs(tokens, after)) return next;
  const opening = clauseStart(first, after, text, tokens);
  const before = verbs.findLast(({ head }) => head < first && head >= opening);
  if (before) return before;
  if (first - opening > LEADING_WORDS) return null;
  const isOwn = (verb: Verb): boolean =>
    verb.from >= after && !isRelative(verb, after, text, tokens) && !hasDate(verb, sentence);
  return verbs.find(isOwn) ?? null;
}

/** "On Sunday, the state of emergency *begun on November 15* ended": a verb with a date behind it has that one. */
function hasDate({ head }: Verb, { tokens, dates }: Clauses): boolean {
  const next = tokens[head + 1];
  const start = next && DATE_STARTS.has(next.word) ? tokens[head + 2]?.start : next?.start;
  return dates.some((date) => date.start === start);
}

/** Where the clause of a date begins: behind a mark, at a word that opens one, or at the date itself behind a comma. */
function clauseStart(first: number, after: number, text: string, tokens: readonly Token[]): number {
  if (opensBehindComma(first, after, text, tokens)) return first;
  for (let n = first; n > 0; n -= 1) {
    if (BORDER.test(gapBefore(n, text, tokens))) return n;
    const word = tokens[n]?.word ?? "";
    if (CONJUNCTIONS.test(word) && isRightBefore(n, first, tokens)) return n + 1;
    if (CLAUSE_OPENERS.has(word) && n < first - 1 && !PREPOSITIONAL.has(word)) return n;
  }
  return 0;
}

/** "but on 14 December", "and today". */
function isRightBefore(n: number, first: number, tokens: readonly Token[]): boolean {
  return n === first - 1 || (n === first - 2 && DATE_STARTS.has(tokens[n + 1]?.word ?? ""));
}

/** "…, last Sunday the ministry even published": what follows without a comma belongs to the date. */
function opensBehindComma(first: number, after: number, text: string, tokens: readonly Token[]): boolean {
  const next = tokens[after];
  const isBehindComma = /,\s$/.test(gapBefore(first, text, tokens));
  const isFollowed = next !== undefined && /^\s$/.test(gapBefore(after, text, tokens));
  return isBehindComma && isFollowed && (next.capital || SUBJECT_STARTS.has(next.word));
}

function gapBefore(n: number, text: string, tokens: readonly Token[]): string {
  const [before, token] = [tokens[n - 1], tokens[n]];
  return before && token ? text.slice(before.end, token.start) : "";
}

/** "Yesterday, what organisers *estimated* at a million people, marched". */
function isRelative({ from }: Verb, after: number, text: string, tokens: readonly Token[]): boolean {
  for (let n = from; n > after; n -= 1) {
    if (RELATIVE.has(tokens[n - 1]?.word ?? "")) return true;
    if (gapBefore(n, text, tokens).includes(",")) return false;
  }
  return RELATIVE.has(tokens[after]?.word ?? "") && from > after;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADVERBS.has(tokens[at]?.word ?? "") || /^\p{L}{3,}ly$/u.test(tokens[at]?.word ?? "")) at += 1;
  return at;
}

/** "after the January 2 demonstrations", "yesterday's march". */
function isModifier(date: Span, text: string, tokens: readonly Token[], first: number): boolean {
  if (POSSESSIVE.test(text.slice(date.end))) return true;
  const before = tokens[first - 1];
  const isBound =
    before !== undefined && DETERMINERS.has(before.word) && /^\s+$/.test(text.slice(before.end, date.start));
  return isBound && /^ \p{L}/u.test(text.slice(date.end));
}
