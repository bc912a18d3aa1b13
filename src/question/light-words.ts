import { termSet } from "../search/term.ts";

/** Verbs and nouns that say little by themselves ("take", "place"). */
const LIGHT = termSet(
  "people take place go come make put run turn set keep bring give country time day date thing part use year belong consist",
);
/** Verbs that say less than what stands behind them: "become independent", "say he would resign". */
const LEADS_ON = termSet("become say let have see mean");

/** Whether a term says little by itself. */
export function isLight(term: string): boolean {
  return LIGHT.has(term);
}

/** Whether what is asked to have happened stands behind this verb. */
export function leadsOn(term: string): boolean {
  return LIGHT.has(term) || LEADS_ON.has(term);
}
