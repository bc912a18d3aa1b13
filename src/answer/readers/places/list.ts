import type { Span } from "../../../corpus/report.ts";

/** "Which countries", "what states": all that are told together are the answer, not the first of them. */
const ASKS_SEVERAL =
  /\b(?:which|what) (?:[\p{L}-]+ )?(?:countries|nations|states|provinces|regions|cities|towns|villages|places|islands|airports|hospitals)\b/iu;
const BETWEEN = /^(?:,|,? and|,? or) (?:the )?$/;

/** A place in a sentence. */
export interface Place extends Span {
  readonly text: string;
  /** What people read: the text, with an owner or a number before it. */
  readonly label: string;
  readonly fit: number;
}

/** The places with each list of them as one ("Austria, Kenya and the Netherlands") where the question asks for several. */
export function joinLists(places: readonly Place[], text: string, question: string): readonly Place[] {
  if (!ASKS_SEVERAL.test(question)) return places;
  const joined: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && BETWEEN.test(text.slice(last.end, place.start));
    joined.push(goesOn ? join(joined.pop() ?? place, place, text) : place);
  }
  return joined;
}

function join(first: Place, last: Place, text: string): Place {
  const list = text.slice(first.start, last.end);
  const fit = Math.max(first.fit, last.fit);
  return { start: first.start, end: last.end, text: list, label: list, fit };
}
