import { MAGNITUDES, type Numeral, SMALL, TENS } from "./number-lexicon.ts";
import { hasWords, isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

/** The half behind a number or its unit: "a year and a half". */
export const AND_A_HALF: readonly string[] = ["and", "a", "half"];
/** Both spellings of it behind a number. */
const HALVES: readonly (readonly string[])[] = [AND_A_HALF, ["-", "and", "-", "a", "-", "half"]];
/** Words before a length of time: "for a week". */
const SPAN_OPENERS =
  /^(?:for|after|within|about|almost|nearly|over|than|lasted|took|lasting|taking|just|only|under)$/;

/** Reads "three hundred and five", "twenty-one", "a dozen", "a couple", "both". */
export function readWords(tokens: readonly Token[], at: number): Numeral | null {
  const word = wordAt(tokens, at);
  if (word === "both") return { from: at, to: at + 1, value: 2, shape: "words" };
  if (word === "a" || word === "an") return readArticle(tokens, at);
  return withHalf(tokens, readNumberWords(tokens, at, 0));
}

function readArticle(tokens: readonly Token[], at: number): Numeral | null {
  const next = wordAt(tokens, at + 1);
  if (isOneSpan(tokens, at)) return { from: at, to: at + 1, value: 1, shape: "words" };
  if (next === "couple" || next === "pair") {
    const scale = wordAt(tokens, at + 2) === "of" ? at + 3 : at + 2;
    const magnitude = MAGNITUDES.get(wordAt(tokens, scale));
    return { from: at, to: magnitude ? scale + 1 : at + 2, value: 2 * (magnitude ?? 1), shape: "words" };
  }
  if (!MAGNITUDES.has(next)) return null;
  const rest = readNumberWords(tokens, at + 1, 1);
  return rest && { ...rest, from: at };
}

/** "closed for a week", "a year later", "after years of peace a week of riots", "a year and four months": the article counts one. */
function isOneSpan(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(wordAt(tokens, at + 1)))
    return false;
  if (SPAN_OPENERS.test(wordAt(tokens, at - 1)) || /^(?:ago|later|earlier|of)$/.test(wordAt(tokens, at + 2)))
    return true;
  // "an hour and 20 minutes"
  return (
    hasWords(tokens, at + 2, AND_A_HALF) || (wordAt(tokens, at + 2) === "and" && isNumber(tokens, at + 3))
  );
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" || SMALL.has(wordAt(tokens, at)) || TENS.has(wordAt(tokens, at));
}

/** Adds up number words; `open` is what stands before the first magnitude ("a" hundred is 1). */
function readNumberWords(tokens: readonly Token[], at: number, open: number): Numeral | null {
  let total = 0;
  let group = open;
  let to = at;
  for (let index = at; index < tokens.length; index = next(tokens, index)) {
    const word = wordAt(tokens, index);
    const magnitude = MAGNITUDES.get(word);
    const value = SMALL.get(word) ?? TENS.get(word);
    if (magnitude !== undefined && group > 0) {
      if (magnitude > 100) total += group * magnitude;
      group = magnitude > 100 ? 0 : group * magnitude;
    } else if (value !== undefined && fits(group, value, index > at)) group += value;
    else break;
    to = index + 1;
  }
  return to === at ? null : { from: at, to, value: total + group, shape: "words" };
}

/** Where the next number word may stand: behind a hyphen ("twenty-one") or an "and" ("hundred and five"). */
function next(tokens: readonly Token[], index: number): number {
  const word = wordAt(tokens, index + 1);
  if (isHyphen(word) && touchesNext(tokens, index) && touchesNext(tokens, index + 1)) return index + 2;
  return word === "and" && MAGNITUDES.has(wordAt(tokens, index)) ? index + 2 : index + 1;
}

/** "twenty" takes "one", "hundred" takes anything below it; "two three" are two numbers. */
function fits(group: number, value: number, later: boolean): boolean {
  if (!later) return true;
  if (group % 100 === 0) return value > 0;
  return group % 10 === 0 && group % 100 >= 20 && value > 0 && value < 10;
}

/** Adds the half of "two and a half years", "three-and-a-half hours". */
export function withHalf(tokens: readonly Token[], numeral: Numeral | null): Numeral | null {
  if (numeral === null || numeral.value === null) return numeral;
  const half = HALVES.find((words) => hasWords(tokens, numeral.to, words));
  return half ? { ...numeral, to: numeral.to + half.length, value: numeral.value + 0.5 } : numeral;
}
