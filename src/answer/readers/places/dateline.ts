/**
 * The place, day and agency that open a report: "BELORA, Ohio (AP) –". That is where it was written, and mostly, but by no
 * means always, where it happened.
 */
const DATELINE = /^(?:[\p{Lu}\d(][^\s–—]*\s?){1,8}(?:(?:(?<=\s)(?:--?|–)|[–—])\s|—)/u;

/** How many characters of a sentence are a dateline, 0 where it has none. */
export function datelineLength(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}
