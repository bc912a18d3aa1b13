import type { Word } from "./words.ts";

/** A stretch of words, [from, to), by their position in the sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The text that a range of words covers, with the words as names write them. */
export function formOf(words: readonly Word[], range: Range): string {
  return words
    .slice(range.from, range.to)
    .map((word) => word.form)
    .join(" ");
}

/** Whether the word at this place stands right after the one before, with only a space between. */
export function isAdjacent(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap;
  return gap === " " || gap === "\u00a0";
}

/** Whether the word at this place opens the sentence, a quotation or a clause after a colon, where any word has a capital. */
export function isOpening(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && (index === 0 || /(?:[.:!?…“"‘•|—–(]|--)\s*$|[.!?]["”’)]*\s+$/u.test(word.gap));
}
