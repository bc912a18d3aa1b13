import type { Span } from "../corpus/report.ts";
import type { Voice } from "../question/voice.ts";
import type { Token } from "../search/tokenize.ts";

const PREPOSITIONS = new Set("to with at in from against near by for of under about".split(" "));
/** What may stand between a preposition or a verb and its noun. */
export const ARTICLES: ReadonlySet<string> = new Set("the a an his her their its".split(" "));
/** "Vale, together with Adams, was arrested": both were. */
const TOGETHER = new Set("along together".split(" "));

/**
 * The place of the preposition that a value hangs on, or -1: in "a man said to have armed Vale's friend for Adams was
 * arrested" nothing is said of Adams. Of common nouns "of" only tells how many: "hundreds of protesters were arrested".
 */
export function prepositionOf(value: Span, tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ start }) => start >= value.start);
  let at = first - 1;
  if (ARTICLES.has(tokens[at]?.word ?? "")) at -= 1;
  const [preposition, next] = [tokens[at], tokens[at + 1]];
  if (!preposition || !next || next.start - preposition.end > 1) return -1;
  if (!PREPOSITIONS.has(preposition.word) || TOGETHER.has(tokens[at - 1]?.word ?? "")) return -1;
  return preposition.word === "of" && !tokens[first]?.capital ? -1 : at;
}

/**
 * Whether a value beside a verb only belongs to another's description: "a man said to have armed Adams was arrested",
 * "Vale was arrested for the murder of Adams". What stands right behind the verb is its own ("was charged with Adams"), and so is
 * whoever something goes to.
 */
export function hangsOnAnother(
  value: Span,
  verb: number,
  tokens: readonly Token[],
  side: Voice["side"],
): boolean {
  const at = prepositionOf(value, tokens);
  if (at < verb) return at !== -1;
  return side === "patient" && at > verb + 1 && tokens[at]?.word !== "to";
}
