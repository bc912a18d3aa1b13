import { isKnownPlace, LONGEST_PLACE, opensPlace } from "./gazetteer.ts";
import { formOf } from "./range.ts";
import type { Word } from "./words.ts";

/** How many words from here on are a listed place, at most up to `to`. */
export function longestPlaceAt(words: readonly Word[], from: number, to: number): number {
  // most words begin no place, so that there is no need to join them with those behind
  if (!opensPlace(words[from]?.form ?? "")) return 0;
  for (let length = Math.min(LONGEST_PLACE, to - from); length > 0; length -= 1) {
    if (isKnownPlace(formOf(words, { from, to: from + length }))) return length;
  }
  return 0;
}
