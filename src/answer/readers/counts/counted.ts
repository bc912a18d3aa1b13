import { DEFINITE } from "./function-words.ts";
import { isPastForm, isState } from "./inflection.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import type { Numeral } from "./number-lexicon.ts";
import { readNumeral } from "./numerals.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

/** The counted noun behind a number as token indexes; an empty range where there is none. */
export interface CountedNoun {
  readonly from: number;
  readonly to: number;
  readonly isPlural: boolean;
  /** True where another number stands between ("six of the seven bridges"); that number has its own mention. */
  readonly isApart: boolean;
}

const LONGEST_OWNER = 4;
const LEADERS = new Set(["more", "other", "additional", "further", "extra", "or"]);

/** The noun phrase a number counts: "two men", "dozens of people", "three of the men", "two more". */
export function countedNoun(tokens: readonly Token[], to: number): CountedNoun {
  // "29 out of 30 counts" are counts as well
  const of = wordAt(tokens, to) === "out" ? to + 1 : to;
  const named = namedPart(tokens, of);
  if (named !== null) return { ...named, isApart: false };
  const first = wordAt(tokens, of) === "of" ? skipDefinite(tokens, of + 1) : to;
  const inner = skipInner(tokens, first > to ? skipOwner(tokens, first) : first);
  const phrase = nounPhraseAt(tokens, inner);
  if (phrase === null) return stateNoun(tokens, first, to);
  return { ...phrase, from: skipLeaders(tokens, phrase), isApart: inner > first };
}

/** "of them", "of whom": what is counted was told before. */
export function isOfThem(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "of" && /^(?:them|whom)$/.test(wordAt(tokens, at + 1));
}

/** "29 people died, ten of them soldiers": the part has a noun of its own. */
function namedPart(tokens: readonly Token[], of: number): NounPhrase | null {
  if (!isOfThem(tokens, of)) return null;
  const phrase = nounPhraseAt(tokens, of + 2);
  return phrase?.isPlural ? phrase : null;
}

/** "164 dead": the state stands for the people. */
function stateNoun(tokens: readonly Token[], at: number, to: number): CountedNoun {
  if (isState(wordAt(tokens, at))) return { from: at, to: at + 1, isPlural: true, isApart: false };
  return { from: to, to, isPlural: false, isApart: false };
}

/** "About 620 of the line's 880 workers": over the owner, where a number stands behind it. */
function skipOwner(tokens: readonly Token[], at: number): number {
  for (let owner = at; owner < at + LONGEST_OWNER; owner += 1) {
    const isOwner = /['’]s$/.test(wordAt(tokens, owner)) || /^['’]$/.test(wordAt(tokens, owner));
    if (isOwner && readNumeral(tokens, owner + 1) !== null) return owner + 1;
  }
  return at;
}

/** "two 16-year-old boys", "six of the seven bridges": over the number between. */
function skipInner(tokens: readonly Token[], at: number): number {
  const inner = readNumeral(tokens, at);
  if (inner === null) return at;
  const before = wordAt(tokens, at - 1);
  const isAge =
    /^(?:year|month|week|day)$/.test(wordAt(tokens, inner.to + 1)) && wordAt(tokens, inner.to + 3) === "old";
  if (isAge) return inner.to + 4;
  return DEFINITE.has(before) || before === "of" || /['’]s?$/.test(before) ? inner.to : at;
}

function skipDefinite(tokens: readonly Token[], from: number): number {
  let at = from;
  while (DEFINITE.has(wordAt(tokens, at)) && !/^(?:them|us|you|whom|which)$/.test(wordAt(tokens, at)))
    at += 1;
  return at;
}

function skipLeaders(tokens: readonly Token[], phrase: NounPhrase): number {
  let at = phrase.from;
  while (at < phrase.to && LEADERS.has(wordAt(tokens, at))) at += 1;
  return at;
}

/** Compounds that count nothing: "a three-time winner", "a two-way street". */
const IDLE_COMPOUNDS =
  /^(?:time|way|fold|star|piece|dimensional|run|up|on|off|and|by|to|in|a|handed|sided|tier|tone|pronged|half|thirds?|minded|liner|timers?|stop)$/;

/** True for "three-time" and "number-one": the number belongs to a compound and counts nothing; "five-member" counts members. */
export function isCompound(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 2];
  const isLast = wordAt(tokens, numeral.from - 1) === "-" && before?.kind === "word";
  if (isLast && touchesNext(tokens, numeral.from - 2) && touchesNext(tokens, numeral.from - 1)) return true;
  return isHyphenedTo(tokens, numeral.to) && IDLE_COMPOUNDS.test(wordAt(tokens, numeral.to + 1));
}

/** True where a hyphen ties a word to the number that ends at `to`: "five-member", "14-story". */
export function isHyphenedTo(tokens: readonly Token[], to: number): boolean {
  const isTouching = isHyphen(wordAt(tokens, to)) && touchesNext(tokens, to - 1) && touchesNext(tokens, to);
  return isTouching && tokens[to + 1]?.kind === "word";
}

const ONE_BEFORE = new Set(
  "no this that the each any every another which some with as number day loved little young new right wrong only".split(
    " ",
  ),
);
const ONE_AFTER = new Set(
  "of another day night time thing point moment side way such 's to by on at in and or who that is has".split(
    " ",
  ),
);

/** True where a number word is a pronoun or an idiom: "one of", "no one", "one day", "both Russia and China", "how many". */
export function isPronoun(tokens: readonly Token[], numeral: Numeral, noun: CountedNoun): boolean {
  const word = wordAt(tokens, numeral.from);
  const before = wordAt(tokens, numeral.from - 1);
  const after = wordAt(tokens, numeral.to);
  if (word === "one" && numeral.to - numeral.from === 1) {
    if (ONE_BEFORE.has(before) || ONE_AFTER.has(after)) return true;
    return noun.to === noun.from && !isPastForm(after) && after !== "was";
  }
  if (word === "both")
    return !noun.isPlural ? !/^(?:were|are|have|of)$/.test(after) : wordAt(tokens, noun.to) === "and";
  if (word === "many")
    return (
      /^(?:how|so|too|as|not)$/.test(before) ||
      !(noun.isPlural || after === "of" || isPastForm(after) || after === "were")
    );
  if (word === "several" || word === "few" || (word === "a" && after !== "of"))
    return isLoose(tokens, numeral, noun);
  return word === "scores" && after !== "of" && !isPastForm(after);
}

function isLoose(tokens: readonly Token[], numeral: Numeral, noun: CountedNoun): boolean {
  return (
    numeral.shape === "vague" &&
    !noun.isPlural &&
    wordAt(tokens, numeral.to) !== "of" &&
    !isPastForm(wordAt(tokens, numeral.to))
  );
}
