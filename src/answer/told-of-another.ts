import { overlaps, quote } from "../corpus/report.ts";
import { isAuxiliary } from "../question/auxiliaries.ts";
import type { Question, QuestionTerm } from "../question/question.ts";
import type { Token } from "../search/tokenize.ts";
import type { Evidence } from "./evidence.ts";
import type { NameMention } from "./mention.ts";
import { isKnownByQuestion } from "./readers/asked-about.ts";
import { readNames } from "./readers/names.ts";
import { countsPersons } from "./readers/units.ts";

/** Between a doer and the verb: "Vale, 27, was later arrested", "Vale has not resigned". */
const BEFORE_VERB = /^(?:\d+|\p{L}+ly|also|later|then|not|never|first|once)$/u;
/** "Vale and Adams left", "allies of Vale left": not Adams alone, nor Vale at all. */
const BESIDE_ANOTHER = new Set("and or of with for to by".split(" "));
/** "while visiting Elsby": whoever the sentence names before does it. */
const OF_ONE_BEFORE = new Set("while when after before since".split(" "));
/** Whoever does it, the other does it, too. */
const MUTUAL = new Set(
  "meet marry wed divorce date kiss hug talk speak play face fight debate split part agree clash battle quarrel".split(
    " ",
  ),
);
const POSSESSIVE = /['’]s? $/;

/**
 * Whether the asked deed is told of somebody else, who is named: "when did Vale visit Elsby" is not answered by "Adams visited
 * Elsby on Monday", nor "when was Vale's wife born" where only Vale was.
 */
export function isToldOfAnother(question: Question, evidence: Evidence): boolean {
  const { clause, terms } = question;
  if (!clause) return false;
  const subject = wholeName(clause.subject, terms);
  if (toldOf(subject, evidence).length > 0)
    return isActive(question) && isPerson(subject, evidence) && hasOtherDoer(subject, question, evidence);
  return terms[clause.subject]?.isName
    ? hasOtherDoer(subject, question, evidence)
    : isOwned(clause.subject, question);
}

/** "When did Vale leave": not "when was Vale left", nor "when did Vale meet Adams", which is told of either. */
function isActive({ text, terms, clause }: Question): boolean {
  return (
    /\b(?:did|does|do)\b/i.test(text) && !MUTUAL.has(terms[clause?.verb ?? -1]?.typed.toLowerCase() ?? "")
  );
}

/** "Vale's wife": Vale is told of, and she is not. */
function isOwned(subject: number, { terms, text }: Question): boolean {
  const [owner, owned] = [terms[subject - 1], terms[subject]];
  if (!owner?.isName || !owned || !countsPersons(owned.typed.toLowerCase())) return false;
  return POSSESSIVE.test(text.slice(owner.start, owned.start));
}

function hasOtherDoer(subject: readonly number[], question: Question, evidence: Evidence): boolean {
  const told = evidence.matches.filter(({ term }) => term === question.clause?.verb);
  if (told.length === 0) return false;
  const names = namesIn(evidence);
  return told.every(({ at }) => {
    const doer = doerOf(at, evidence, names);
    if (doer === undefined || doer.kind === "place" || isKnownByQuestion(doer, question)) return false;
    return !toldOf(subject, evidence).some((token) => overlaps(token, doer));
  });
}

function namesIn({ passage }: Evidence): readonly NameMention[] {
  return readNames(quote(passage.report, passage)).map((name) => ({
    ...name,
    start: name.start + passage.start,
    end: name.end + passage.start,
  }));
}

/** Whether a name of the question is that of a person in the sentence: what a firm does, its people do. */
function isPerson(name: readonly number[], evidence: Evidence): boolean {
  const told = toldOf(name, evidence);
  return namesIn(evidence).some((one) => one.kind === "person" && told.some((token) => overlaps(one, token)));
}

/** Whoever stands right before a verb, alone. */
function doerOf(at: number, { tokens }: Evidence, names: readonly NameMention[]): NameMention | undefined {
  const verb = tokens[at];
  if (!verb) return undefined;
  if (verb.word.endsWith("ing") && OF_ONE_BEFORE.has(tokens[at - 1]?.word ?? ""))
    return names.findLast(({ end, kind }) => end < verb.start && kind === "person");
  const last = tokens.slice(0, at).findLast(({ word }) => !isBeforeVerb(word));
  const doer = names.find(({ end }) => end === last?.end);
  const before = tokens.findLast(({ end }) => doer !== undefined && end <= doer.start);
  return before && BESIDE_ANOTHER.has(before.word) ? undefined : doer;
}

function isBeforeVerb(word: string): boolean {
  return isAuxiliary(word) || BEFORE_VERB.test(word);
}

/** A term with the names right before it, which are one name with it. */
function wholeName(last: number, terms: readonly QuestionTerm[]): readonly number[] {
  if (!terms[last]?.isName) return [last];
  const first = terms.findLastIndex(({ isName }, n) => n < last && !isName) + 1;
  return terms.flatMap((_, n) => (n >= first && n <= last ? [n] : []));
}

/** Where a name of the question stands in the sentence, and be it a part of it or another spelling. */
function toldOf(name: readonly number[], { matches, tokens }: Evidence): readonly Token[] {
  return matches.flatMap(({ at, term }) => (name.includes(term) ? (tokens[at] ?? []) : []));
}
