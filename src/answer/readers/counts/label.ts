import { WEEKDAYS } from "./function-words.ts";
import type { Numeral } from "./number-lexicon.ts";
import { isCapitalised, type Token, wordAt } from "./tokens.ts";

/** A number behind one of these names a thing, it does not count any. */
const LABELS = new Set(
  "flight article section chapter terminal gate room highway interstate route channel level phase stage category type class grade page number no volume season episode step tier act figure table line unit area zone district precinct ward platform runway pier dock building apartment apt suite box lane track exit mile version model group round game week day part point rule title item clause paragraph annex appendix resolution proposition amendment bill psalm verse vol no. nos pp p boeing airbus top hot".split(
    " ",
  ),
);

/** True for a number that names: "Terminal 2", "season 7", "Flight 302"; `counted` says that a plural noun follows. */
export function isLabel(tokens: readonly Token[], numeral: Numeral, counted: boolean): boolean {
  const before = tokens[numeral.from - 1];
  if (before?.text === "." && LABELS.has(`${wordAt(tokens, numeral.from - 2)}.`)) return true;
  if (before?.kind !== "word" || before.end === tokens[numeral.from]?.start) return false;
  if (LABELS.has(before.lower)) return true;
  if (counted || numeral.shape !== "digits" || numeral.from < 2) return false;
  return isCapitalised(before) && !WEEKDAYS.has(before.lower);
}
