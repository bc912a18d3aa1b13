import { isItself } from "../../question/matches.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { isPastForm, termSet } from "../../search/term.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import { numberClauses } from "../clauses.ts";
import type { DateMention } from "../mention.ts";
import { asksForEither } from "./asked-time.ts";

/** Deeds of words: "say" is none, since "when did he say it would open" mostly asks for the opening. */
const ANNOUNCING = termSet("announce declare confirm reveal admit");
/** A subject between the date that opens a sentence and its verb is hardly longer. */
const LONGEST_SUBJECT = 15;
const OPENING = 2;
const LEAST_ITEMS = 3;
const ENDS_ITEM = /^(?:[,;.]|\s+and\b|$)/;

/** "after being sacked", "after having fled", "who drowned": told in passing, of a time that the sentence does not say. */
const IN_PASSING = /\b(?:after (?:being|having(?: been)?)|who(?: had)?(?: been)?)$/i;
const MARK = /[,;:()–—]/;
/** "jailed on Monday for stabbing" */
const ACCUSED_OF =
  /\b(?:jailed|imprisoned|charged|convicted|sentenced|arrested|detained|tried|fined|acquitted|accused|suspected|guilty)\b.*\b(?:for|with|of|over)(?: (?:allegedly|fatally|deliberately))?$/i;
/** "an inquiry into the", "talks aimed at ending a", "the first anniversary of the", "victims of the" */
const ABOUT_EVENT =
  /\b(?:(?:inquir(?:y|ies)|enquir(?:y|ies)|investigat(?:ion|ing|ors)|probe|inquest) (?:into|of)|(?:to|at|aimed at) end(?:ing)?|end to|(?:talks|trial|hearing|verdict|negotiations) (?:over|on|about)|(?:anniversary|victims?|survivors?|memory|funerals?) of)(?: (?:the|an?|this|last|month|year|week|deadly|fatal)(?:['’]s)?){0,3}$/i;

/**
 * "Vale was arrested on Saturday after being sacked", "an inquiry into the crash opened on Monday": of when she was sacked, and
 * when it crashed, they say no more than that it was before.
 */
export function isOfMainVerb(mention: DateMention, sentence: string, { terms, clause }: Question): boolean {
  const tokens = tokenize(sentence);
  const told = toldAt(tokens, terms[clause?.verb ?? -1]);
  if (told.length === 0) return false;
  const clauses = numberClauses(tokens, sentence, 0);
  const own = clauses[placeOf(mention, tokens)];
  return told.every((at) => {
    const verb = tokens[at];
    return verb !== undefined && isInPassing(verb, clauses[at] === own, mention, sentence);
  });
}

/** Whether a verb or its noun is told in passing; `isWithDate` says that the date stands in the same clause. */
function isInPassing(verb: Token, isWithDate: boolean, mention: DateMention, sentence: string): boolean {
  const before = sentence.slice(0, verb.start).trimEnd();
  if (IN_PASSING.test(before)) return !isWithDate && !isRunOn(verb, mention, sentence);
  // "charged with robbing a bank on Monday" may tell of either
  const isBehind = mention.start > verb.end && isWithDate;
  if (verb.word.endsWith("ing")) return ACCUSED_OF.test(before) && !isBehind;
  return ABOUT_EVENT.test(before);
}

/** "who resigned as head of the committee two weeks ago" */
function isRunOn(verb: Token, { start }: DateMention, sentence: string): boolean {
  return start > verb.end && !MARK.test(sentence.slice(verb.end, start));
}

/** Whether a date of a sentence is that of another deed than the one asked about, which has a date of its own there. */
export function isOfOtherVerb(
  mention: DateMention,
  dates: readonly DateMention[],
  sentence: string,
  question: Question,
): boolean {
  if (dates.length < 2 || asksForEither(question)) return false;
  const tokens = tokenize(sentence);
  return (
    isOfOtherClause(mention, dates, sentence, tokens, question) ||
    isAnnounced(mention, dates, tokens, question) ||
    isOfOtherItem(mention, dates, sentence, tokens, question)
  );
}

/** "The march would begin in two days and be completed in ten": the date whose clause has the verb. */
function isOfOtherClause(
  mention: DateMention,
  dates: readonly DateMention[],
  sentence: string,
  tokens: readonly Token[],
  { terms, clause }: Question,
): boolean {
  const told = toldAt(tokens, terms[clause?.verb ?? -1]);
  if (told.length === 0) return false;
  const clauses = numberClauses(tokens, sentence, 0);
  const hasVerb = (date: DateMention): boolean => {
    const own = clauses[placeOf(date, tokens)];
    return told.some((at) => clauses[at] === own);
  };
  return !hasVerb(mention) && dates.some(hasVerb);
}

/** "On Tuesday, Vale announced she had sacked Adams on Monday": what is announced has its own day. */
function isAnnounced(
  mention: DateMention,
  dates: readonly DateMention[],
  tokens: readonly Token[],
  { terms }: Question,
): boolean {
  const verb = terms.find((term) => isItself(term, (one) => ANNOUNCING.has(one)));
  const [at] = toldAt(tokens, verb);
  const [first] = dates;
  if (at === undefined || !first || first === mention) return false;
  return placeOf(first, tokens) < OPENING && at <= LONGEST_SUBJECT && placeOf(mention, tokens) > at + 2;
}

/** "She won the Elsby Cup in 1987, the Brent Cup in 1998 and the Corwen Cup in 2000": each date ends its item. */
function isOfOtherItem(
  mention: DateMention,
  dates: readonly DateMention[],
  sentence: string,
  tokens: readonly Token[],
  { terms }: Question,
): boolean {
  const endsItem = (date: DateMention): boolean =>
    placeOf(date, tokens) >= OPENING && ENDS_ITEM.test(sentence.slice(date.end));
  if (dates.length < LEAST_ITEMS || !dates.every(endsItem)) return false;
  // whoever won the first won them all
  const subject =
    tokens.slice(0, placeOf(dates[0] ?? mention, tokens)).find(({ word }) => isPastForm(word))?.end ?? 0;
  const weightOf = (date: DateMention): number => {
    const before = dates.findLast(({ end }) => end <= date.start);
    const words = tokens.filter(({ start, end }) => start >= (before?.end ?? subject) && end <= date.start);
    const told = terms.filter(({ matches }) => words.some(({ term }) => matches.has(term)));
    return told.reduce((sum, { weight }) => sum + weight, 0);
  };
  return dates.some((date) => weightOf(date) > weightOf(mention));
}

function toldAt(tokens: readonly Token[], term: QuestionTerm | undefined): readonly number[] {
  return tokens.flatMap((token, at) => (term?.matches.has(token.term) ? [at] : []));
}

function placeOf({ start }: DateMention, tokens: readonly Token[]): number {
  return tokens.findIndex(({ end }) => end > start);
}
