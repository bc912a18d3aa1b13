import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  MODALS,
  MONTHS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  SPEECH,
  WEEKDAYS,
} from "./function-words.ts";
import { isPlainVerb } from "./inflection.ts";
import type { Token } from "./tokens.ts";

const STOPS: readonly ReadonlySet<string>[] = [
  PREPOSITIONS,
  BE,
  HAVE,
  MODALS,
  NEGATIONS,
  DETERMINERS,
  PRONOUNS,
  CONJUNCTIONS,
  ADVERBS,
  MONTHS,
  WEEKDAYS,
];
/** Verbs of saying that are as often plural nouns: "24 states", "three shows". */
const SPEECH_NOUNS = /^(?:states|shows|notes|claims|means|estimates)$/;

/** True for a word that cannot stand inside a bare noun phrase. */
export function isStop(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return true;
  if (/^age[sd]?$/.test(token.lower) || isPlainVerb(token.lower)) return true;
  if (SPEECH.has(token.lower) && !SPEECH_NOUNS.test(token.lower)) return true;
  return STOPS.some((list) => list.has(token.lower));
}
