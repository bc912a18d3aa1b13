import type { Span } from "../../../corpus/report.ts";
import type { Question } from "../../../question/question.ts";
import { tokenize } from "../../../search/tokenize.ts";

/** "a strike by bus drivers in Belora": what somebody does there, in a sentence that may tell of something else. */
const DEED_BY =
  /\b(?:an?|the) (?<deed>\p{Ll}+ by (?:the )?(?:\p{Ll}+ ){1,3})(?:in|at) (?:the )?(?:(?:city|town) of )?$/u;

/**
 * Whether a place only tells where a deed is done that the question does not ask of: "talks on ending a strike by drivers in
 * Belora" may be anywhere.
 */
export function isOfAnotherDeed({ start }: Span, text: string, { terms }: Question): boolean {
  const deed = DEED_BY.exec(text.slice(0, start))?.groups?.deed;
  return (
    deed !== undefined && !tokenize(deed).some(({ term }) => terms.some(({ matches }) => matches.has(term)))
  );
}
