import type { NameMention } from "../../mention.ts";
import { DIRECTION } from "../compass.ts";
import { isLand, isStateAbbreviation } from "../names/gazetteer.ts";
import { isWithinTown } from "./narrow.ts";

/**
 * Which names of places may be those of towns. No list has all towns, so what is wider (a country, a county, a lake) and
 * what lies in one (a street, a park) is told by the lists of lands and by the nouns that names end in.
 */

/** "South Florida" is no more a town than Florida. */
const PART = new RegExp(`^(?:${DIRECTION}|central|upper|lower|mid) `, "i");
const NOT_TOWN =
  /(?:^| )(?:airport|base|bay|border|bridge|capitol|cemetery|cent(?:er|re)|coast|college|county|courthouse|creek|desert|district|gulf|hospital|islands?|jail|lake|metro|metropolitan|mountains?|oblast|ocean|parish|peninsula|prison|province|region|republic|river|sea|stadium|states?|station|territory|tower|township|tribal|university|valley)$|^(?:gulf|lake|mount|sea|strait) /i;
const LONGEST_TOWN = 3;

/** Whether a place may be a town: a country, a county or a street is none. */
export function isTown({ kind, text }: NameMention): boolean {
  return kind === "place" && isTownName(text);
}

/** The same for the words of a name alone. */
export function isTownName(text: string): boolean {
  if (isLand(text) || isLand(text.replace(PART, "")) || isStateAbbreviation(text)) return false;
  return text !== "" && !isWithinTown(text) && !NOT_TOWN.test(text) && text.split(" ").length <= LONGEST_TOWN;
}
