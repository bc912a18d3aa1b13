import { quote } from "../corpus/report.ts";
import { BE, DO, HAVE } from "../question/auxiliaries.ts";
import type { Question, QuestionTerm } from "../question/question.ts";
import type { Evidence } from "./evidence.ts";
import type { NameMention } from "./mention.ts";
import { isKnownByQuestion } from "./readers/asked-about.ts";
import { readNames } from "./readers/names.ts";
import { isPersonNoun } from "./readers/units.ts";

/** Between a doer and the verb: "Vale, 27, was later arrested", "Vale has not resigned". */
const BEFORE_VERB = /^(?:\d+|\p{L}+ly|also|later|then|not|never|first|once)$/u;
/** "while visiting Elsby": whoever the sentence names before does it. */
const OF_ONE_BEFORE = new Set("while when after before since".split(" "));
const POSSESSIVE = /['’]s? $/;

/**
 * Whether the asked deed is told of somebody else, who is named: "when did Vale visit Elsby" is not answered by "Adams visited
 * Elsby on Monday", nor "when was Vale's wife born" where only Vale was.
 */
export function isToldOfAnother(question: Question, evidence: Evidence): boolean {
  const { clause, terms } = question;
  if (!clause || isTold(wholeName(clause.subject, terms), evidence)) return false;
  return terms[clause.subject]?.isName ? hasOtherDoer(question, evidence) : isOwned(clause.subject, question);
}

/** "Vale's wife": Vale is told of, and she is not. */
function isOwned(subject: number, { terms, text }: Question): boolean {
  const [owner, owned] = [terms[subject - 1], terms[subject]];
  if (!owner?.isName || !owned || !isPersonNoun(owned.typed.toLowerCase())) return false;
  return POSSESSIVE.test(text.slice(owner.start, owned.start));
}

function hasOtherDoer(question: Question, evidence: Evidence): boolean {
  const { matches, passage } = evidence;
  const told = matches.filter(({ term }) => term === question.clause?.verb);
  if (told.length === 0) return false;
  const names = readNames(quote(passage.report, passage)).map((name) => ({
    ...name,
    start: name.start + passage.start,
    end: name.end + passage.start,
  }));
  return told.every(({ at }) => {
    const doer = doerOf(at, evidence, names);
    return doer !== undefined && doer.kind !== "place" && !isKnownByQuestion(doer, question);
  });
}

/** Whoever stands right before a verb. */
function doerOf(at: number, { tokens }: Evidence, names: readonly NameMention[]): NameMention | undefined {
  const verb = tokens[at];
  if (!verb) return undefined;
  if (verb.word.endsWith("ing") && OF_ONE_BEFORE.has(tokens[at - 1]?.word ?? ""))
    return names.findLast(({ end, kind }) => end < verb.start && kind === "person");
  const last = tokens.slice(0, at).findLast(({ word }) => !isBeforeVerb(word));
  return names.find(({ end }) => end === last?.end);
}

function isBeforeVerb(word: string): boolean {
  return BE.has(word) || DO.has(word) || HAVE.has(word) || BEFORE_VERB.test(word);
}

/** A term with the names right before it, which are one name with it. */
function wholeName(last: number, terms: readonly QuestionTerm[]): readonly number[] {
  if (!terms[last]?.isName) return [last];
  const first = terms.findLastIndex(({ isName }, n) => n < last && !isName) + 1;
  return terms.flatMap((_, n) => (n >= first && n <= last ? [n] : []));
}

function isTold(name: readonly number[], { matches }: Evidence): boolean {
  return matches.some(({ term }) => name.includes(term));
}
