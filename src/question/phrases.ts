import { toTerm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import { IDIOMS } from "./idioms.ts";

/** An idiom as it is written, by its terms, which its other forms share ("kicked off"), and the one word for it. */
interface Phrase {
  readonly words: readonly string[];
  readonly terms: readonly string[];
  readonly word: string;
}

/** The idioms by their first term, the longest first. */
const PHRASES = phrasesByFirstTerm();

function phrasesByFirstTerm(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [written, word] of Object.entries(IDIOMS)) {
    const words = written.split(" ");
    const terms = words.map(toTerm);
    const [first = ""] = terms;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, terms, word }]);
  }
  for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The one word for the phrase that begins at a token, and how many tokens it takes; null where none begins. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
): { readonly word: string; readonly length: number } | null {
  const begun = PHRASES.get(tokens[at]?.term ?? "");
  if (!begun) return null;
  const said = begun.filter(({ terms }) => terms.every((term, n) => tokens[at + n]?.term === term));
  const [longest] = said;
  if (!longest) return null;
  const { length } = longest.words;
  // "thrown out" and "throw out" are two
  const exact = said.find(
    ({ words }) => words.length === length && words.every((word, n) => tokens[at + n]?.word === word),
  );
  return { word: (exact ?? longest).word, length };
}
