/** How well what a quantity counts suits what a question counts. */
import type { Question, QuestionTerm } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { CountMention } from "../mention.ts";
import { classOf } from "./asked-verb.ts";
import { isCountedBy } from "./collectives.ts";
import { countsPersons, happensToPeople, sameUnit, verbClass } from "./units.ts";

/** What the unit that is asked for is worth. */
export const SAME_UNIT = 0.35;
const IMPLIED = 0.9;
/** They may be "soldiers", too, as well as anybody else. */
const NARROWER = 0.3;

/** How well the unit of a quantity suits what is counted, 0 to `SAME_UNIT`. */
export function unitFit({ unit, label, verb }: CountMention, { terms, counted }: Question): number {
  if (counted.size === 0) return SAME_UNIT / 2;
  const words = tokenize(`${unit} ${label}`);
  let best = unit === "" ? 0.1 : 0;
  for (const n of counted) {
    const term = terms[n];
    if (!term || isVerbOf(terms[n - 1], term)) continue;
    const factor = Math.max(0, ...words.map((word) => term.matches.get(word.term) ?? 0));
    const isSame = sameUnit(unit, term.typed) || isCountedBy(unit, term.typed);
    best = Math.max(best, factor, isSame ? 0.9 : impliedPeople(unit, verb, term.typed));
  }
  return best * SAME_UNIT;
}

/** "How many soldiers died": soldiers are counted, and that they died is another matter. */
function isVerbOf(noun: QuestionTerm | undefined, { typed }: QuestionTerm): boolean {
  return noun !== undefined && countsPersons(noun.typed) && verbClass(typed) !== null;
}

/** "killed three and injured sixteen", "164 fatalities": people, though the word is not there. */
function impliedPeople(unit: string, verb: string | null, asked: string): number {
  const happened = classOf(unit === "" ? (verb ?? "") : unit);
  return happened !== null && happensToPeople(happened) ? peopleShare(asked) : 0;
}

function peopleShare(asked: string): number {
  if (!sameUnit("people", asked)) return 0;
  return /^(?:people|persons?|lives)$/i.test(asked) ? IMPLIED : NARROWER;
}
