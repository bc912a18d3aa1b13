import type { Question } from "../../question/question.ts";
import { askedClasses, classOf } from "./asked-verb.ts";

/** What those who are called so did, by the words that ask for it. */
const DEEDS: readonly (readonly [unit: RegExp, asked: RegExp])[] = [
  [
    /\b(?:attendees|visitors|participants|guests|spectators)$/i,
    /\b(?:attend(?:ed)?|go|went|come|came|visit(?:ed)?|(?:turn|show)(?:ed)? up|t(?:ake|ook) part)\b/i,
  ],
  [/\bvoters$/i, /\bvot(?:e|ed)\b/i],
  [/\bsurvivors$/i, /\bsurvived?\b/i],
  [/\b(?:employees|workers|staff)$/i, /\b(?:employ(?:s|ed)?|works?|worked)\b/i],
  [/\bmembers$/i, /\b(?:belong(?:s|ed)?|join(?:ed)?)\b/i],
];

/** "How many of the injured": not all of them. */
const ASKS_PART = /\bh[ow]{1,2} ?m[ae]?ny of\b/i;

/** Whether a unit says by itself what is asked to have happened: the 230 of "of the 230 injured" are all that were injured. */
export function isToldByUnit(unit: string, question: Question): boolean {
  if (ASKS_PART.test(question.text)) return false;
  const happened = classOf(unit);
  if (happened !== null) return askedClasses(question).includes(happened);
  return DEEDS.some(([units, asked]) => units.test(unit) && asked.test(question.text));
}
