import { toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import { IDIOMS } from "./idioms.ts";

/** The idioms as they are written, and by their terms, which other forms share ("kicked off"). */
const WORDS = new Map(
  Object.entries(IDIOMS)
    .toReversed()
    .map(([phrase, word]): [string, string] => [phrase.split(" ").map(toTerm).join(" "), word])
    .concat(Object.entries(IDIOMS)),
);
const FIRST_TERMS = new Set(Object.keys(IDIOMS).map((phrase) => toTerm(phrase.split(" ", 1)[0] ?? "")));
/** Words in the longest of them. */
const LONGEST = 5;

/** The one word for the phrase that begins at a token, and how many tokens it takes; null where none begins. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
): { readonly word: string; readonly length: number } | null {
  if (!FIRST_TERMS.has(tokens[at]?.term ?? "")) return null;
  for (let length = LONGEST; length > 1; length -= 1) {
    const said = tokens.slice(at, at + length);
    const word =
      WORDS.get(said.map(({ word }) => word).join(" ")) ?? WORDS.get(said.map(({ term }) => term).join(" "));
    if (word !== undefined) return { word, length };
  }
  return null;
}
