import { PREPOSITIONS } from "../answer/readers/counts/function-words.ts";
import { isPlural } from "../answer/readers/counts/inflection.ts";
import { wordAt } from "../answer/readers/counts/tokens.ts";
import { countsPersons } from "../answer/readers/units.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import type { Sentence } from "./sentence.ts";

/** Nouns that lean on what was told before. */
const LEANING = new Set(
  `incident case event decision move news report statement announcement number total figure group team company firm party
  pair couple former latter rest thing matter issue result others location area site program agency organization
  organisation department ministry government article video author city country town state man woman court board`.split(
    /\s+/,
  ),
);
/** A stretch of time is no event. */
const TIMES = /^(?:day|week|month|year|morning|afternoon|evening|night|season|period|time|moment)s?$/;
const CONTEXT = /^(?:his|her|its|their|an?) /;
const LONGEST_OPENING = 12;
const LONGEST_APPOSITION = 14;

/** Where the subject begins behind "On Monday, " and "In the capital, ". */
export function skipOpening({ tokens }: Sentence): number {
  if (!PREPOSITIONS.has(wordAt(tokens, 0)) && !/day$/.test(wordAt(tokens, 0))) return 0;
  const comma = tokens.findIndex(({ text }) => text === ",");
  return comma === -1 || comma > LONGEST_OPENING ? 0 : comma + 1;
}

/** Whoever or whatever a clause is about, where a question can name it without what was told before. */
export function subjectAt(sentence: Sentence, at: number): NounPhrase | null {
  const subject = nounPhraseAt(sentence, at);
  if (!subject || CONTEXT.test(subject.text)) return null;
  if (subject.name !== null) return subject;
  const whole = withOwner(sentence, subject);
  // "Park was elected": a name that is also a word
  if (TIMES.test(subject.head) || (!subject.isDefinite && !isPlural(subject.head))) return null;
  const words = whole.to - whole.from - (whole.isDefinite ? 1 : 0);
  const isVague = LEANING.has(subject.head) || countsPersons(subject.head);
  return isVague && words < 2 ? null : whole;
}

/** "the death of George Floyd". */
function withOwner(sentence: Sentence, subject: NounPhrase): NounPhrase {
  if (wordAt(sentence.tokens, subject.to) !== "of") return subject;
  const owner = nounPhraseAt(sentence, subject.to + 1);
  if (!owner || CONTEXT.test(owner.text)) return subject;
  return { ...subject, to: owner.to, text: `${subject.text} of ${owner.text}` };
}

/** Where the verb may begin behind the subject: ", the former head of intelligence," stands between. */
export function skipApposition({ tokens }: Sentence, from: number): number {
  if (wordAt(tokens, from) !== ",") return from;
  const [first, end] = [
    wordAt(tokens, from + 1),
    tokens.findIndex(({ text }, n) => n > from && text === ","),
  ];
  const isApposition = /^(?:the|an?|who|aged|\d{1,3})$/.test(first) && end - from <= LONGEST_APPOSITION;
  return end !== -1 && isApposition ? end + 1 : from;
}
