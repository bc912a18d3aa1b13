import { DEFINITE } from "./function-words.ts";
import { isPastForm, isState } from "./inflection.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import type { Numeral } from "./numerals.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

/** The counted noun behind a number as token indexes; an empty range where there is none. */
export interface CountedNoun {
  readonly from: number;
  readonly to: number;
  readonly isPlural: boolean;
}

const LEADERS = new Set(["more", "other", "additional", "further", "extra", "or"]);

/** The noun phrase a number counts: "two men", "dozens of people", "three of the men", "two more". */
export function countedNoun(tokens: readonly Token[], to: number): CountedNoun {
  const first = wordAt(tokens, to) === "of" ? skipDefinite(tokens, to + 1) : to;
  const phrase = nounPhraseAt(tokens, skipAge(tokens, first));
  if (phrase === null) return stateNoun(tokens, first, to);
  const from = skipLeaders(tokens, phrase);
  return { ...phrase, from };
}

/** "164 dead": the state stands for the people. */
function stateNoun(tokens: readonly Token[], at: number, to: number): CountedNoun {
  if (isState(wordAt(tokens, at))) return { from: at, to: at + 1, isPlural: true };
  return { from: to, to, isPlural: false };
}

/** "two 16-year-old boys": an age between number and noun has its own mention. */
function skipAge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "number" || !isHyphen(wordAt(tokens, at + 1))) return at;
  return wordAt(tokens, at + 2) === "year" && wordAt(tokens, at + 4) === "old" ? at + 5 : at;
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

/** "two-story", "three-time": the number belongs to a compound adjective and counts nothing. */
export function isCompound(tokens: readonly Token[], numeral: Numeral): boolean {
  const isTouching =
    isHyphen(wordAt(tokens, numeral.to)) &&
    touchesNext(tokens, numeral.to - 1) &&
    touchesNext(tokens, numeral.to);
  return isTouching && tokens[numeral.to + 1]?.kind === "word" && wordAt(tokens, numeral.to + 1) !== "strong";
}

const ONE_BEFORE = new Set(
  "no this that the each any every another which some with as number day".split(" "),
);
const ONE_AFTER = new Set(
  "of another day thing point side way such 's to by on at in and or who that is has".split(" "),
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
