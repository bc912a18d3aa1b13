import type { Question } from "../../../question/question.ts";
import { tokenize } from "../../../search/tokenize.ts";
import { isCountry } from "../names/gazetteer.ts";

/** A country says less than a town in it, as a year says less than a day; asked for a country, a town does. */
const OTHER_GRAIN = 0.6;
const ASKS_COUNTRY = /\b(?:which|what) (?:\w+ )?(?:countr(?:y|ies)|nations?)\b/i;
/** "Which hospital", "what airport": a place of another sort answers hardly. */
const SORT_ASKED = /\b(?:which|what) (?=\w)/i;
const OTHER_SORT = 0.5;

/** How well a place is of the sort that is asked for, 0 to 1. */
export function sortFit(place: string, question: Question): number {
  return grainFit(place, question) * ownSortFit(place, question);
}

function grainFit(place: string, { text }: Question): number {
  return isCountry(place.replace(/^the /i, "")) === ASKS_COUNTRY.test(text) ? 1 : OTHER_GRAIN;
}

/** Words that only name a place ("which city") are no terms, and leave every place as good. */
function ownSortFit(place: string, { text, terms }: Question): number {
  const asked = SORT_ASKED.exec(text);
  const sort = asked && terms.find(({ start }) => start === asked.index + asked[0].length);
  return !sort || tokenize(place).some(({ term }) => sort.matches.has(term)) ? 1 : OTHER_SORT;
}
