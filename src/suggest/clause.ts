import { ADVERBS, CONJUNCTIONS, PREPOSITIONS } from "../answer/readers/counts/function-words.ts";
import { touchesNext, wordAt } from "../answer/readers/counts/tokens.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { needsObject, type Predicate, predicateAt } from "./predicate.ts";
import { dateStarts, type Sentence } from "./sentence.ts";
import { skipApposition, skipOpening, subjectAt } from "./subject.ts";

/** A phrase with its preposition: "in Almaty". */
interface Setting {
  readonly text: string;
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/** A plain clause of a sentence, in the parts of which a question is made. */
export interface Clause extends Predicate {
  readonly subject: NounPhrase;
  /** "broke out", or "". */
  readonly particle: string;
  /** What follows the verb without a preposition. */
  readonly object: NounPhrase | null;
  readonly settings: readonly Setting[];
  /** The sentence begins with it. */
  readonly isMain: boolean;
  /** The sentence says when; in a clause inside it, right behind that. */
  readonly hasDate: boolean;
}

/** Quoted speech says what somebody thinks, and a question in a report tells nothing. */
const SPOKEN = /["“”«»?]/;
/** Behind these a clause of its own begins: "since the crisis began on 2 January". */
const OPENS_CLAUSE = new Set("after since when before because that while".split(" "));
const PARTICLES = new Set("down out up off over away back".split(" "));
const MOST_SETTINGS = 2;
/** Words between a clause and the date that is its own: "arrested late on Monday". */
const DATE_WITHIN = 3;

/** The clause at the start of a sentence and those that open inside it, where they are plain enough to be asked about. */
export function readClauses(sentence: Sentence): readonly Clause[] {
  if (SPOKEN.test(sentence.text)) return [];
  const dates = dateStarts(sentence);
  const inner = sentence.tokens.flatMap(({ lower }, n) => (OPENS_CLAUSE.has(lower) ? [n + 1] : []));
  return [skipOpening(sentence), ...inner].flatMap((at, n) => readClause(sentence, at, n === 0, dates));
}

function readClause(sentence: Sentence, from: number, isMain: boolean, dates: ReadonlySet<number>): Clause[] {
  const subject = subjectAt(sentence, from);
  const predicate = subject && predicateAt(sentence, skipApposition(sentence, subject.to), subject);
  if (!subject || !predicate) return [];
  const particle = particleAt(sentence, predicate.to);
  const at = predicate.to + (particle === "" ? 0 : 1);
  const object = dates.has(at) ? null : nounPhraseAt(sentence, at);
  if (object === null && needsObject(predicate)) return [];
  const settings = settingsAt(sentence, object?.to ?? at, dates);
  const end = settings.at(-1)?.phrase.to ?? object?.to ?? at;
  if (!endsPlainly(sentence, end, dates)) return [];
  const hasDate = isMain
    ? dates.size > 0
    : [...dates].some((date) => date >= end && date - end <= DATE_WITHIN);
  return [{ ...predicate, subject, object, particle, settings, isMain, hasDate }];
}

/** "broke out", and the "in" of "was called in by the mayor". */
function particleAt({ tokens }: Sentence, at: number): string {
  const word = wordAt(tokens, at);
  if (PARTICLES.has(word)) return word;
  const next = tokens[at + 1];
  const isAlone = next === undefined || next.kind === "mark" || PREPOSITIONS.has(next.lower);
  return word === "in" && isAlone ? word : "";
}

/** Up to two phrases with prepositions, as far as they are plain and no dates. */
function settingsAt(sentence: Sentence, from: number, dates: ReadonlySet<number>): readonly Setting[] {
  const settings: Setting[] = [];
  let at = from;
  while (settings.length < MOST_SETTINGS) {
    const preposition = wordAt(sentence.tokens, at);
    if (!PREPOSITIONS.has(preposition) || dates.has(at) || dates.has(at + 1)) break;
    const phrase = nounPhraseAt(sentence, at + 1);
    if (!phrase || (preposition === "to" && !phrase.isDefinite) || /day$/.test(phrase.head)) break;
    settings.push({ text: `${preposition} ${phrase.text}`, preposition, phrase });
    at = phrase.to;
  }
  return settings;
}

/** Whether the clause may be cut there: before a date, a mark, or a phrase that only adds time, place or circumstance. */
function endsPlainly({ tokens }: Sentence, at: number, dates: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || dates.has(at)) return true;
  if (token.kind === "mark") return isEnd(tokens, at);
  if (dates.has(at + 1) && PREPOSITIONS.has(token.lower)) return true;
  if (
    /^(?:in|at|on|after|before|during|following|amid|by|because|due|when|while|since|until|near)$/.test(
      token.lower,
    )
  )
    return true;
  return ADVERBS.has(token.lower) && !CONJUNCTIONS.has(token.lower) && !PARTICLES.has(token.lower);
}

/** A dash inside a word ("push–back") ends nothing, nor does the comma of a list ("Iran, Iraq and Syria"). */
function isEnd(tokens: Sentence["tokens"], at: number): boolean {
  const mark = wordAt(tokens, at);
  if (mark === ",")
    return !tokens.slice(at + 1, at + 4).some(({ lower }) => lower === "and" || lower === "or");
  return /^[.;:(–—]$/.test(mark) && !(/^[–—]$/.test(mark) && touchesNext(tokens, at));
}
