import type { CountMention } from "../../mention.ts";
import { CLAUSE_OPENERS, DEFINITE } from "./function-words.ts";
import { hasWords, type Token, wordAt } from "./tokens.ts";

const MORE_BEFORE = new Set(["another", "additional", "further", "extra"]);
const MORE_WITHIN = new Set(["more", "other", "others", "additional", "further", "extra", "another"]);
/** What opens a sentence whose count comes on top of what it names first. */
const BESIDES: readonly (readonly string[])[] = [["in", "addition", "to"], ["besides"], ["apart", "from"]];
const PART_BEFORE: readonly (readonly string[])[] = [
  ["including"],
  ["include"],
  ["includes"],
  ["included"],
  ["among", "them"],
  ["among", "them", ","],
  ["of", "them"],
  ["of", "these"],
  ["of", "those"],
  ["of", "whom"],
  ["of", "which"],
  ["which", "included"],
];
const TALLIES: readonly (readonly string[])[] = [
  "so far this year",
  "this year",
  "so far in",
  "year to date",
  "to date",
  "per year",
  "a year",
  "each year",
  "every year",
  "in recent years",
  "since january",
  "annually",
  "all year",
  "of the year",
].map((phrase) => phrase.split(" "));
const LONG_TIME = /^(?:years?|months|decades?|century)$/;
const SHORTER = /^(?:quarter|half|month|week|day|start|beginning|end)$/;
const TALLY_REACH = 14;

/** Whether the count is a part of another one, comes on top of one, or adds up a longer time. */
export function readScope(
  tokens: readonly Token[],
  from: number,
  numeralTo: number,
  to: number,
): CountMention["scope"] {
  if (isPart(tokens, from, numeralTo, to)) return "part";
  if (isMore(tokens, from, to)) return "more";
  return isTally(tokens, from, to) ? "tally" : "whole";
}

function isPart(tokens: readonly Token[], from: number, numeralTo: number, to: number): boolean {
  if (PART_BEFORE.some((words) => hasWords(tokens, from - words.length, words))) return true;
  const at = hasOf(tokens, to) && isShare(tokens, to) ? to : numeralTo;
  return hasOf(tokens, at) && (DEFINITE.has(wordAt(tokens, at + 1)) || tokens[at + 1]?.kind === "number");
}

function hasOf(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "of";
}

/** "21 % of the vote" is a part; "five demands of the crowd" is not. */
function isShare(tokens: readonly Token[], to: number): boolean {
  return /^(?:%|percent|cent|pct)$/.test(wordAt(tokens, to - 1));
}

function isMore(tokens: readonly Token[], from: number, to: number): boolean {
  if (MORE_BEFORE.has(wordAt(tokens, from - 1))) return true;
  if (BESIDES.some((words) => hasWords(tokens, 0, words))) return true;
  const words = tokens.slice(from, to).map((token) => token.lower);
  if (
    words.some(
      (word, index) => MORE_WITHIN.has(word) && words[index + 1] !== "than" && words[index - 1] !== "or",
    )
  )
    return true;
  return wordAt(tokens, to) === "more" && wordAt(tokens, to + 1) !== "than";
}

/** "so far this year", "in the past ten years", "since 2014" within the clause behind the count. */
function isTally(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = to; index < Math.min(tokens.length, to + TALLY_REACH); index += 1) {
    if (isTallyAt(tokens, index)) return true;
    const word = wordAt(tokens, index);
    if (/^[.,;]$/.test(word) || (CLAUSE_OPENERS.has(word) && word !== "so" && word !== "since")) break;
  }
  return [0, 1].some((start) => start < from && isTallyAt(tokens, start));
}

function isTallyAt(tokens: readonly Token[], at: number): boolean {
  // "in the third quarter of this year" is no longer time than the quarter
  if (SHORTER.test(wordAt(tokens, at - 2)) && wordAt(tokens, at - 1) === "of") return false;
  if (SHORTER.test(wordAt(tokens, at - 1)) && wordAt(tokens, at) === "of") return false;
  if (TALLIES.some((words) => hasWords(tokens, at, words))) return true;
  if (wordAt(tokens, at) === "since") return /^(?:19|20)\d{2}$/.test(wordAt(tokens, at + 1));
  const isSpan =
    /^(?:the|in|over)$/.test(wordAt(tokens, at)) && /^(?:past|last)$/.test(wordAt(tokens, at + 1));
  return isSpan && [2, 3].some((offset) => LONG_TIME.test(wordAt(tokens, at + offset)));
}
