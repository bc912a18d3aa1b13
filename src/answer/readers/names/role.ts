import type { Span } from "../../../corpus/report.ts";
import { isAdjacent, type Range } from "./candidate.ts";
import { isFunctionWord } from "./function-words.ts";
import { isDemonym } from "./gazetteer.ts";
import { CALENDAR_WORDS, GROUP_DESCRIBERS, GROUP_NOUNS } from "./name-words.ts";
import { isPersonNoun, isTitleModifier } from "./titles.ts";
import type { Word } from "./words.ts";

const DETERMINERS = new Set(
  "a an the his her its their our my former current then late ex-president one another incumbent outgoing acting".split(
    " ",
  ),
);
/** Small words that stand inside a description. */
const INNER_WORDS = new Set(["newly", "former", "first", "second", "most", "longest"]);
/** How far a description may reach, in words. */
const LONGEST_BEFORE = 12;
const LONGEST_AFTER = 30;
const HEAD_WITHIN = 9;
const CLAUSE_END = /[.;:—–!?()"“”[\]]|\s-\s/u;
/** Verbs after a comma go on with the sentence: "Karim Masimov, was arrested". */
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|said|says|told|who|which|whose|where|when|and|but|or|as|after|before|while|including|because|with|to)$/u;

/** The title or description beside a name, or null: first the one before it, then the one after it. */
export function findRole(words: readonly Word[], name: Range, kind: "person" | "group"): Span | null {
  return roleBefore(words, name.from, kind) ?? roleAfter(words, name.to, kind);
}

/** "US Secretary of State", "One of Nazarbayev's main allies, ": the description that ends right before the name. */
function roleBefore(words: readonly Word[], nameAt: number, kind: "person" | "group"): Span | null {
  const gap = words[nameAt]?.gap ?? "";
  const isApart = gap === ", ";
  if (nameAt === 0 || !((isApart && kind === "person") || gap === " ")) return null;
  const headAt = headBefore(words, nameAt, kind);
  if (headAt < 0) return null;
  const start = startOfDescription(words, headAt, nameAt);
  const [first, last] = [words[start], words[nameAt - 1]];
  if (!first || !last || (isApart && start === headAt && first.shape === "lower")) return null;
  return { start: first.start, end: last.end };
}

/** The head noun of the phrase that ends before the name: right before it, or before "of ...". */
function headBefore(words: readonly Word[], nameAt: number, kind: "person" | "group"): number {
  for (let at = nameAt - 1; at >= Math.max(0, nameAt - LONGEST_BEFORE); at -= 1) {
    const word = words[at];
    if (!word) return -1;
    if (isHead(word, kind)) return word.possessive || !leadsTo(words, at, nameAt) ? -1 : at;
    const isInside =
      word.shape === "capital" ||
      word.shape === "acronym" ||
      /^(?:of|for|the|and|in|at|to|on)$/u.test(word.lower);
    const leadsToOf = at === nameAt - 1 ? isInside && word.shape !== "lower" : isInside;
    if (!leadsToOf || (at < nameAt - 1 && !isAdjacent(words, at + 1))) return -1;
    if (word.lower !== "of" && at < nameAt - 1 && !isAdjacent(words, at + 1)) return -1;
  }
  return -1;
}

/** "Minister of Information, Askar": what stands between the head and the name belongs to the office. */
function leadsTo(words: readonly Word[], headAt: number, nameAt: number): boolean {
  return headAt === nameAt - 1 || /^(?:of|for|at|in|to|and)$/u.test(words[headAt + 1]?.lower ?? "");
}

function isHead(word: Word, kind: "person" | "group"): boolean {
  return kind === "person"
    ? isPersonNoun(word.lower)
    : word.shape === "lower" && GROUP_DESCRIBERS.has(word.lower);
}

/** Goes left over capitals and nationalities, and over small words only when a determiner opens the phrase. */
function startOfDescription(words: readonly Word[], headAt: number, nameAt: number): number {
  let sure = headAt;
  for (let at = headAt - 1; at >= Math.max(0, nameAt - LONGEST_BEFORE); at -= 1) {
    const word = words[at];
    if (!word || !(isAdjacent(words, at + 1) || /^(?:['’]s |-)$/u.test(words[at + 1]?.gap ?? "")))
      return sure;
    if (DETERMINERS.has(word.lower)) return at;
    if (word.lower === "of" && words[at - 1]?.lower === "one") return at - 1;
    if (
      CALENDAR_WORDS.has(word.lower) ||
      (word.shape !== "acronym" && isFunctionWord(word.lower) && !INNER_WORDS.has(word.lower))
    )
      return sure;
    if (at + 1 === sure && (word.shape !== "lower" || isDemonym(word.lower) || isTitleModifier(word.lower)))
      sure = at;
  }
  return sure;
}

/** "..., commander of the contingent of more than 2000 soldiers, ...": the apposition up to the next comma. */
function roleAfter(words: readonly Word[], to: number, kind: "person" | "group"): Span | null {
  const first = words[skipAge(words, to)];
  const from = skipAge(words, to);
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
  while (at < words.length && at < from + LONGEST_AFTER) {
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
    if (!word.possessive && isNoun(word, kind) && !isNoun(words[at + 1] ?? word, kind)) return true;
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
