import type { Span } from "../../../../corpus/report.ts";
import { isFunctionWord } from "../function-words.ts";
import { isDemonym } from "../gazetteer.ts";
import { CALENDAR_WORDS, GROUP_DESCRIBERS } from "../name-words.ts";
import { isAdjacent, type Range } from "../range.ts";
import { isPersonNoun, isTitleModifier } from "../titles.ts";
import type { Word } from "../words.ts";

const DETERMINERS = new Set(
  "a an the his her its their our my former current then late ex-president one another incumbent outgoing acting".split(
    " ",
  ),
);
/** Small words that stand inside a description. */
const INNER_WORDS = new Set(
  "newly new former first second third next last only own most longest current late".split(" "),
);
const ADDRESS = /^(?:dr|mrs?|ms|prof|sir)\.?$/u;
/** Small words behind the head of a description: "the head of the union for dockers". */
const WITHIN_PHRASE = new Set("of the a an and for its his her their".split(" "));
/** How far a description may reach, in words. */
const LONGEST = 12;

/** "US Secretary of State", "One of Nazarbayev's main allies, ": the description that ends right before the name. */
export function roleBefore(words: readonly Word[], name: Range, kind: "person" | "group"): Span | null {
  const nameAt = startOfAddress(words, name.from);
  const gap = words[nameAt]?.gap ?? "";
  const isApart = gap === ", ";
  if (nameAt === 0 || !((isApart && kind === "person") || gap === " ")) return null;
  const isSetOff = isApart && (words[name.to]?.gap ?? "").startsWith(",");
  const headAt = isSetOff ? headOfPhrase(words, nameAt) : headBefore(words, nameAt, kind);
  if (headAt < 0) return null;
  const start = startOfDescription(words, headAt, nameAt);
  const [first, last] = [words[start], words[nameAt - 1]];
  if (!first || !last || (isApart && start === headAt && first.shape === "lower")) return null;
  return { start: first.start, end: last.end };
}

/** The head noun of the phrase that ends before the name: right before it, or before "of ...". */
function headBefore(words: readonly Word[], nameAt: number, kind: "person" | "group"): number {
  for (let at = nameAt - 1; at >= Math.max(0, nameAt - LONGEST); at -= 1) {
    const word = words[at];
    if (!word) return -1;
    if (isHead(word, kind)) return word.possessive || !leadsTo(words, at, nameAt) ? -1 : at;
    const isInside =
      word.shape === "capital" ||
      word.shape === "acronym" ||
      /^(?:of|for|from|the|and|in|at|to|on)$/u.test(word.lower);
    const leadsToOf = at === nameAt - 1 ? isInside && word.shape !== "lower" : isInside;
    if (!leadsToOf || (at < nameAt - 1 && !isAdjacent(words, at + 1))) return -1;
  }
  return -1;
}

/** "the museum's curator, Dr. Jane Vale": the address goes with the name. */
function startOfAddress(words: readonly Word[], nameAt: number): number {
  const address = words[nameAt - 1];
  return address?.gap === ", " && ADDRESS.test(address.lower) ? nameAt - 1 : nameAt;
}

/**
 * "The head of the dock workers' union, Jane Vale, said": between commas a name has the whole phrase before it for a
 * description, whatever words stand behind its "of".
 */
function headOfPhrase(words: readonly Word[], nameAt: number): number {
  const head = headBefore(words, nameAt, "person");
  if (head >= 0) return head;
  for (let at = nameAt - 1; at >= Math.max(0, nameAt - LONGEST); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || (at < nameAt - 1 && !/^(?: |-|['’]s? )$/u.test(next?.gap ?? ""))) return -1;
    if (isPersonNoun(word.lower) && next?.lower === "of") return at;
    if (isFunctionWord(word.lower) && !WITHIN_PHRASE.has(word.lower)) return -1;
  }
  return -1;
}

/** "Minister of Information, Askar": what stands between the head and the name belongs to the office. */
function leadsTo(words: readonly Word[], headAt: number, nameAt: number): boolean {
  return headAt === nameAt - 1 || /^(?:of|for|from|at|in|to|and)$/u.test(words[headAt + 1]?.lower ?? "");
}

function isHead(word: Word, kind: "person" | "group"): boolean {
  return kind === "person"
    ? isPersonNoun(word.lower)
    : word.shape === "lower" && GROUP_DESCRIBERS.has(word.lower);
}

/** Goes left over capitals and nationalities, and over small words only when a determiner opens the phrase. */
function startOfDescription(words: readonly Word[], headAt: number, nameAt: number): number {
  let sure = headAt;
  for (let at = headAt - 1; at >= Math.max(0, nameAt - LONGEST); at -= 1) {
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
