import { overlaps, type Span } from "../corpus/report.ts";
import { BE, isFiniteVerb } from "../question/auxiliaries.ts";
import { ACCUSED_TERMS } from "../question/crime-part.ts";
import type { Question } from "../question/question.ts";
import { type Voice, verbTermOf } from "../question/voice.ts";
import { sayingAnd } from "../search/saying.ts";
import { isPastForm } from "../search/term.ts";
import type { Token } from "../search/tokenize.ts";
import { isBehindBy, isScorer } from "./behind-by.ts";
import { isBehindConverse } from "./converse.ts";
import type { MatchedTokens } from "./evidence.ts";
import { ARTICLES, hangsOnAnother, prepositionOf } from "./prepositional.ts";
import { ownsClause, pronounOf } from "./relative-clause.ts";

/** Whoever stands right behind one of these says it: `"...," said Vale`. */
const SAYING = sayingAnd("announced asked declared reported stated warned");
/** In `"...," said Tokayev` the speaker stands this many words behind the verb at most, and a mark before it. */
const BEHIND = 3;
/** "Vale told Adams": whoever stands right behind it only hears. */
const TELLING = new Set("told tell tells telling".split(" "));
/** In "were later arrested" the auxiliary stands this many words before the verb at most. */
const AUXILIARY_REACH = 3;

/**
 * Whether a value stands where the question's agent or patient stands beside the verb: 1 it does, -1 it stands on the
 * other side (-2 as the subject of a passive), 0 nothing can be told. "Tokayev accused Nazarbayev": the accuser before the verb, the accused behind it.
 */
export function sideOf(value: Span, passage: MatchedTokens, question: Question): -2 | -1 | 0 | 1 {
  const { voice } = question;
  if (!voice) return 0;
  const { tokens } = passage;
  const at = nearestVerb(value, passage, question);
  const verb = tokens[at];
  if (!verb || overlaps(value, verb)) return 0;
  const pronoun = value.end <= verb.start ? pronounOf(at, tokens) : -1;
  const isSubject = pronoun === -1 ? null : ownsClause(value, pronoun, tokens);
  if (isSubject !== null) return sideOfSubject(isSubject, isPassive(at, tokens), voice);
  if (isBehindConverse(value, at, passage, question)) return voice.side === "agent" ? 1 : -1;
  if (hangsOnAnother(value, at, tokens, voice.side) || isHearer(value, at, tokens, question)) return -2;
  if (isAgent(value, verb, at, tokens) === (voice.side === "agent")) return 1;
  return voice.side === "agent" && isPatient(value, verb, at, tokens) ? -2 : -1;
}

/** Whoever "who" stands for in "who later shot Baker" did it, and in "who was shot" suffered it; others did neither. */
function sideOfSubject(isSubject: boolean, isSuffering: boolean, { side }: Voice): 1 | -1 {
  return isSubject && isSuffering === (side === "patient") ? 1 : -1;
}

/** "Wiranto was stabbed", "Vale stabbed Wiranto": whoever did it, it was not Wiranto. */
function isPatient(value: Span, verb: Token, at: number, tokens: readonly Token[]): boolean {
  const isBefore = value.end <= verb.start;
  if (isPassive(at, tokens)) return isBefore || isSpeakerBehind(value, tokens);
  if (isBefore) return false;
  return isPastForm(verb.word) && !SAYING.has(verb.word) && !isBehindBy(value, verb, tokens);
}

/** "Wiranto was stabbed, Vale said": Vale did not do it either. */
function isSpeakerBehind(value: Span, tokens: readonly Token[]): boolean {
  return SAYING.has(tokens.find(({ start }) => start >= value.end)?.word ?? "");
}

/** "Vale told Adams", "she said to Adams": Adams did not say it. */
function isHearer(value: Span, verb: number, tokens: readonly Token[], { voice }: Question): boolean {
  const said = tokens[verb];
  if (!said || voice?.side !== "agent" || !SAYING.has(said.word) || value.start < said.end) return false;
  const preposition = tokens[prepositionOf(value, tokens)]?.word;
  return preposition === "to" || (TELLING.has(said.word) && isRightBehind(value, verb, tokens));
}

function isRightBehind(value: Span, at: number, tokens: readonly Token[]): boolean {
  const between = tokens.slice(at + 1).filter(({ start }) => start < value.start);
  return between.every(({ word }) => ARTICLES.has(word));
}

/**
 * "were later arrested"; not `"It is over," said`: nothing but a space parts the words of one verb. Not "was dismissed as
 * head" either, where the word for "led" is a noun.
 */
function isPassive(at: number, tokens: readonly Token[]): boolean {
  const verb = tokens[at];
  if (!verb || !isPastForm(verb.word)) return false;
  // "a rally organized by the union"
  if (tokens[at + 1]?.word === "by") return true;
  for (let n = at - 1; n >= Math.max(0, at - AUXILIARY_REACH); n -= 1) {
    const [token, next] = [tokens[n], tokens[n + 1]];
    if (!token || !next || next.start - token.end > 1) return false;
    if (BE.has(token.word)) return true;
  }
  return false;
}

/** Whether the value stands where the doer stands: before the verb, behind "by", or behind a verb of saying. */
function isAgent(value: Span, verb: Token, at: number, tokens: readonly Token[]): boolean {
  const isBefore = value.end <= verb.start;
  if (isPassive(at, tokens)) return !isBefore && isBehindBy(value, verb, tokens);
  if (isBefore && isObjectBefore(value, at, tokens)) return false;
  if (!isBefore && isScorer(value, verb, tokens)) return true;
  if (isBefore || !SAYING.has(verb.word) || TELLING.has(verb.word)) return isBefore;
  const last = tokens[at - 1];
  if (last && verb.start - last.end === 1) return false;
  const between = tokens.filter(({ start }) => start >= verb.end && start < value.start);
  return between.length <= BEHIND;
}

/** "Vale met Adams and sacked Baker": whoever stands between the two verbs did not sack. */
function isObjectBefore(value: Span, at: number, tokens: readonly Token[]): boolean {
  if (tokens[at - 1]?.word !== "and") return false;
  const first = tokens.find(({ word }, n) => n < at - 1 && isFiniteVerb(word) && !SAYING.has(word));
  return first !== undefined && value.start >= first.end;
}

/** The place of the nearest token that stands for the verb asked about, or -1. */
function nearestVerb(value: Span, { tokens, matches }: MatchedTokens, question: Question): number {
  const { terms, crimePart } = question;
  const asked = verbTermOf(question);
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const { at, term } of matches) {
    const token = tokens[at];
    if (term !== asked || !token) continue;
    // "Vale was charged" stands for "Vale shot", and yet Vale does not charge anybody
    if (
      crimePart === "accused" &&
      terms[asked]?.matches.get(token.term) !== 1 &&
      ACCUSED_TERMS.has(token.term)
    )
      continue;
    const distance = Math.max(value.start - token.end, token.start - value.end);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}
