/**
 * Sentences that save a verb: "Vale was held in Elsby and Adams in Corwen" tells of two, each with a value of their own, and words
 * of the question stand as near to the one as to the other.
 */
import { overlaps, type Span } from "../corpus/report.ts";
import { isFiniteVerb } from "../question/auxiliaries.ts";
import type { Question } from "../question/question.ts";
import type { Token } from "../search/tokenize.ts";
import type { MatchedTokens } from "./evidence.ts";
import { SAME_WORD } from "./readers/asked-about.ts";

const LEADS = new Set("and while but by".split(" "));
/** "Adams in Corwen", "Adams having a share of 300": so many words stand between a name and its value at most. */
const MOST_BETWEEN = 4;

/** A name behind "and" with the value that it has to itself. */
interface Item {
  readonly name: Span;
  readonly value: Span;
  readonly isAsked: boolean;
}

/** The values of a sentence that are told of others than those whom the question names. */
export function othersValues<V extends Span>(
  values: readonly V[],
  passage: MatchedTokens,
  question: Question,
): ReadonlySet<V> {
  const items = values.length < 2 ? [] : findItems(values, passage, question);
  const asked = items.filter(({ isAsked }) => isAsked);
  const firstOther = items.find(
    ({ name, isAsked }) => !isAsked && isToldBefore(name, values, passage, question),
  );
  return new Set(
    values.filter(
      (value) =>
        asked.some(({ name }) => value.end <= name.start) ||
        (asked.length === 0 && firstOther !== undefined && value.start > firstOther.name.end),
    ),
  );
}

function findItems(
  values: readonly Span[],
  { tokens, matches }: MatchedTokens,
  question: Question,
): readonly Item[] {
  return tokens.flatMap((token, at) => {
    if (!token.capital || !LEADS.has(tokens[at - 1]?.word ?? "")) return [];
    const last = endOfName(at, tokens);
    const name = { start: token.start, end: tokens[last]?.end ?? token.end };
    if (values.some((value) => overlaps(value, name))) return [];
    const value = values.find((one) => isOwn(one, last, tokens));
    const isAsked = matches.some(
      (match) =>
        match.at >= at && match.at <= last && match.factor >= SAME_WORD && question.terms[match.term]?.isName,
    );
    return value ? [{ name, value, isAsked }] : [];
  });
}

function endOfName(from: number, tokens: readonly Token[]): number {
  let last = from;
  while (tokens[last + 1]?.capital && isBeside(last, tokens)) last += 1;
  return last;
}

/** Whether a value stands right behind a name, with no verb of its own before what comes next. */
function isOwn(value: Span, last: number, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ end }) => end > value.start);
  if (first <= last || first - last - 1 > MOST_BETWEEN) return false;
  for (let at = last; at < first; at += 1)
    if (!isBeside(at, tokens) || (at > last && isFiniteVerb(tokens[at]?.word ?? ""))) return false;
  const end = tokens.findLastIndex(({ start }) => start < value.end);
  return !tokens[end + 1] || !isBeside(end, tokens) || LEADS.has(tokens[end + 1]?.word ?? "");
}

/** Whether nothing but a space parts a token from the next. */
function isBeside(at: number, tokens: readonly Token[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && next !== undefined && next.start - token.end === 1;
}

/** Whether somebody whom the question names stands before, with a value of their own. */
function isToldBefore(
  { start }: Span,
  values: readonly Span[],
  { tokens, matches }: MatchedTokens,
  { terms }: Question,
): boolean {
  return matches.some(({ at, term, factor }) => {
    const told = tokens[at];
    if (!told || !terms[term]?.isName || factor < SAME_WORD || told.end > start) return false;
    return values.some((value) => value.start > told.end && value.end < start);
  });
}
