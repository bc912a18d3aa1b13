/** The thing that a question with "what" is after, where a report tells it beside the asked verb: "they threw eggs". */
import { quote, type Span } from "../../corpus/report.ts";
import { BE } from "../../question/auxiliaries.ts";
import { phraseAt } from "../../question/phrases.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { toTerm } from "../../search/term.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { ReadValues } from "../reader.ts";
import { wordSet } from "./names/name-words.ts";
import { statedValue } from "./stated-value.ts";
import { type AskedThing, askedThing, auxiliaryAt } from "./things/asked-thing.ts";
import { phraseBefore, phraseFrom } from "./things/noun-phrase.ts";
import { toldNear, weightOf } from "./told-near.ts";

/** Another word for the deed may have another thing beside it. */
const SAME_VERB = 0.9;
/** Words between "charged" and its "with". */
const BEHIND_REACH = 5;
/** A sentence with the verb tells a thing now and then; the words of the question tell more. */
const FIT = 0.2;
/** Others of less weight say nothing: "what did she teach before". */
const LEAST_WEIGHT = 0.1;
/** "Handed out soup", where the question asks so. */
const PARTICLES = wordSet("out up off down over away back on in");
const BESIDE = /^ ["“‘]?$/;

/** The things beside the asked verb of a passage. */
export const readThingValues: ReadValues = (passage, question, siblings) => {
  const asked = askedThing(question);
  const verb = question.terms[asked?.verb ?? -1];
  if (!asked || !verb) return [];
  const text = quote(passage.report, passage);
  const tokens = tokenize(text);
  const things = verbsIn(tokens, verb).flatMap((said) => thingOf(said, asked, tokens, text, question) ?? []);
  if (things.length === 0) return [];
  const others = othersOf(question, verb);
  const isTelling = weightOf(others) > question.weight * LEAST_WEIGHT;
  const fit = FIT * (isTelling ? toldNear(passage, siblings, others) : 1);
  return fit === 0
    ? []
    : things.map((span) => statedValue(passage, span, text.slice(span.start, span.end), fit));
};

/** "He bought the rifle": names and where it was are told further off; "which poison" only says of what kind it is. */
function othersOf({ text, terms }: Question, verb: QuestionTerm): readonly QuestionTerm[] {
  const asked = auxiliaryAt(text);
  return terms.filter((term) => term !== verb && term.role === "focus" && !term.isName && term.start > asked);
}

/** A verb of a sentence by its first and last token: "handed out". */
interface SaidVerb {
  readonly at: number;
  readonly last: number;
}

function verbsIn(tokens: readonly Token[], { matches }: QuestionTerm): readonly SaidVerb[] {
  return tokens.flatMap(({ term }, at) => {
    const phrase = phraseAt(tokens, at);
    if (phrase && (matches.get(toTerm(phrase.word)) ?? 0) >= SAME_VERB)
      return [{ at, last: at + phrase.length - 1 }];
    return (matches.get(term) ?? 0) >= SAME_VERB ? [{ at, last: at }] : [];
  });
}

function thingOf(
  { at, last }: SaidVerb,
  { word, isPatient, isGiven }: AskedThing,
  tokens: readonly Token[],
  text: string,
  question: Question,
): Span | null {
  if (word !== null) return behindWord(last, word, tokens, text);
  const be = passiveAt(at, tokens);
  if (be !== -1 && isPatient) return phraseBefore(be, tokens, text);
  if (be !== -1 && !isGiven) return null;
  const next = tokens[last + 1]?.word ?? "";
  const isJoined = isAsked(next, question) || (next === "of" && tokens[at]?.word.endsWith("ing"));
  const first = last + (isJoined ? 2 : 1);
  const gap = text.slice(tokens[first - 1]?.end, tokens[first]?.start);
  return BESIDE.test(gap) ? phraseFrom(first, tokens, text) : null;
}

/** Where the "was" of "was quickly arrested" stands; -1 where the verb is no passive. */
function passiveAt(verb: number, tokens: readonly Token[]): number {
  const before = tokens.slice(0, verb).findLastIndex(({ word }) => !word.endsWith("ly"));
  if (!BE.has(tokens[before]?.word ?? "") || tokens[verb]?.word.endsWith("ing")) return -1;
  return tokens[before]?.word === "been" || tokens[before]?.word === "being" ? before - 1 : before;
}

function isAsked(word: string, { text }: Question): boolean {
  return PARTICLES.has(word) && new RegExp(`\\b${word}\\b`, "i").test(text);
}

function behindWord(verb: number, word: string, tokens: readonly Token[], text: string): Span | null {
  const at = tokens.findIndex((token, n) => n > verb && n <= verb + BEHIND_REACH && token.word === word);
  return at === -1 ? null : phraseFrom(at + 1, tokens, text);
}
