import type { Span } from "../../../corpus/report.ts";
import type { Question } from "../../../question/question.ts";
import { tokenize } from "../../../search/tokenize.ts";

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
 * Whether a place only tells where a deed is done that the question does not ask of: "talks on ending a strike by drivers in
 * Belora" may be anywhere.
 */
export function isOfAnotherDeed({ start, end }: Span, text: string, question: Question): boolean {
  if (COURT.test(text.slice(start, end)) && IN_COURT.test(text.slice(0, start)))
    return !ASKS_COURT.test(question.text);
  const { terms } = question;
  const deed = DEED_BY.exec(text.slice(0, start))?.groups?.deed;
  return (
    deed !== undefined && !tokenize(deed).some(({ term }) => terms.some(({ matches }) => matches.has(term)))
  );
}
