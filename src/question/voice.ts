import { isStopWord } from "../search/stop-words.ts";
import { isPastForm } from "../search/term.ts";
import { BE, DO, HAVE } from "./auxiliaries.ts";
import type { Word } from "./join-phrases.ts";
import type { Question } from "./question.ts";

/** Whether a who-question asks for whoever did it, or for whomever it was done to. */
export interface Voice {
  readonly side: "agent" | "patient";
  /** Where the verb asked about stands in the question. */
  readonly verb: number;
}

/** A preposition or conjunction ends the clause that asks. */
const CLAUSE_END = new Set(
  "when while because after before that if since over in on at for from to of with about during against".split(
    " ",
  ),
);
const BY_WHOM = /\bby (?:who|whom|which)\b/i;
const ASKING = /\b(?:who|whom|whos|whose|which|what)\b/i;
/** "what is the name of the officer who fired": no verb says what the officer did to whom. */
const NAME_OF = /\bname of\b/i;
/** Right before the noun that says which sort of person or group is asked for. */
const WHICH = /\b(?:which|what) $/i;
/** What may stand between "who" and the verb: "who at the bank decided", "who else was hurt". */
const LEADS_TO_VERB = new Set("at in from of among on else all exactly first finally later also".split(" "));
const OF_SOMETHING = /^(?:the |\S+['’]s? |(?:[\w-]+ ){1,3}of )/i;
/** "whos the lawyer", "who's the mayor": the verb is in the word. */
const WHO_IS = /^\W*who['’]?s\b/i;
/** "who's running for mayor", "who's been arrested" */
const HAPPENING = /(?:ing|^been|^got)$/;
/** "buying", not "being" or "king" */
const PROGRESSIVE = /^(?!being).{3,}ing$/;
const OBJECT = new Set("a an the this that his her its their".split(" "));
/** "runs the union", not "boss of the union". */
const THIRD_PERSON = /[^s]s$/;

/** The index of the term for the verb asked about; -1 where no voice is known, or its verb is no term. */
export function verbTermOf({ voice, terms }: Pick<Question, "voice" | "terms">): number {
  return terms.findIndex(({ start }) => start === voice?.verb);
}

/** Finds the voice in the words behind the question word; null where it asks for a role ("who is the mayor"). */
export function findVoice(question: string, words: readonly Word[]): Voice | null {
  const asked = words.filter(({ word }) => !/^(?:who|whom|whos|whose)$/.test(word));
  if (BY_WHOM.test(question)) return passive(asked, "agent");
  if (NAME_OF.test(question)) return null;
  if (!ASKING.test(question) && isNounPhrase(question, asked)) return null;
  const tokens = asked.slice(fromVerb(question, asked));
  const [first, second] = tokens;
  if (!first) return null;
  if (WHO_IS.test(question) && !HAPPENING.test(first.word))
    return isPast(first) ? passive(tokens, "patient") : null;
  if (DO.has(first.word)) return objectOf(tokens.slice(1));
  if (BE.has(first.word)) return ofBeing(tokens, second);
  if (HAVE.has(first.word))
    return second?.word === "been" || second?.word === "be"
      ? passive(tokens, "patient")
      : active(tokens.slice(1));
  return active(tokens);
}

/** "who was arrested", "who is buying the firm", and "who is the mayor", where nobody does anything. */
function ofBeing(tokens: readonly Word[], second: Word | undefined): Voice | null {
  if (!second) return null;
  if (isPast(second)) return passive(tokens, "patient");
  return PROGRESSIVE.test(second.word) ? active(tokens.slice(1)) : null;
}

/** "head of the union", "the mayor", "the mayor's deputy", "union leader": nobody does anything. */
function isNounPhrase(question: string, tokens: readonly Word[]): boolean {
  const [first] = tokens;
  if (!first || isVerbForm(first)) return false;
  return OF_SOMETHING.test(question) || !tokens.some(isVerbForm);
}

/** "arrested", and "thrown out", which stands for "expel". */
function isPast({ word, literal }: Word): boolean {
  return isPastForm(word) || (literal?.some((plain) => isPastForm(plain.word)) ?? false);
}

/** A past form or an auxiliary. */
function isVerbBefore(word: Word): boolean {
  return isPast(word) || [BE, DO, HAVE].some((forms) => forms.has(word.word));
}

function isVerbForm(word: Word): boolean {
  return isVerbBefore(word) || THIRD_PERSON.test(word.word);
}

/** Where the verb begins: behind "which eye doctor", "who at the bank", "who else". */
function fromVerb(question: string, tokens: readonly Word[]): number {
  const [first] = tokens;
  if (!first) return 0;
  const isNoun = WHICH.test(question.slice(0, first.start));
  if (!isNoun && !LEADS_TO_VERB.has(first.word)) return 0;
  const at = tokens.findIndex((word, n) => n > 0 && (isVerbBefore(word) || (isNoun && hasObject(tokens, n))));
  return at === -1 ? 0 : at;
}

/** "owns the mill", "owns Elsby" in "which local company owns the mill". */
function hasObject(tokens: readonly Word[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    THIRD_PERSON.test(tokens[at]?.word ?? "") && next !== undefined && (next.capital || OBJECT.has(next.word))
  );
}

/** "who blamed Israel": the first word that says something is the verb. */
function active(tokens: readonly Word[]): Voice | null {
  const verb = tokens.find(({ word }) => !isStopWord(word));
  return verb ? { side: "agent", verb: verb.start } : null;
}

function passive(tokens: readonly Word[], side: Voice["side"]): Voice | null {
  const verb = tokens.find((word) => isPast(word) && !BE.has(word.word));
  return verb ? { side, verb: verb.start } : null;
}

/** "who did the president sack when ...": the last word before the clause ends is the verb. */
function objectOf(tokens: readonly Word[]): Voice | null {
  const end = tokens.findIndex(({ word }, n) => n > 0 && CLAUSE_END.has(word));
  const clause = (end === -1 ? tokens : tokens.slice(0, end)).filter(({ word }) => !isStopWord(word));
  const verb = clause.at(-1);
  return verb && clause.length > 1 ? { side: "patient", verb: verb.start } : null;
}
