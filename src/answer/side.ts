import type { Span } from "../corpus/report.ts";
import type { Question } from "../question/question.ts";
import type { Token } from "../search/tokenize.ts";
import type { Match } from "./evidence.ts";

const BE = new Set(["is", "was", "are", "were", "be", "been", "being", "got"]);
const SAYING = new Set([
  "said",
  "says",
  "told",
  "added",
  "warned",
  "announced",
  "claimed",
  "stated",
  "wrote",
  "tweeted",
  "asked",
  "explained",
  "declared",
  "reported",
]);
/** In `"...," said Tokayev` the speaker stands right behind the verb. */
const BEHIND = 3;

/**
 * Whether a value stands where the question's agent or patient stands beside the verb: 1 it does, -1 it stands on the
 * other side, 0 nothing can be told. "Tokayev accused Nazarbayev": the accuser before the verb, the accused behind it.
 */
export function sideOf(
  value: Span,
  tokens: readonly Token[],
  matches: readonly Match[],
  question: Question,
): -1 | 0 | 1 {
  const { voice, terms } = question;
  if (!voice) return 0;
  const asked = terms.findIndex(({ start }) => start === voice.verb);
  const verb = nearestVerb(value, tokens, matches, asked);
  const token = verb === null ? undefined : tokens[verb];
  if (verb === null || !token || (value.start < token.end && token.start < value.end)) return 0;
  const isBefore = value.end <= token.start;
  const isPassive = tokens.slice(Math.max(0, verb - 3), verb).some(({ word }) => BE.has(word));
  if (isPassive) {
    const isAgent = !isBefore && tokens[verb + 1]?.word === "by";
    return (voice.side === "agent") === isAgent ? 1 : -1;
  }
  if (!isBefore && SAYING.has(token.word)) {
    const distance = tokens.filter(({ start }) => start >= token.end && start < value.start).length;
    if (distance <= BEHIND) return voice.side === "agent" ? 1 : -1;
  }
  return (voice.side === "agent") === isBefore ? 1 : -1;
}

function nearestVerb(
  value: Span,
  tokens: readonly Token[],
  matches: readonly Match[],
  asked: number,
): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { at, term } of matches) {
    const token = tokens[at];
    if (term !== asked || !token) continue;
    const distance = Math.max(value.start - token.end, token.start - value.end);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}
