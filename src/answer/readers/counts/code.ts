import { isEmergencyCall } from "./code/emergency-call.ts";
import { isGlued } from "./code/glued.ts";
import { isListNumber } from "./code/list-number.ts";
import { isMonthDay } from "./code/month-day.ts";
import { WEEKDAYS } from "./function-words.ts";
import type { Numeral } from "./number-lexicon.ts";
import { isCapitalised, isHyphen, type Token, touchesNext, wordAt } from "./tokens.ts";

const CLOCK_WORDS = /^(?:[ap]\.m\.?|[ap]m|o'clock|gmt|utc|hrs|est|edt|cst|cdt|pst|pdt|cet|bst)$/;
const STREETS =
  /^(?:street|st|road|rd|avenue|ave|boulevard|blvd|drive|dr|lane|ln|court|ct|parkway|highway|hwy|terrace)$/;

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

/** "9:59", "10 p.m.", "0800 GMT". */
function isClock(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    CLOCK_WORDS.test(wordAt(tokens, to)) ||
    (wordAt(tokens, from - 1) === ":" && tokens[from - 2]?.kind === "number")
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
    if (token === undefined || !isCapitalised(token)) return false;
    if (index > to && STREETS.test(token.lower)) return true;
  }
  return false;
}
