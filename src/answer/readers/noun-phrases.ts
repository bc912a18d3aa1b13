import type { Span } from "../../corpus/report.ts";
import type { Range } from "./names/range.ts";
import { readWords, type Word } from "./names/words.ts";
import { namesAmong } from "./names.ts";
import { findActors } from "./noun-phrases/actor.ts";
import { findLocations } from "./noun-phrases/location.ts";
import type { Places } from "./noun-phrases/plain-place.ts";

/** A noun phrase; offsets are half-open and UTF-16 into the text that was read. */
export interface NounPhrase extends Span {
  readonly text: string;
}

/**
 * Common noun phrases that can answer "who": "human rights activists", "the security forces", "a 26-year-old man".
 * Names are left to `readNames`.
 */
export function readActors(text: string): readonly NounPhrase[] {
  const words = readWords(text);
  return findActors(words).flatMap((phrase) => phraseOf(text, words, phrase));
}

/**
 * Phrases that can answer "where", mostly after a preposition: "a hospital in Almaty", "western Kazakhstan".
 * The preposition is left out, but for "in front of the prisons". Nested places are one phrase.
 */
export function readLocations(text: string): readonly NounPhrase[] {
  const words = readWords(text);
  return findLocations(words, placesOf(text, words)).flatMap((phrase) => phraseOf(text, words, phrase));
}

function phraseOf(text: string, words: readonly Word[], range: Range): readonly NounPhrase[] {
  const [first, last] = [words[range.from], words[range.to - 1]];
  return first && last
    ? [{ start: first.start, end: last.end, text: text.slice(first.start, last.end) }]
    : [];
}

/** For each place name the word where it begins, and the word after its end. */
function placesOf(text: string, words: readonly Word[]): Places {
  const places = namesAmong(words, text).filter((name) => name.kind === "place");
  return new Map(
    places.map((place) => [
      words.findIndex((word) => word.start >= place.start),
      words.filter((word) => word.end <= place.end).length,
    ]),
  );
}
