/** A noun that stands once for two numbers: "1,700 houses were destroyed and 3,400 damaged". */
import type { CountMention } from "../../mention.ts";
import { countsPersons, happensToPeople } from "../units.ts";
import { type Token, wordAt } from "./tokens.ts";
import { readVerb } from "./verb.ts";

/** "Won 23 seats, up from 11", "passed by 81 votes to 60". */
const COMPARED = /^(?:from|to|than|against)$/;

/** Whether a bare number counts what the quantity before it in the sentence counts. */
export function sharesUnit(
  text: string,
  tokens: readonly Token[],
  quantity: { readonly from: number; readonly to: number; readonly value: number | null },
  { kind, unit, start, end }: CountMention,
): boolean {
  const own = tokens[quantity.from]?.start ?? 0;
  if (kind !== "count" || unit === "" || quantity.value === null) return false;
  if (isOfThese(text, start, end)) return true;
  if (/[.;:()]/.test(text.slice(end, own))) return false;
  const verb = readVerb(tokens, quantity);
  // "18,204 votes, 512 more than her rival"
  const isCompared =
    COMPARED.test(wordAt(tokens, quantity.from - 1)) || wordAt(tokens, quantity.to) === "than";
  if (verb === null) return isCompared;
  // "hit 12 villages and killed 30"
  return !happensToPeople(verb) || countsPersons(unit.split(" ").at(-1) ?? "");
}

/** "Of the six delegates, Vale won four": four of the same. */
function isOfThese(text: string, start: number, end: number): boolean {
  return /^(?:out )?of (?:[\p{L}'’-]+ ){1,4}$/iu.test(text.slice(0, start)) && text.charAt(end) === ",";
}
