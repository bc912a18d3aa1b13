import { isPastForm } from "../search/term.ts";

/** Words that make a passive with a past form behind them. */
export const BE: ReadonlySet<string> = new Set("is was are were be been being got".split(" "));

/** Words that ask with the base form of a verb at the end: "who did the president sack". */
export const DO: ReadonlySet<string> = new Set("did does do".split(" "));

/** Words with a participle or a base form behind them. */
export const HAVE: ReadonlySet<string> = new Set(
  "has have had will would can could should must may might".split(" "),
);

/** Whether a folded word stands for no deed of its own beside a verb. */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || DO.has(word) || HAVE.has(word);
}

/** Whether a folded word may be the verb of a clause that tells what happened. */
export function isFiniteVerb(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || isPastForm(word);
}
