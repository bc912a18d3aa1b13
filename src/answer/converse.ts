/**
 * Verbs that tell a deed from its other end: what somebody owns belongs to them, what they bought was sold to them. Where a
 * report says the one and the question the other, the doer stands behind a preposition.
 */
import type { Span } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import { verbTermOf } from "../question/voice.ts";
import { toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import type { MatchedTokens } from "./evidence.ts";

const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  [
    ["belong", "to"],
    ["sell", "to"],
    ["receive", "from"],
  ].map(([verb = "", preposition = ""]) => [toTerm(verb), preposition] as const),
);
/** In "belongs to the Italian state railway Vale Rail" this many words stand between the preposition and the name. */
const MOST_BETWEEN = 5;

/** What ends the phrase behind the preposition, unless it is written as part of a name. */
const ENDS_PHRASE = new Set("of in on at for from with and since after before by who which that".split(" "));

/** Whether a value stands behind such a verb and its preposition: "belongs to Vale Trust" for "who owns the mill". */
export function isBehindConverse(
  value: Span,
  verb: number,
  { tokens }: MatchedTokens,
  question: Question,
): boolean {
  const told = tokens[verb];
  const preposition = told && PREPOSITIONS.get(told.term);
  if (!preposition || question.terms[verbTermOf(question)]?.matches.get(told.term) === 1) return false;
  const between = tokens.slice(verb + 1).filter(({ end }) => end <= value.start);
  return (
    between[0]?.word === preposition &&
    between.length <= MOST_BETWEEN + 1 &&
    !between.slice(1).some(endsPhrase)
  );
}

function endsPhrase({ word, capital }: Token): boolean {
  return !capital && ENDS_PHRASE.has(word);
}
