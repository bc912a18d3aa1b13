import { MONTHS, WEEKDAYS } from "./function-words.ts";
import { measureAt } from "./measures.ts";
import type { Numeral } from "./number-lexicon.ts";
import { isShortMagnitude } from "./numerals.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

const EMERGENCY_CALLS = /^(?:911|999|112)$/;
const CALL_WORDS =
  /^(?:call|calls|caller|callers|dispatcher|dispatchers|operator|operators|tape|tapes|recording)$/;
const CLOCK_WORDS = /^(?:[ap]\.m\.?|[ap]m|o'clock|gmt|utc|hrs|est|edt|cst|cdt|pst|pdt|cet|bst)$/;
/** Marks that touch a number where it is part of a code, an address, a date or a fraction. */
const JOINING_MARK = /^[/:#@_.*\\=&×^]$/;
/** A number behind one of these names a thing, it does not count any. */
const LABELS = new Set(
  "flight article section chapter terminal gate room highway interstate route channel level phase stage category type class grade page number no volume season episode step tier act figure table line unit area zone district precinct ward platform runway pier dock building apartment apt suite box lane track exit mile version model group round game week day part point rule title item clause paragraph annex appendix resolution proposition amendment bill psalm verse vol no. nos pp p boeing airbus top hot".split(
    " ",
  ),
);
const STREETS =
  /^(?:street|st|road|rd|avenue|ave|boulevard|blvd|drive|dr|lane|ln|court|ct|parkway|highway|hwy|terrace)$/;
const YEAR = /^(?:1\d{3}|20\d{2}|2100)$/;
const YEAR_OPENERS =
  /^(?:in|since|until|till|before|during|early|late|mid|circa|year|the|this|its|his|her|their|our)$/;

/** True where the digits belong to a time, date, code, phone number or address: "9:59", "Jan. 13", "A380", "13/01/2022", "22nd". */
export function isCode(tokens: readonly Token[], numeral: Numeral): boolean {
  const { from, to } = numeral;
  if (numeral.shape !== "digits") return false;
  return (
    isGlued(tokens, from) ||
    isClock(tokens, from, to) ||
    isMonthDay(tokens, from, to) ||
    isEmergencyCall(tokens, from) ||
    isBracketed(tokens, from) ||
    isStreetNumber(tokens, to) ||
    isListNumber(tokens, from) ||
    (tokens[from]?.text.split(".").length ?? 0) > 2
  );
}

/** True for a number that names: "Terminal 2", "season 7", "Flight 302"; `counted` says that a plural noun follows. */
export function isLabel(tokens: readonly Token[], numeral: Numeral, counted: boolean): boolean {
  const before = tokens[numeral.from - 1];
  if (before?.text === "." && LABELS.has(`${wordAt(tokens, numeral.from - 2)}.`)) return true;
  if (before?.kind !== "word" || before.end === tokens[numeral.from]?.start) return false;
  if (LABELS.has(before.lower) || (before.lower === "." && LABELS.has(wordAt(tokens, numeral.from - 2))))
    return true;
  if (counted || numeral.shape !== "digits" || numeral.from < 2) return false;
  return /^\p{Lu}/u.test(before.text) && !WEEKDAYS.has(before.lower);
}

/** True for four digits that read as a year or years ("1991 to 2019"): no comma, 1000 to 2100, and nothing that counts. */
export function isYear(
  tokens: readonly Token[],
  numeral: Numeral,
  counted: boolean,
  bounded: boolean,
): boolean {
  const first = wordAt(tokens, numeral.from) === "between" ? numeral.from + 1 : numeral.from;
  const text = tokens[first]?.text ?? "";
  if (!YEAR.test(text) || !YEAR.test(tokens[numeral.to - 1]?.text ?? "")) return false;
  if (bounded && counted) return false;
  const isRound = Number(text) % 50 === 0;
  if (!counted) return !bounded || !isRound;
  const before = wordAt(tokens, numeral.from - 1);
  return isRound ? YEAR_OPENERS.test(before) : !/^1[0-4]/.test(text) || YEAR_OPENERS.test(before);
}

/** "A380", "COVID-19", "22nd", "1960s", "9:59", "a .22", "8chan", "007" and the end of a misprinted "200,0000". */
function isGlued(tokens: readonly Token[], at: number): boolean {
  if (/^0\d/.test(tokens[at]?.text ?? "")) return true;
  return isGluedBefore(tokens, at) || isGluedBehind(tokens, at);
}

function isGluedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !touchesNext(tokens, at - 1)) return false;
  if (before.kind === "word" || JOINING_MARK.test(before.text)) return true;
  return isHyphen(before.text) && touchesNext(tokens, at - 2) && wordAt(tokens, at - 2) !== "magnitude";
}

function isGluedBehind(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || !touchesNext(tokens, at)) return false;
  // grams are a small letter: "5G" is a name
  if (after.text === "G") return true;
  if (after.kind === "word") return !isShortMagnitude(after.lower) && measureAt(tokens, at + 1) === null;
  if (/^['’]$/.test(after.text)) return wordAt(tokens, at + 2) === "s";
  if (isHyphen(after.text) && wordAt(tokens, at + 2) === "(") return true;
  const isPair = JOINING_MARK.test(after.text) || (after.text === "," && touchesNext(tokens, at + 1));
  return isPair && touchesNext(tokens, at + 1) && tokens[at + 2]?.kind === "number";
}

function isClock(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    CLOCK_WORDS.test(wordAt(tokens, to)) ||
    (wordAt(tokens, from - 1) === ":" && tokens[from - 2]?.kind === "number")
  );
}

function isMonthDay(tokens: readonly Token[], from: number, to: number): boolean {
  const value = Number(tokens[from]?.text ?? "");
  const before = wordAt(tokens, from - 1) === "." ? wordAt(tokens, from - 2) : wordAt(tokens, from - 1);
  if (!Number.isInteger(value) || value > 2100) return false;
  if (MONTHS.has(before) && (value <= 31 || value >= 1000)) return true;
  if (value > 31) return false;
  const after = tokens[to];
  if (after !== undefined && MONTHS.has(after.lower) && /^\p{Lu}/u.test(after.text)) return true;
  return isSecondDay(tokens, from);
}

/** "January 2-4", "April 15 and 16": the second day of a month. */
function isSecondDay(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:-|–|and|to|or)$/.test(wordAt(tokens, from - 1)) &&
    tokens[from - 2]?.kind === "number" &&
    MONTHS.has(wordAt(tokens, from - 3)) &&
    !/^(?:people|men|women)$/.test(wordAt(tokens, from + 1))
  );
}

function isEmergencyCall(tokens: readonly Token[], at: number): boolean {
  return (
    EMERGENCY_CALLS.test(wordAt(tokens, at)) &&
    (CALL_WORDS.test(wordAt(tokens, at + 1)) ||
      /^(?:call|called|calling|calls|to|dialed|dial|a)$/.test(wordAt(tokens, at - 1)))
  );
}

/** "Thursday (13)", "(904) 555-0191", "[8]", "TIPS(8477)". */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const isNote = wordAt(tokens, at - 1) === "[" && wordAt(tokens, at + 1) === "]";
  if (isNote || wordAt(tokens, at - 1) === "]") return true;
  if (wordAt(tokens, at - 1) !== "(" || wordAt(tokens, at + 1) !== ")") return false;
  return (
    WEEKDAYS.has(wordAt(tokens, at - 2)) ||
    tokens[at + 2]?.kind === "number" ||
    isHyphen(wordAt(tokens, at + 2)) ||
    touchesNext(tokens, at - 2)
  );
}

/** "1600 Pennsylvania Avenue", "the 5000 block of Sharon Road". */
function isStreetNumber(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) === "block") return true;
  for (let index = to; index < to + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return false;
    if (index > to && STREETS.test(token.lower)) return true;
  }
  return false;
}

/** "1 / 6". */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  const isFirst = wordAt(tokens, at + 1) === "/" && tokens[at + 2]?.kind === "number";
  return isFirst || (wordAt(tokens, at - 1) === "/" && tokens[at - 2]?.kind === "number");
}

/** "1. Open the door", "2 of 2 Soldiers leave", "Image 9 of 11". */
function isListNumber(tokens: readonly Token[], from: number): boolean {
  if (from === 0 && /^[.)]$/.test(wordAt(tokens, 1))) return true;
  if (from === 0 && wordAt(tokens, 1) === "," && YEAR.test(wordAt(tokens, 2))) return true;
  if (isSlashed(tokens, from)) return true;
  const isCounter = wordAt(tokens, from + 1) === "of" || wordAt(tokens, from - 1) === "of";
  const other = wordAt(tokens, from + 1) === "of" ? from + 2 : from - 2;
  if (!isCounter || (tokens[other]?.kind !== "number" && wordAt(tokens, other) !== "/")) return false;
  const first = Math.min(from, other);
  return (
    first === 0 ||
    /^(?:image|photo|picture|slide|page|part|caption|video|step|item)$/.test(wordAt(tokens, first - 1))
  );
}
