import { overlaps, type Span } from "../../corpus/report.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { verbTermOf } from "../../question/voice.ts";
import { termSet } from "../../search/term.ts";
import { tokenize } from "../../search/tokenize.ts";
import { quotationsIn } from "./quotations.ts";
import { weightOf } from "./told-near.ts";

/** "who said", "who compared it to": whoever spoke these words is asked for. */
const SPEECH = termSet(
  "say add announce argue call claim comment compare declare describe explain joke liken predict remark state suggest tell think tweet warn write",
);
/** A quotation has the words of the question where it has this share of them. */
const QUOTED_SHARE = 0.5;
/** Words that a member quotes are rarely remembered exactly: this share of their pairs of neighbours must be there. */
const PAIRS_SHARE = 0.5;

/** The verb of a question for who said something; undefined for other questions. */
export function speechVerb(question: Question): QuestionTerm | undefined {
  if (question.voice?.side !== "agent") return undefined;
  const verb = question.terms[verbTermOf(question)];
  return [...SPEECH].some((term) => verb?.matches.get(term) === 1) ? verb : undefined;
}

/** The quotations of a sentence that have most words of a question for who said them; none for other questions. */
export function askedQuotations(text: string, question: Question): readonly Span[] {
  const verb = speechVerb(question);
  if (!verb) return [];
  const words = question.terms.filter((term) => term !== verb);
  const quotations = quotationsIn(text);
  const said = tokenize(text).filter((token) => quotations.some((span) => overlaps(span, token)));
  const quoted = words.filter(({ matches }) => said.some(({ term }) => matches.has(term)));
  return quoted.length > 0 && weightOf(quoted) >= weightOf(words) * QUOTED_SHARE ? quotations : [];
}

/**
 * Whether a sentence lacks the very words that a question quotes (`who said "one for all"`), or that are all the question has
 * behind its verb ("who said one for all"): whoever speaks there said something else.
 */
export function lacksAskedWords(text: string, question: Question): boolean {
  const verb = speechVerb(question);
  if (!verb) return false;
  const [quoted] = quotationsIn(question.text);
  if (!quoted && question.terms.length > 1) return false;
  const words = question.text.slice(quoted?.start ?? verb.end, quoted?.end);
  const asked = pairsOf(words);
  const told = new Set(pairsOf(text));
  return asked.filter((pair) => told.has(pair)).length < asked.length * PAIRS_SHARE;
}

/** Each word with the next. */
function pairsOf(text: string): readonly string[] {
  const words = tokenize(text).map(({ word }) => word);
  return words.slice(1).map((word, n) => `${words[n]} ${word}`);
}
