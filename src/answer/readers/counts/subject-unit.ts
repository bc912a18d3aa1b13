import { isPastForm, isPlural } from "./inflection.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { isStop } from "./stops.ts";
import { type Token, wordAt } from "./tokens.ts";

/** Nouns that a figure stands behind: "the death toll at 164", "a population of 1.2 million". */
const FIGURES =
  /^(?:toll|population|number|total|tally|balance|count|deaths|fatalities|casualties|cases|infections|arrests|injuries|attendance|membership|enrollment|enrolment|turnout|circulation)$/;
/** Verbs between a figure and its value: "rose to 52", "surpassing 100,000", "stands at 12". */
const STEPS =
  /^(?:at|to|of|by|is|was|are|were|has|had|have|reached|reaching|reach|reaches|rose|risen|rises|rising|rise|stood|stands|standing|stand|climbed|climbs|climbing|jumped|hit|hits|hitting|passed|passes|passing|surpassed|surpassing|exceeded|exceeding|topped|totalled|totaled|totalling|totaling|averaged|averaging|grew|grown|increased|increases|fell|fallen|dropped|now|currently|already|then|officially|only|estimated|be|been|being|put|numbered|up|from|,)$/;
/** "A family of five", "a crowd of 300": people, though the word is not there. */
const GROUPS = /^(?:family|crew|group|team|crowd|gang|squad|party|staff|audience|delegation|household)$/;
const REACH = 12;

/** The unit that stands before a bare number, or "": "deaths surpassing 100,000" -> "deaths", "the number of infected people reached 3,000" -> "infected people". */
export function unitBefore(tokens: readonly Token[], from: number, text: string): string {
  if (wordAt(tokens, from - 1) === "of" && GROUPS.test(wordAt(tokens, from - 2))) return "people";
  let at = from - 1;
  while (at > from - 6 && STEPS.test(wordAt(tokens, at))) at -= 1;
  if (at === from - 1) return "";
  const near = wordAt(tokens, at);
  if (FIGURES.test(near)) return figure(tokens, at, text);
  const number = numberOf(tokens, at);
  return number === null ? "" : number(text);
}

/** The figure with the noun that narrows it ("death toll"). */
function figure(tokens: readonly Token[], at: number, text: string): string {
  const before = tokens[at - 1];
  const isNarrowed =
    before !== undefined &&
    !isStop(before) &&
    !isPastForm(before.lower) &&
    /toll|balance|tally|count|deaths|cases/.test(wordAt(tokens, at));
  return text.slice((isNarrowed ? before : tokens[at])?.start, tokens[at]?.end);
}

/** "the number of infected people in the region": the noun phrase behind "number of". */
function numberOf(tokens: readonly Token[], at: number): ((text: string) => string) | null {
  for (let index = at; index > at - REACH && index > 0; index -= 1) {
    const word = wordAt(tokens, index);
    if (/^[.;:]$/.test(word)) return null;
    if (word === "of" && FIGURES.test(wordAt(tokens, index - 1))) {
      const phrase = nounPhraseAt(tokens, index + 1);
      if (phrase === null) return null;
      return (text) => text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end);
    }
    if (FIGURES.test(word) && !isPlural(word)) return (text) => figure(tokens, index, text);
  }
  return null;
}
