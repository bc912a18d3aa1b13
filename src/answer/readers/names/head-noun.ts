import { GROUP_NOUNS, PLACE_NOUNS } from "./name-words.ts";
import type { Range } from "./range.ts";
import type { Word } from "./words.ts";

/** Whether a stretch holds a noun that makes it an organisation or a place: "Russian Defence Ministry", "Turkish Airlines". */
export function hasHead(words: readonly Word[], range: Range): boolean {
  return words.slice(range.from, range.to).some(isHeadNoun);
}

/** "Ministry", "Airlines", "Bridge". */
export function isHeadNoun({ lower }: Word): boolean {
  return GROUP_NOUNS.has(lower) || PLACE_NOUNS.has(lower);
}
