import { measureAt } from "../measures.ts";
import { isShortMagnitude } from "../numerals.ts";
import { isHyphen, type Token, touchesNext, wordAt } from "../tokens.ts";

/** Marks that touch a number where it is part of a code, an address, a date or a fraction. */
const JOINING_MARK = /^[/:#@_.*\\=&×^]$/;

/** "A380", "COVID-19", "22nd", "1960s", "9:59", "a .22", "8chan", "007" and the end of a misprinted "200,0000". */
export function isGlued(tokens: readonly Token[], at: number): boolean {
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
