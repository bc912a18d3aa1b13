import type { Span } from "../../../../corpus/report.ts";
import { GROUP_DESCRIBERS, GROUP_NOUNS } from "../name-words.ts";
import type { Range } from "../range.ts";
import { isPersonNoun } from "../titles.ts";
import type { Word } from "../words.ts";

/** How far a description may reach, in words, and how soon its noun must stand. */
const LONGEST = 30;
const HEAD_WITHIN = 9;
const CLAUSE_END = /[.;:—–!?()"“”[\]]|\s-\s/u;
/** Verbs after a comma go on with the sentence: "Karim Masimov, was arrested". */
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|said|says|told|who|which|whose|where|when|and|but|or|as|after|before|while|including|because|with|to)$/u;

/** "..., commander of the contingent of more than 2000 soldiers, ...": the apposition up to the next comma. */
export function roleAfter(words: readonly Word[], to: number, kind: "person" | "group"): Span | null {
  const from = skipAge(words, to);
  const first = words[from];
  if (!first || !/^\)?, $/u.test(first.gap) || VERB.test(first.lower)) return null;
  const end = endOfApposition(words, from);
  const last = words[end - 1];
  if (!last || !isDescription(words, { from, to: end }, kind)) return null;
  return { start: first.start, end: last.end };
}

function skipAge(words: readonly Word[], to: number): number {
  const acronym = words[to];
  if (acronym?.gap === " (" && acronym.shape === "acronym") return to + 1;
  return acronym?.gap === ", " && /^\d{1,2}$/u.test(acronym.text) ? to + 1 : to;
}

function endOfApposition(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at < words.length && at < from + LONGEST) {
    const word = words[at];
    if (
      !word ||
      word.gap.includes(",") ||
      CLAUSE_END.test(word.gap.replace(/^['’]s /u, "")) ||
      /^(?:who|which|that|whose|said|says|told)$/u.test(word.lower)
    )
      break;
    at += 1;
  }
  return at;
}

/** A noun phrase about a person or a group: its head stands near its start, before any verb. */
function isDescription(words: readonly Word[], range: Range, kind: "person" | "group"): boolean {
  const first = words[range.from];
  if (!first || (first.shape !== "lower" && !isPersonNoun(first.lower) && !hasTitleSoon(words, range)))
    return false;
  for (let at = range.from; at < Math.min(range.to, range.from + HEAD_WITHIN); at += 1) {
    const word = isOneOf(words, range.from + 1) ? singular(words[at]) : words[at];
    if (!word || VERB.test(word.lower)) return false;
    if (!word.possessive && isNoun(word, kind)) return true;
    if (/^(?:in|at|on|of|from|for)$/u.test(word.lower) && !isOneOf(words, at)) return false;
  }
  return false;
}

/** "one of the mayor's aides" */
function isOneOf(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "of" && words[at - 1]?.lower === "one";
}

function singular(word: Word | undefined): Word | undefined {
  return word && { ...word, lower: word.lower.replace(/s$/u, "") };
}

function isNoun(word: Word, kind: "person" | "group"): boolean {
  if (kind === "person") return isPersonNoun(word.lower);
  return word.shape === "lower" && (GROUP_DESCRIBERS.has(word.lower) || GROUP_NOUNS.has(word.lower));
}

function hasTitleSoon(words: readonly Word[], range: Range): boolean {
  return words.slice(range.from, Math.min(range.to, range.from + 5)).some((word) => isPersonNoun(word.lower));
}
