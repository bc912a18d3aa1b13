import { overlaps, type Passage, quote, type Span } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { NameMention } from "../mention.ts";
import { prepositionOf } from "../prepositional.ts";
import type { Value } from "../reader.ts";
import { isKnownByQuestion } from "./asked-about.ts";
import { askedQuotations, lacksAskedWords } from "./asked-words.ts";
import { readActors } from "./noun-phrases.ts";
import { quotationsIn } from "./quotations.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";

/** What whoever did not speak the words asked about is worth. */
const SPOKEN_OF = 0.2;
/** Sentences between a quotation and the one that names its speaker, at most. */
const REACH = 3;
const HEARS = /\b(?:told|tells?|telling) (?:(?:the|an?|his|her|their) )?$/i;
/** A speaker whom only a sentence beside names is a little less sure. */
const FIT = 0.8;

/**
 * The values of a sentence judged by who said the words asked about: whoever a quotation names did not, and a sentence beside
 * it may name its speaker.
 */
export function withSpeaker(
  values: readonly Value[],
  passage: Passage,
  question: Question,
  siblings: readonly Passage[],
): readonly Value[] {
  const text = quote(passage.report, passage);
  if (lacksAskedWords(text, question))
    return values.map((value) => ({ ...value, fit: value.fit * SPOKEN_OF }));
  const quotations = askedQuotations(text, question).map((span) => inReport(span, passage));
  const judged = values.map((value) =>
    quotations.some((span) => overlaps(span, value)) ? { ...value, fit: value.fit * SPOKEN_OF } : value,
  );
  const speaker = quotedSpeaker(passage, question, siblings);
  return speaker ? [...judged, speaker] : judged;
}

function inReport({ start, end }: Span, passage: Passage): Span {
  return { start: start + passage.start, end: end + passage.start };
}

/**
 * Who speaks the asked quotation of a sentence that names nobody outside of it: `"We were close," he said` is spoken by
 * whoever the sentence before is about, and a quotation that goes on by whom its last sentence names.
 */
function quotedSpeaker(passage: Passage, question: Question, siblings: readonly Passage[]): Value | null {
  const text = quote(passage.report, passage);
  const [quotation] = askedQuotations(text, question);
  if (!quotation || namesSpeaker(passage, siblings)) return null;
  const speaker = goesOn(text)
    ? (behind(passage, siblings) ?? before(passage, siblings))
    : before(passage, siblings);
  if (!speaker || isKnownByQuestion(speaker.name, question)) return null;
  const { name, sentence } = speaker;
  const toldAt = { start: sentence.start + name.start, end: sentence.start + name.end };
  return { ...statedValue(passage, quotation, name.text, FIT), toldAt };
}

interface Speaker {
  readonly name: NameMention;
  readonly sentence: Passage;
}

/** The quotation of a sentence is not at its end. */
function goesOn(text: string): boolean {
  const last = quotationsIn(text).at(-1);
  return last?.end === text.length && !/["”»]$/.test(text);
}

/** Who is named in the first sentence behind that says more than the quotation. */
function behind({ index, paragraph }: Passage, siblings: readonly Passage[]): Speaker | null {
  for (const sentence of siblings.slice(index + 1, index + 1 + REACH)) {
    if (sentence.paragraph - paragraph > 1) return null;
    const text = quote(sentence.report, sentence);
    if (/["”»]/.test(text)) return speakerIn(sentence, siblings);
  }
  return null;
}

/** The person whom the nearest sentence before is about; past sentences of the same quotation. */
function before({ index, paragraph }: Passage, siblings: readonly Passage[]): Speaker | null {
  for (const sentence of siblings.slice(Math.max(0, index - REACH), index).toReversed()) {
    if (paragraph - sentence.paragraph > 1) return null;
    const speaker = speakerIn(sentence, siblings);
    if (speaker) return speaker;
    if (namesSpeaker(sentence, siblings) || quotationsIn(quote(sentence.report, sentence)).length === 0)
      return null;
  }
  return null;
}

/** The person whom a sentence is about: nobody else stands before, as in "the police arrested Vale". */
function speakerIn(sentence: Passage, siblings: readonly Passage[]): Speaker | null {
  const people = peopleIn(sentence, siblings);
  const name = mayHaveSaid(namesOf(sentence, siblings), sentence).find(({ kind }) => kind === "person");
  if (!name) return null;
  const start = Math.min(name.start, name.role?.start ?? name.start);
  return people.some(({ end }) => end <= start) ? null : { name, sentence };
}

/** Whether a sentence names or describes somebody who may have said its quotation. */
function namesSpeaker(sentence: Passage, siblings: readonly Passage[]): boolean {
  return peopleIn(sentence, siblings).length > 0;
}

function peopleIn(sentence: Passage, siblings: readonly Passage[]): readonly Span[] {
  const names = namesOf(sentence, siblings).filter(({ kind }) => kind !== "place");
  return mayHaveSaid([...names, ...readActors(quote(sentence.report, sentence))], sentence);
}

/** Those outside of quotations, but for hearers and whoever hangs on a preposition: "he told Vale at the Elsby Club". */
function mayHaveSaid<Place extends Span>(people: readonly Place[], sentence: Passage): readonly Place[] {
  const text = quote(sentence.report, sentence);
  const [quotations, tokens] = [quotationsIn(text), tokenize(text)];
  return people.filter(
    (place) =>
      !quotations.some((span) => overlaps(span, place)) &&
      !HEARS.test(text.slice(0, place.start)) &&
      prepositionOf(place, tokens) === -1,
  );
}
