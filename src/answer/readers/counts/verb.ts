import { verbClass } from "../units.ts";
import { boundBefore } from "./bounds.ts";
import {
  ADVERBS,
  BE,
  CIRCUMSTANCE,
  CLAUSE_OPENERS,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SPEECH,
  TIME_STARTS,
} from "./function-words.ts";
import { isGerund, isPastForm, isState } from "./inflection.ts";
import { type Token, wordAt } from "./tokens.ts";

/** A counted phrase as token indexes [from, to), bound words included. */
export interface Counted {
  readonly from: number;
  readonly to: number;
}

/** Far enough for "hundreds of civilians and members of the security forces were killed". */
const REACH = 16;
const PARENTHESIS = 12;
const WEAPON_VERBS = /^(?:shot|fired|shooting|firing)$/;
/** Subjects of these are what the count is about even where an object follows: "2,000 people attended the rally". */
const TAKING_PART = new Set(
  "attended joined signed visited watched survived fled left entered voted contracted caught lost died".split(
    " ",
  ),
);
const OBJECT_SKIPS = new Set(
  "the all his her its their our these those some other additional about just only as another more an a".split(
    " ",
  ),
);
const LOSS_OF_LIFE = /^(?:lives|life)$/;

/** The verb that says what happened to the counted things, lower case as it stands, or null where they are agents or nothing is said. */
export function readVerb(tokens: readonly Token[], counted: Counted): string | null {
  const behind = participleBehind(tokens, counted.to);
  if (behind === "refused") return null;
  const before = verbBefore(tokens, counted.from);
  const isCircumstance = isCircumstantial(tokens, counted.from);
  if (behind !== null && isState(behind)) return isCircumstance ? null : behind;
  if (before !== null && isToDeath(tokens, counted.to)) return `${before} to death`;
  if (before !== null && verbClass(before) !== null) return before;
  if (behind !== null) return isCircumstance && verbClass(behind) === null ? null : behind;
  const passive = isCircumstance
    ? relativeVerb(tokens, counted.to)
    : subjectVerb(tokens, counted.to, before === null);
  if (passive === "refused") return null;
  return passive ?? before ?? doingBefore(tokens, counted.from);
}

/** "in 20 cities", "with his two children": over determiners, a preposition of place, agent or company. */
function isCircumstantial(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 3 && OBJECT_SKIPS.has(wordAt(tokens, at))) at -= 1;
  return CIRCUMSTANCE.has(wordAt(tokens, at));
}

/** "people arrested", "12 injured", "two dead"; "refused" where the counted act ("two officers shot and killed a man"). */
function participleBehind(tokens: readonly Token[], to: number): string | null {
  const at = skipAdverbs(tokens, to);
  const word = wordAt(tokens, at);
  if (isState(word)) return word;
  if (word === "in" && wordAt(tokens, at + 1) === "custody") return "custody";
  return isVerbForm(word) ? finite(tokens, at) : null;
}

/** The main verb of a clause whose subject is the count: "people have been arrested", "were shot and killed". */
function subjectVerb(tokens: readonly Token[], to: number, mayReach: boolean): string | null {
  const first = skipAdverbs(tokens, to);
  for (let index = first; index < to + REACH; index += 1) {
    const word = wordAt(tokens, index);
    if (word === "," && mayReach) {
      const resumed = afterParenthesis(tokens, index);
      if (resumed === null) return null;
      index = resumed - 1;
    } else if (NEGATIONS.has(word)) return "refused";
    else if (BE.has(word)) return passive(tokens, index + 1);
    else if (HAVE.has(word) || MODALS.has(word)) return perfect(tokens, index + 1);
    else if (index > first && isVerbForm(word)) return finite(tokens, index);
    else if (endsClause(tokens, index, first) || !mayReach) return null;
  }
  return null;
}

/** "in 20 cities" is a circumstance: only "cities that were hit" or a participle behind it belongs to it. */
function relativeVerb(tokens: readonly Token[], to: number): string | null {
  return /^(?:who|that|which)$/.test(wordAt(tokens, to)) ? subjectVerb(tokens, to, true) : null;
}

function endsClause(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === "mark") return !/^[-'’$%€£]$/.test(token.text);
  if (/^(?:who|that|which)$/.test(token.lower)) return index !== first && wordAt(tokens, index - 1) !== ",";
  return CLAUSE_OPENERS.has(token.lower) || token.lower === "but";
}

/** Behind "was" or "been": the participle or state, over adverbs; "were found dead" and "were among those killed" say dead and killed. */
function passive(tokens: readonly Token[], from: number): string | null {
  const at = skipAuxiliaries(tokens, from);
  if (at === null) return "refused";
  const word = wordAt(tokens, at);
  if (isState(word)) return word;
  if (word === "in" && wordAt(tokens, at + 1) === "custody") return "custody";
  if (word === "among" && isPastForm(wordAt(tokens, at + 2))) return wordAt(tokens, at + 2);
  if (isState(wordAt(tokens, at + 1))) return wordAt(tokens, at + 1);
  return isPastForm(word) && !SPEECH.has(word) ? chained(tokens, at) : null;
}

/** Behind "have" or a modal: "have died", "had been shot"; "have arrested two men" has an agent before it. */
function perfect(tokens: readonly Token[], from: number): string | null {
  const at = skipAuxiliaries(tokens, from);
  if (at === null) return "refused";
  if (BE.has(wordAt(tokens, at - 1))) return passive(tokens, at);
  return isVerbForm(wordAt(tokens, at)) ? finite(tokens, at) : null;
}

/** A verb form without "was" before it: what happened to the count, or "refused" where an object follows. */
function finite(tokens: readonly Token[], at: number): string | null {
  const word = wordAt(tokens, at);
  if (SPEECH.has(word)) return null;
  if (word === "lost" && LOSS_OF_LIFE.test(wordAt(tokens, at + 2)))
    return `lost ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`;
  if (TAKING_PART.has(word)) return word;
  const end = chainEnd(tokens, at);
  if (isState(wordAt(tokens, end))) return wordAt(tokens, end);
  return hasObject(tokens, end) ? "refused" : chained(tokens, at);
}

/** "shot and killed" says killed, "shot to death" and "fatally shot" stay whole, "killed or wounded" neither alone; "shot at" hurt nobody. */
function chained(tokens: readonly Token[], at: number): string | null {
  const word = wordAt(tokens, at);
  const end = chainEnd(tokens, at);
  if (WEAPON_VERBS.test(word) && wordAt(tokens, end) === "at" && !isPlaceNext(tokens, end + 1))
    return "refused";
  if (isToDeath(tokens, end)) return `${word} to death`;
  if (end === at + 1) return wordAt(tokens, at - 1) === "fatally" ? `fatally ${word}` : word;
  const last = wordAt(tokens, end - 1);
  if (wordAt(tokens, end - 2) === "or") return `${word} or ${last}`;
  return verbClass(last) === "killed" ? last : word;
}

/** "shot at close range", "shot at a party": where, not at whom. */
function isPlaceNext(tokens: readonly Token[], at: number): boolean {
  return /^(?:a|an|the|close|point|random|his|her|their|about|around)$/.test(wordAt(tokens, at));
}

function chainEnd(tokens: readonly Token[], at: number): number {
  const joined = /^(?:and|or)$/.test(wordAt(tokens, at + 1));
  const second = joined ? skipAdverbs(tokens, at + 2) : at;
  return joined && (isPastForm(wordAt(tokens, second)) || isState(wordAt(tokens, second)))
    ? second + 1
    : at + 1;
}

/** True where a noun phrase follows directly, so that the verb is active. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = skipAdverbs(tokens, at);
  const token = tokens[next];
  if (token === undefined || token.kind === "mark") return /^[$€£]$/.test(token?.text ?? "");
  const word = token.lower;
  if (boundBefore(tokens, next + 2).from === next) return true;
  if (word === "to" || word === "that") return word === "that";
  if (
    TIME_STARTS.has(word) ||
    PREPOSITIONS.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    BE.has(word) ||
    HAVE.has(word)
  )
    return false;
  if (/^(?:and|or|but|who|which|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/.test(word) || MODALS.has(word))
    return false;
  return !isPastForm(word) && !isGerund(word);
}

/** "shot four people to death". */
function isToDeath(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "to" && wordAt(tokens, at + 1) === "death";
}

/** The verb that governs the count as its object: "arrested nearly 10,000 people", "killing 20". */
export function verbBefore(tokens: readonly Token[], from: number): string | null {
  let at = from - 1;
  while (at > from - 4 && OBJECT_SKIPS.has(wordAt(tokens, at))) at -= 1;
  const word = wordAt(tokens, at);
  const isVerb =
    isPastForm(word) ||
    isGerund(word) ||
    (verbClass(word) !== null && !/s$|toll/.test(word)) ||
    isHeadlineVerb(word);
  if (!isVerb || SPEECH.has(word)) return null;
  const helper = lastHelper(tokens, at - 1);
  if (NEGATIONS.has(helper) || (BE.has(helper) && isPastForm(word))) return null;
  const isOr =
    wordAt(tokens, at - 1) === "or" &&
    (isPastForm(wordAt(tokens, at - 2)) || isGerund(wordAt(tokens, at - 2)));
  if (isOr) return `${wordAt(tokens, at - 2)} or ${word}`;
  return wordAt(tokens, at - 1) === "fatally" ? `fatally ${word}` : word;
}

/** "Gunman kills 12": a verb in -s of a known class. */
function isHeadlineVerb(word: string): boolean {
  return (
    /s$/.test(word) &&
    verbClass(word) !== null &&
    !/^(?:deaths|fatalities|injuries|wounds|arrests|shootings|infections|charges)$/.test(word)
  );
}

function lastHelper(tokens: readonly Token[], at: number): string {
  let index = at;
  while (index > at - 3 && ADVERBS.has(wordAt(tokens, index))) index -= 1;
  return wordAt(tokens, index);
}

/** "the arrest of 200 people", "took the lives of 146 workers". */
function doingBefore(tokens: readonly Token[], from: number): string | null {
  if (wordAt(tokens, from - 1) !== "of") return null;
  const noun = wordAt(tokens, from - 2);
  if (noun === "lives" && wordAt(tokens, from - 3) === "the") return `${wordAt(tokens, from - 4)} the lives`;
  return verbClass(noun) === null ? null : noun;
}

/** Over adverbs, "been", "be"; null at a negation. */
function skipAuxiliaries(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (
    ADVERBS.has(wordAt(tokens, at)) ||
    /^(?:be|been|being|have)$/.test(wordAt(tokens, at)) ||
    isManner(wordAt(tokens, at))
  )
    at += 1;
  return NEGATIONS.has(wordAt(tokens, at)) ? null : at;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && (ADVERBS.has(wordAt(tokens, at)) || isManner(wordAt(tokens, at)))) at += 1;
  return at;
}

function isManner(word: string): boolean {
  return /^\p{L}{3,}ly$/u.test(word) && !/^(?:family|only|early|july|italy|police)$/.test(word);
}

function isVerbForm(word: string): boolean {
  return isPastForm(word) || /^(?:die|dies|perish)$/.test(word);
}

/** ", officials said, were arrested": where the clause goes on after the second comma, or null. */
function afterParenthesis(tokens: readonly Token[], comma: number): number | null {
  for (let index = comma + 1; index < comma + PARENTHESIS; index += 1) {
    const next = wordAt(tokens, index + 1);
    if (wordAt(tokens, index) === "," && (BE.has(next) || HAVE.has(next))) return index + 1;
  }
  return null;
}
