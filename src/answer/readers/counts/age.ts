import { countsPersons } from "../units.ts";
import { MONTHS, WEEKDAYS } from "./function-words.ts";
import type { Numeral } from "./number-lexicon.ts";
import { isStop } from "./stops.ts";
import { isCapitalised, isHyphen, type Token, wordAt } from "./tokens.ts";

/** The token indexes [from, to) of an age with its words ("aged 62", "62 years old", "26-year-old"). */
export interface Age {
  readonly from: number;
  readonly to: number;
  /** "years" where the text has only the number. */
  readonly unit: string;
}

const AGE_OPENERS = /^(?:aged|age|ages)$/;
const SPANS = /^(?:years?|months?|weeks?|days?)$/;
const OLDEST = 115;
const CLOSING = /^(?:[,;.)\]]|-rrb-)$/;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)$/;

/** Reads an age at the number, or null. */
export function readAge(tokens: readonly Token[], numeral: Numeral): Age | null {
  const value = numeral.value ?? OLDEST + 1;
  if (numeral.shape === "vague" || numeral.shape === "fraction") return null;
  return (
    oldAge(tokens, numeral) ??
    (value <= OLDEST ? (openedAge(tokens, numeral) ?? besideName(tokens, numeral)) : null)
  );
}

/** "62 years old", "26-year-old", "26 - year - olds", "62 years of age". */
function oldAge(tokens: readonly Token[], { from, to }: Numeral): Age | null {
  const span = skipHyphen(tokens, to);
  if (!SPANS.test(wordAt(tokens, span))) return null;
  const old = skipHyphen(tokens, span + 1);
  const unit = tokens[span]?.text ?? "";
  if (/^olds?$/.test(wordAt(tokens, old))) return { from, to: old + 1, unit };
  return wordAt(tokens, old) === "of" && wordAt(tokens, old + 1) === "age"
    ? { from, to: old + 2, unit }
    : null;
}

/** "aged 62", "age: 62", "at the age of 62", "ages 4 and 7", "she was 40", "he turned 90". */
function openedAge(tokens: readonly Token[], { from, to }: Numeral): Age | null {
  if (AGE_OPENERS.test(wordAt(tokens, from - 1))) return { from: from - 1, to, unit: "years" };
  if (wordAt(tokens, from - 1) === "turned" && to - from === 1 && isStop(tokens[to]))
    return { from, to, unit: "years" };
  if (isSelfAge(tokens, from, to) || isListedAge(tokens, from)) return { from, to, unit: "years" };
  if (wordAt(tokens, from - 1) === ":" && AGE_OPENERS.test(wordAt(tokens, from - 2)))
    return { from: from - 2, to, unit: "years" };
  const isOfAge = wordAt(tokens, from - 1) === "of" && wordAt(tokens, from - 2) === "age";
  return isOfAge ? { from: from - 2, to, unit: "years" } : null;
}

/** "when he was 18": a person's pronoun, a form of be and a number with nothing to count behind it. */
function isSelfAge(tokens: readonly Token[], from: number, to: number): boolean {
  const isBe = /^(?:was|is|am|turns|'m|'s)$/.test(wordAt(tokens, from - 1));
  if (!isBe || !/^(?:he|she|i|who)$/.test(wordAt(tokens, from - 2))) return false;
  const next = tokens[to];
  return next === undefined || (isStop(next) && !/^(?:%|of|percent|per|-)$/.test(next.lower));
}

function isListedAge(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:,|and|or|to)$/.test(wordAt(tokens, at - 1)) && tokens[at - 2]?.kind === "number") at -= 2;
  return at < from && AGE_OPENERS.test(wordAt(tokens, at - 1));
}

/** "Maria Lopez, 62, of", "the boy, 7, was", "Anna Ott (26)": digits alone between pauses behind a person. */
function besideName(tokens: readonly Token[], { from, to, shape }: Numeral): Age | null {
  const mark = /^["”]$/.test(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const opener = wordAt(tokens, mark);
  const isAlone = shape === "digits" ? /^\d{1,3}$/.test(wordAt(tokens, from)) : shape === "words";
  if (!isAlone || to - from !== 1) return null;
  const isBracketed = /^(?:\(|-lrb-)$/.test(opener);
  if (opener !== "," && !isBracketed) return null;
  const named = beforeSuffix(tokens, mark - 1);
  // "the greatest number of women, 102, and"
  if (wordAt(tokens, named - 1) === "of" && wordAt(tokens, named - 2) === "number") return null;
  const isPerson = countsPersons(wordAt(tokens, named));
  // "a girl, seven, was": a number in words is an age behind one person alone
  if (shape === "words" && !(isPerson && !/s$|^(?:people|men|women|children)$/.test(wordAt(tokens, named))))
    return null;
  if (!isPerson && !isNameEnd(tokens, named, isBracketed)) return null;
  return endsPause(tokens, to, isBracketed) ? { from, to, unit: "years" } : null;
}

function isNameEnd(tokens: readonly Token[], at: number, isBracketed: boolean): boolean {
  const token = tokens[at];
  if (!isCapitalised(token) || token === undefined) return false;
  if (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return false;
  return !isBracketed || isCapitalised(tokens[at - 1]);
}

function endsPause(tokens: readonly Token[], to: number, isBracketed: boolean): boolean {
  const word = wordAt(tokens, to);
  if (isBracketed) return /^(?:\)|-rrb-)$/.test(word);
  if (to >= tokens.length) return true;
  return CLOSING.test(word) || ((word === "of" || word === "and") && isCapitalised(tokens[to + 1]));
}

/** "Jr.", "III" and the full stop behind them. */
function beforeSuffix(tokens: readonly Token[], at: number): number {
  const stop = wordAt(tokens, at) === "." ? at - 1 : wordAt(tokens, at) === "," ? at - 1 : at;
  return SUFFIXES.test(wordAt(tokens, stop)) ? (wordAt(tokens, stop - 1) === "," ? stop - 2 : stop - 1) : at;
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return isHyphen(wordAt(tokens, at)) ? at + 1 : at;
}
