import { MONTHS } from "../function-words.ts";
import { isCapitalised, type Token, wordAt } from "../tokens.ts";

/** "Jan. 13", "May 2021", "13 January". */
export function isMonthDay(tokens: readonly Token[], from: number, to: number): boolean {
  const value = Number(tokens[from]?.text ?? "");
  const before = wordAt(tokens, from - 1) === "." ? wordAt(tokens, from - 2) : wordAt(tokens, from - 1);
  if (!Number.isInteger(value) || value > 2100) return false;
  if (MONTHS.has(before) && (value <= 31 || value >= 1000)) return true;
  if (value > 31) return false;
  if (MONTHS.has(wordAt(tokens, to)) && isCapitalised(tokens[to])) return true;
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
