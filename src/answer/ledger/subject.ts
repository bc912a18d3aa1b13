import type { CountMention } from "../mention.ts";
import { countClass, countsPersons, verbClass } from "../readers/units.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is counted and what happened to it. */
export interface Subject {
  /** Class of what happened ("killed", "arrested"), the bare verb where it has no class, or null. */
  readonly event: string | null;
  /** Whether the event has a class, so that two others are surely not the same. */
  readonly isClassed: boolean;
  /** The noun that is counted, its last word in lower case; "" where none is. */
  readonly noun: string;
  /** Words that choose some of them ("suspected", "severe", "foreign"). */
  readonly kinds: ReadonlySet<string>;
  /** "In all", "a total of", "the death toll": the sentence says that it is everything. */
  readonly isTotal: boolean;
}

/** "The number of confirmed deaths surpassed 100,000": the noun stands before. */
const NUMBER_OF =
  /\b(?:number|total|toll|count|tally) of (?:[\p{L}-]+ ){0,3}?(?<noun>deaths|fatalities|cases|infections|injuries|injured|arrests|dead|detainees|victims|orders)\b/iu;
const TOTAL =
  /\b(?:in all|in total|total|altogether|toll|overall|combined|between the two|so far|to date|across the (?:country|nation|state)|nationwide|since the|confirmed dead|number of|already|until now)\b/i;
const KINDS =
  /^(?:suspected|severe|serious|seriously|critical|critically|active|recovered|probable|presumptive|foreign|male|female|small|young|elderly|asymptomatic|production|salaried|minor|slightly)$/;
const KIND_BEHIND =
  /^\s*(?:(?:were|was|are|is) )?(?:reported(?:ly)? )?(?<kind>seriously|critically|slightly|lightly|severely)\b/i;
/** "Hundreds were killed and injured" counts both together. */
const BOTH =
  /\b(?:killed|dead|died|deaths) (?:and|or) (?:wounded|injured|hurt|injuries)|\b(?:wounded|injured|hurt) (?:and|or) (?:killed|dead)\b|\bcasualties\b/i;
const GENERAL = /^(?:people|persons?|individuals?|others?|victims?|residents?|citizens?|bodies|casualties)$/;
const EVENT_NOUNS: ReadonlySet<string> = new Set(["killed", "injured", "arrested", "cases"]);

/** What a count is a number of. */
export function subjectOf({ verb, unit, text }: CountMention, around: Surroundings): Subject {
  const told = NUMBER_OF.exec(around.before)?.groups?.noun?.toLowerCase();
  const own = told ?? unit.toLowerCase();
  const words = own.match(/[\p{L}’'-]+/gu) ?? [];
  const ownClass = eventOfUnit(own);
  const verbs = verb === null ? null : verbClass(verb);
  const isBoth = BOTH.test(`${text}${around.after}`);
  const event = isBoth
    ? "killed or injured"
    : (ownClass ?? verbs ?? (verb === null ? null : verb.toLowerCase()));
  const kindBehind = KIND_BEHIND.exec(around.after)?.groups?.kind?.toLowerCase();
  return {
    event: event === "cases" ? "infected" : event,
    isClassed: isBoth || ownClass !== null || verbs !== null,
    noun: words.at(-1) ?? "",
    kinds: new Set([...words.filter((word) => KINDS.test(word)), ...(kindBehind ? [kindBehind] : [])]),
    isTotal: TOTAL.test(around.before) || TOTAL.test(text) || TOTAL.test(around.after),
  };
}

/** "164 fatalities" tells the event itself, "164 soldiers" does not. */
function eventOfUnit(unit: string): string | null {
  const group = countClass(unit);
  return group !== null && EVENT_NOUNS.has(group) ? group : null;
}

/** Whether the noun says no more than that they are people, or what the event says already. */
export function isGeneral({ noun }: Subject): boolean {
  return (
    noun === "" ||
    GENERAL.test(noun) ||
    eventOfUnit(noun) !== null ||
    verbClass(noun) !== null ||
    !countsPersons(noun)
  );
}
