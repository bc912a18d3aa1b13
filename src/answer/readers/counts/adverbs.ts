import { ADVERBS, NEGATIONS } from "./function-words.ts";
import { type Token, wordAt } from "./tokens.ts";

const NOT_MANNERS = /^(?:family|only|early|july|italy|supply|reply|assembly)$/;
const PASSIVE_HELPERS = /^(?:be|been|being|have)$/;

/** The index behind the adverbs that begin at `from`. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && (ADVERBS.has(wordAt(tokens, at)) || isManner(wordAt(tokens, at)))) at += 1;
  return at;
}

/** Over adverbs, "been", "be"; null at a negation. */
export function skipAuxiliaries(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (
    ADVERBS.has(wordAt(tokens, at)) ||
    PASSIVE_HELPERS.test(wordAt(tokens, at)) ||
    isManner(wordAt(tokens, at))
  )
    at += 1;
  return NEGATIONS.has(wordAt(tokens, at)) ? null : at;
}

function isManner(word: string): boolean {
  return /^\p{L}{3,}ly$/u.test(word) && !NOT_MANNERS.test(word);
}
