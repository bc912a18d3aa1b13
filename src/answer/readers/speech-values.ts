import { overlaps, type Passage, quote, type Span } from "../../corpus/report.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { speechVerbAt } from "../../question/speech.ts";
import { sayingAnd } from "../../search/saying.ts";
import { isPastForm } from "../../search/term.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { ReadValues } from "../reader.ts";
import { wordSet } from "./names/name-words.ts";
import { quotationsIn } from "./quotations.ts";
import { statedValue } from "./stated-value.ts";
import { toldNear, weightOf } from "./told-near.ts";

const SAYING = sayingAnd(`
  say saying telling announced announces warned warns claims stated states stating writing tweets asked asks asking
  explains declared declares posted argues urged urges called calls calling described describes continued
  confirmed denied criticised criticized praised condemned suggested promised vowed demanded dismissed joked
  enthused stressed indicated acknowledged admitted expressed thanked accused labelled labeled dubbed quoted
  according
`);
/** Whoever stands right behind one of these was spoken to. */
const ADDRESSING = wordSet(
  "told tells telling asked asks urged warned thanked praised criticised criticized accused",
);
const ADDRESSED_REACH = 2;
/** Behind a verb of saying one of these opens what is said, and whoever is named in it is spoken of. */
const POSSESSIVE = wordSet("its his her their that");
/** The speaker stands this many words off the verb at most, the words of a quotation not counted. */
const VERB_REACH = 8;
/** A quotation suits; one whose speaker only the next sentence names less; what is told without one least. */
const FIT = { quoted: 1, beside: 0.7, reported: 0.3 } as const;
/** "Vale said.": a sentence of so few words has none of his. */
const ONLY_SPEAKER = 3;
/** What the words of the speaker are worth where nothing of what they should be about stands near them. */
const OFF_TOPIC = 0.2;
/** Share of the speaker's words that make the speaker. */
const SPEAKER_SHARE = 0.5;

/** What a sentence has of the one whose words are asked for. */
interface Told {
  readonly isNamed: boolean;
  readonly isSpeaking: boolean;
  readonly isQuoting: boolean;
  /** Somebody else with a name says it. */
  readonly isOthers: boolean;
}

/** The sentences with the words of the one the question names: a quotation, or what he is said to have said. */
export const readSpeechValues: ReadValues = (passage, question, siblings) => {
  const { speaker, topic } = partsOf(question);
  if (speaker.length === 0) return [];
  const fit = fitOf(passage, siblings, speaker);
  if (fit === 0) return [];
  const text = quote(passage.report, passage);
  const onTopic = OFF_TOPIC + (1 - OFF_TOPIC) * toldNear(passage, siblings, topic);
  const value = statedValue(passage, { start: 0, end: text.length }, text, fit * onTopic);
  return [{ ...value, key: `${passage.report.id}:${passage.start}`, value: null }];
};

interface Parts {
  readonly speaker: readonly QuestionTerm[];
  /** What the words are about. */
  readonly topic: readonly QuestionTerm[];
}

/** The speaker stands before the verb of saying; where nothing does, he has the names ("what was the reaction of Vale"). */
function partsOf({ text, terms }: Question): Parts {
  const verb = speechVerbAt(text.toLowerCase());
  const others = terms.filter(({ start, end }) => verb < start || verb >= end);
  const before = others.filter(({ end }) => end <= verb);
  const speaker = before.length > 0 ? before : others.filter(({ isName }) => isName);
  return { speaker, topic: others.filter((term) => !speaker.includes(term)) };
}

function fitOf(passage: Passage, siblings: readonly Passage[], speaker: readonly QuestionTerm[]): number {
  const { isSpeaking, isQuoting, isOthers } = readTold(passage, speaker);
  if (isSpeaking && !isQuoting && tokenize(quote(passage.report, passage)).length <= ONLY_SPEAKER) return 0;
  if (isSpeaking) return isQuoting ? FIT.quoted : FIT.reported;
  return isQuoting && !isOthers && isBesideSpeaker(passage, siblings, speaker) ? FIT.beside : 0;
}

/** `"I slept. It was quiet," said Vale`, and behind it: `"Then it rained," he added`. */
function isBesideSpeaker(
  { index, paragraph }: Passage,
  siblings: readonly Passage[],
  speaker: readonly QuestionTerm[],
): boolean {
  const [before, after] = [index - 1, index + 1].map((at) => {
    const beside = siblings[at];
    return beside && Math.abs(beside.paragraph - paragraph) <= 1 ? readTold(beside, speaker) : null;
  });
  if (before?.isNamed && !before.isOthers) return true;
  return after?.isSpeaking === true && after.isQuoting;
}

function readTold(passage: Passage, speaker: readonly QuestionTerm[]): Told {
  const text = quote(passage.report, passage);
  const quotations = quotationsIn(text);
  const outside = tokenize(text).filter((token) => !quotations.some((span) => overlaps(span, token)));
  const verbs = outside.flatMap((token, at) =>
    SAYING.has(token.word) || isBehindQuotation(token, quotations, text) ? [at] : [],
  );
  const named = placesOf(speaker, outside);
  const isSpeaking = verbs.some((verb) => named.some((at) => isSaying(at, verb, outside)));
  return {
    isNamed: named.length > 0,
    isSpeaking,
    isQuoting: quotations.length > 0,
    isOthers: !isSpeaking && verbs.length > 0 && outside.some(({ capital }, at) => capital && at > 0),
  };
}

/** `"It is done," congratulated Vale`: right behind a quotation any past form is a verb of saying. */
function isBehindQuotation({ start, word }: Token, quotations: readonly Span[], text: string): boolean {
  return isPastForm(word) && quotations.some(({ end }) => /^[”"’»,:]* $/.test(text.slice(end, start)));
}

/** Where words of the speaker stand; nowhere where they are too few to be the speaker: a surname is enough. */
function placesOf(speaker: readonly QuestionTerm[], tokens: readonly Token[]): readonly number[] {
  const named = speaker.filter(({ matches }) => tokens.some(({ term }) => matches.has(term)));
  const last = named.at(-1);
  const isSurname = last?.isName === true && last === speaker.at(-1);
  if (!isSurname && weightOf(named) < weightOf(speaker) * SPEAKER_SHARE) return [];
  return tokens.flatMap(({ term }, at) => (named.some(({ matches }) => matches.has(term)) ? [at] : []));
}

/** Whether the one at a place says it: not "she told Vale". */
function isSaying(at: number, verb: number, tokens: readonly Token[]): boolean {
  const distance = at - verb;
  if (distance === 0 || Math.abs(distance) > VERB_REACH) return false;
  // "announced its selection of the activist Vale"
  if (tokens.slice(verb + 1, at).some(({ word }) => POSSESSIVE.has(word))) return false;
  const isAddressed = distance > 0 && distance <= ADDRESSED_REACH;
  return !(isAddressed && ADDRESSING.has(tokens[verb]?.word ?? ""));
}
