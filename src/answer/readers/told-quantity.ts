/**
 * Whether a sentence tells the quantity that a question names: a percentage is no turnout where nothing is said of voting,
 * and the pay of one person is not that of another.
 */
import type { Question } from "../../question/question.ts";
import { isKnownByQuestion } from "./asked-about.ts";
import { readNames } from "./names.ts";

const PAY =
  /\b(?:salar(?:y|ies)|wages?|pa(?:y|ys|id|ying|yment|yroll)|earn(?:s|ed|ing|ings)?|income|stipend|compensation|remuneration|bonus|contract|pension|(?:an?|per|each|every) (?:year|month|week|hour|day)|annual(?:ly)?|weekly|monthly)\b/i;
const TURNOUT = /\bturnout\b/i;
/** Quantities by the words that ask for them, with the words of which one must stand beside the figure. */
const TOLD_BY: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/\b(?:salary|wages?|earnings|stipend)\b|\bhow much (?:does|did|do) .*\bearn/i, PAY],
  [TURNOUT, /\b(?:turnout|turned out|vot(?:e|es|ed|ing|ers?)|ballots?|electorate|polls?|polling)\b/i],
  [/\binflation\b/i, /\b(?:inflation|prices?|cost of living)\b/i],
  [/\b(?:unemployment|jobless) rate\b/i, /\b(?:unemploy\w+|jobless\w*|out of work)\b/i],
  [/\bdebts?\b/i, /\b(?:debts?|owe[sd]?|owing|borrow\w*|loans?|liabilit\w+|bonds?)\b/i],
  [/\bprofits?\b/i, /\b(?:profits?|earn\w*|net|made|income|surplus)\b/i],
  [/\b(?:bail|bond)\b/i, /\b(?:bail|bond)\b/i],
  [
    /\btransfer fee\b/i,
    /\b(?:fee|transfer\w*|sign(?:s|ed|ing)?|deal|pa(?:y|id|ying)|bought|buy|sold|sale|join\w*|worth|move[ds]?|record|bid|offer\w*)\b/i,
  ],
  [/\bransom\b/i, /\b(?:ransom|demand\w*|pa(?:y|id|yment)|release\w*|freed?)\b/i],
];
/** "Over 80% of the seats": a share of something else than voters. */
const OF_OTHERS =
  /^[^,;.]{0,12} of (?:the |all |its |their )?(?!(?:[\p{L}-]+ ){0,2}(?:voters?|electorate|people|those|citizens|adults|members|population|eligible)\b)/iu;
/** What belongs to one person alone. */
const PERSONAL =
  /\b(?:salary|wages?|earn|earnings|stipend|pension|bail|bond|how (?:tall|heavy)|height|weight)\b/i;

/** Whether the words around a figure tell of the quantity that the question names. */
export function tellsQuantity(text: string, { text: question }: Question): boolean {
  return TOLD_BY.find(([asked]) => asked.test(question))?.[1].test(text) ?? true;
}

/** Whether a percentage is one of something else than of voters, where a turnout is asked for. */
export function isShareOfOthers(end: number, text: string, { text: question }: Question): boolean {
  return TURNOUT.test(question) && OF_OTHERS.test(text.slice(end));
}

/** Whether the sentence names a person, and not the one whose quantity is asked for. */
export function isOfSomebodyElse(text: string, question: Question): boolean {
  if (!PERSONAL.test(question.text) || !question.terms.some(({ isName }) => isName)) return false;
  const people = readNames(text).filter(({ kind }) => kind === "person");
  return people.length > 0 && !people.some((name) => isKnownByQuestion(name, question));
}
