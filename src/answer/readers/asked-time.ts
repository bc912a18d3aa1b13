import type { Question } from "../../question/question.ts";
import type { DateMention } from "../mention.ts";
import { toDays } from "./edtf.ts";

/** How finely a date is told. */
export type Grain = "day" | "range" | "month" | "year" | "other";

const ASKS_GRAIN =
  /\b(?:what|wat|which|wich) (?:exact )?(?<grain>week|month|year)\b|(?<!\b(?:this|last|next|past|same|every|each|per|a|the|of) )\b(?<ending>month|year)\W*$/i;
const GRAINS: Readonly<Record<string, Grain>> = { week: "range", month: "month", year: "year" };
/** "Until when", "end date", "lease end"; not "by" and "before" alone: "killed by the police", "before the war". */
const ASKS_EDGE =
  /\b(?:by|until|till|before) (?:when|what|which)\b|\b(?:end(?:ing)? date|latest|expire[sd]?)\b|\bend\W*$/i;
/** "When was it last seen", "last time"; not "last week". */
const ASKS_LAST = /\blast\b(?! (?:day|night|week|weekend|month|year|spring|summer|autumn|fall|winter)s?\b)/i;
/** "Since when has she been mayor", "mayor of Elsby since". */
const ASKS_START = /\bsince (?:when|wen|what|which)\b|\bsince\W*$/i;
const TELLS_LAST = new RegExp(`${ASKS_LAST.source}|\\b(?:final|most recent(?:ly)?|latest)\\b`, "i");
/** "When will he leave", "when is the verdict due", "by what year should it arrive": what is asked for lies ahead. */
const ASKS_AHEAD =
  /\b(?:will|won't|shall|should|would|going to|gonna|due|expects?|expected|scheduled|planned|supposed|must|have to|has to)\b/i;
/** "When do the rules take effect": ahead when the question is asked, mostly ahead of the report too. */
const ASKS_NOW = /^(?:\S+ ){0,3}(?:is|are|do|does)\b/i;
/** "From when to when was she mayor", "between which years". */
const ASKS_SPAN =
  /\bfrom (?:when|what|which)\b.*\b(?:to|until|till) (?:when|what|which)\b|\b(?:between|during|over) (?:what|which)\b|\b(?:what|which) (?:years|period)\b/i;
/** "When did she rule", "when was he president of Elsby": a state, which lasts; a court rules on one day. */
const ASKS_STATE =
  /\bwhen did (?!.*\b(?:court|judges?|jury|tribunal)\b).*\b(?:rule(?! (?:on|against|that|for|in|out)\b)|reign|govern|serve as|hold office|lead (?:the|its|their) (?:country|nation|party|government|company|church))\b|\bwhen (?:was|were) (?:(?!\p{L}+(?:ed|orn|made|chosen) )[\p{L}.'’-]+ ){1,4}?(?:president|(?:prime )?minister|premier|chancellor|mayor|governor|king|queen|emperor|pope|leader|chief|director|secretary|senator|ambassador|coach|captain|in (?:power|office|charge|prison|jail|captivity|custody|exile))(?= of\b|\W*$)/iu;
const TWO_ENDS = /\b(?:to|until|till|through|and)\b|\d\s?[–—-]{1,2}\s?\d/i;
/** "When did it crash", "when was she freed". */
const ASKS_BACK = /\b(?:did|was|were|had)\b/i;

/** What is left of a date on the other side; a report may well tell ahead of what the question looks back on. */
const OTHER_SIDE = { ahead: 0.5, now: 0.7, back: 0.85 } as const;

/** How finely the question wants its date: to the day unless it says so. */
export function asksForGrain({ text }: Question): Grain {
  const { grain, ending } = ASKS_GRAIN.exec(text)?.groups ?? {};
  return GRAINS[(grain ?? ending ?? "").toLowerCase()] ?? "day";
}

/** Whether the question is after the day from which on something is so. */
export function asksForStart({ text }: Question): boolean {
  return ASKS_START.test(text);
}

/** Whether the question is after both ends of a time. */
export function asksForSpan({ text }: Question): boolean {
  return ASKS_SPAN.test(text);
}

/** Whether the question is after the time during which something was so. */
export function asksForState({ text }: Question): boolean {
  return ASKS_STATE.test(text);
}

/** A time that is told with both ends: "from 1991 to 2019", not "last week". */
export function isSpan({ text, value }: DateMention): boolean {
  return value.includes("/") && TWO_ENDS.test(text);
}

/** Whether the question is after the day that something ends or must be done by. */
export function asksForEdge({ text, detail }: Question): boolean {
  return detail === "deadline" || ASKS_EDGE.test(text);
}

/** A date that something ends or must be done by, rather than one on which it happens. */
export function isEdge({ role }: DateMention): boolean {
  return role === "deadline" || role === "until";
}

/** "When had it last been so low": reports answer with "not since". */
export function asksForLast({ text }: Question): boolean {
  return ASKS_LAST.test(text);
}

/** Whether a sentence tells of the last of something: "the last draft took place in 1973". */
export function tellsLast(sentence: string): boolean {
  return TELLS_LAST.test(sentence);
}

/** How well the side of the report's day on which a date lies suits the tense of the question, 0 to 1. */
export function sideOfDay(mention: DateMention, published: string | null, question: Question): number {
  const { text } = question;
  if (published === null || asksForEither(question)) return 1;
  if (asksBack(text)) return liesAhead(mention, published) ? OTHER_SIDE.back : 1;
  const other = ASKS_AHEAD.test(text) ? OTHER_SIDE.ahead : ASKS_NOW.test(text) ? OTHER_SIDE.now : 1;
  return liesBehind(mention, published) ? other : 1;
}

/** "When did he say that they would leave": the day of the words or the day of the deed. */
export function asksForEither({ text }: Question): boolean {
  return ASKS_AHEAD.test(text) && asksBack(text);
}

function asksBack(text: string): boolean {
  return ASKS_BACK.test(text) || ASKS_START.test(text);
}

/** A date after the report's own day. */
export function liesAhead({ value }: DateMention, published: string | null): boolean {
  const days = toDays(value);
  return days !== null && published !== null && days.first > published;
}

function liesBehind({ value }: DateMention, published: string): boolean {
  const days = toDays(value);
  return days !== null && days.last <= published;
}
