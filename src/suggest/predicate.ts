import { ADVERBS, CLAUSE_OPENERS, SPEECH } from "../answer/readers/counts/function-words.ts";
import { isPastForm, isPlural } from "../answer/readers/counts/inflection.ts";
import { wordAt } from "../answer/readers/counts/tokens.ts";
import { verbClass } from "../answer/readers/units.ts";
import { isCommonWord } from "../search/common-words.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Sentence } from "./sentence.ts";
import { baseOfPast, isPale, isParticiple } from "./verb-forms.ts";

/** A verb in the parts of a question about it. */
export interface Predicate {
  /** What the question begins with. */
  readonly auxiliary: "did" | "was" | "were" | "will";
  /** What stands behind the subject: "begin", "arrested", "be held". */
  readonly verb: string;
  /** As it stands where the doer is asked for: "won", "was arrested". */
  readonly said: string;
  readonly to: number;
}

const MOST_ADVERBS = 2;

/** The verb that begins at the token, where it tells an event: "began", "was arrested", "has been closed", "will be held". */
export function predicateAt(sentence: Sentence, from: number, subject: NounPhrase): Predicate | null {
  const { tokens } = sentence;
  const at = skipAdverbs(sentence, from);
  const word = wordAt(tokens, at);
  if (word === "was" || word === "were") return passiveAt(sentence, at + 1, word);
  if (/^(?:has|have|had)$/.test(word) && wordAt(tokens, at + 1) === "been")
    return passiveAt(sentence, at + 2, isPlural(subject.head) && subject.name === null ? "were" : "was");
  if (word === "will") return futureAt(sentence, at);
  const base = SPEECH.has(word) || isPale(word) ? null : baseOfPast(word);
  if (base === null || hasLaterVerb(sentence, at + 1)) return null;
  return { auxiliary: "did", verb: base, said: word, to: at + 1 };
}

/** "officials arrested" leaves open whom. */
export function needsObject({ auxiliary, said }: Predicate): boolean {
  return (
    auxiliary === "did" && verbClass(said) !== null && !/^(?:died|perished|drowned|collapsed)$/.test(said)
  );
}

function passiveAt(sentence: Sentence, from: number, auxiliary: "was" | "were"): Predicate | null {
  const at = skipAdverbs(sentence, from);
  const word = wordAt(sentence.tokens, at);
  if (!isParticiple(word) || isPale(word)) return null;
  return { auxiliary, verb: word, said: `${auxiliary} ${word}`, to: at + 1 };
}

function futureAt({ tokens }: Sentence, at: number): Predicate | null {
  const [next, last] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  if (next === "be") {
    if (!isParticiple(last) || isPale(last)) return null;
    return { auxiliary: "will", verb: `be ${last}`, said: `will be ${last}`, to: at + 3 };
  }
  if (!isCommonWord(next) || ADVERBS.has(next) || /^(?:have|not|also|only)$|ly$/.test(next)) return null;
  return { auxiliary: "will", verb: next, said: `will ${next}`, to: at + 2 };
}

function skipAdverbs({ tokens }: Sentence, from: number): number {
  let at = from;
  while (
    at < from + MOST_ADVERBS &&
    (/ly$/.test(wordAt(tokens, at)) || /^(?:also|then|later|first|soon)$/.test(wordAt(tokens, at)))
  )
    at += 1;
  return at;
}

/** "Protesters arrested in Almaty were released": what looks like the verb only describes the subject. */
function hasLaterVerb({ tokens }: Sentence, from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at);
    if (/^[,;:.–—-]$/.test(word) || CLAUSE_OPENERS.has(word) || /^(?:and|but|who|which|that)$/.test(word))
      return false;
    if (/^(?:was|were|is|are|has|have|had|will|would)$/.test(word) || isPastForm(word)) return true;
  }
  return false;
}
