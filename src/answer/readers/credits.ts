/**
 * Where a sentence credits a picture or names the agency that filed it: "(Photo by Jane Vale/AFP)", "ELMO (AP) —". Whoever
 * stands there took the picture or wrote the story, and is no part of it.
 */
import type { Span } from "../../corpus/report.ts";

/** "Mike Vale/Elmo Post, AFP": names, and what joins them. */
const NAMES = String.raw`(?:(?:\p{Lu}[\p{L}\p{N}.'’-]*|of|the|for|and|via|[/|,])[ ,/|]*)+`;
const CREDITS = [
  String.raw`\b(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit|PHOTO|IMAGE|CREDIT)s?(?: (?:by|courtesy|credit))?: ?${NAMES}`,
  String.raw`\b[Pp]hoto(?:graph)?s? (?:by|courtesy of) ${NAMES}`,
  String.raw`\([Cc]ourtesy of [^)]*\)`,
  String.raw`\b(?:AFP|AP(?: Photo)?|EPA|Getty(?: Images)?|R(?:euters|EUTERS)) ?/ ?${NAMES}`,
  String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} ?/ ?(?:AFP|AP|EPA|Getty|Reuters|REUTERS)\b`,
  // "ELMO, N.M. (WABC) –"; what stands before is looked at only where a bracket opens
  String.raw`(?=\()(?<=^[^a-z(]?[^(]{0,40})\([^()]{2,30}\) ?(?=(?:--|[—–-]) )`,
].map((pattern) => new RegExp(pattern, "gu"));

/** The credits of a sentence. */
export function findCredits(text: string): readonly Span[] {
  if (!/[(:/]|photo/i.test(text)) return [];
  return CREDITS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
