import type { Span } from "../../../corpus/report.ts";
import type { Question } from "../../../question/question.ts";
import { hasAny } from "../has-any.ts";

/** "a strike by bus drivers in Belora": what somebody does there, in a sentence that may tell of something else. */
const DEED_BY =
  /\b(?:an?|the) (?<deed>\p{Ll}+ by (?:the )?(?:\p{Ll}+ ){1,3})(?:in|at) (?:the )?(?:(?:city|town) of )?$/u;

/** "appeared in Leeds Court", "charged at the county courthouse": where somebody stood for it is not where it was done. */
const IN_COURT =
  /\b(?:appear(?:s|ed|ing)?|arraign(?:ed|ment)|charged|convicted|heard|hearing|jailed|pleaded|sentenced|told|tried|trial)\b[^;:.]*\b(?:in|at|before) (?:(?:the|an?) )?$/iu;
const COURT = /\bcourt(?:house|room)?\b/i;
const ASKS_COURT =
  /\b(?:court|appear|arraign|charg|convict|hear|jail|plead|pled|sentenc|tri(?:al|ed)|judge|sworn|swear|rul(?:e|ing))/i;

/**
 * Whether a place only tells where something else is done than what the question asks of: "talks on ending a strike by drivers
 * in Belora" may be anywhere, and so may the deed that somebody is tried for in a court.
 */
export function isOfAnotherDeed(place: Span, text: string, question: Question): boolean {
  const before = text.slice(0, place.start);
  if (COURT.test(text.slice(place.start, place.end)) && IN_COURT.test(before))
    return !ASKS_COURT.test(question.text);
  const deed = DEED_BY.exec(before)?.groups?.deed;
  return deed !== undefined && !hasAny(deed, question.terms);
}
