import type { CountMention } from "../../mention.ts";

/** "by votes of 230-to-197", "voted 52-35", "passed the bill 60 to 40": digits on both sides of a vote. */
const TALLY =
  /(?<![\d.,:$-])\b(?<first>\d{1,3}(?:,\d{3})*)(?:\svotes)?(?:\s?(?:-|–|—)\s?(?:to\s?(?:-|–|—)\s?)?|\sto\s)(?<second>\d{1,3}(?:,\d{3})*)\b(?![\d.,:-]?\d|\s?(?:years?|%|percent|hours?|days?|minutes?|p\.m|a\.m))/gu;
/** Without a word of voting it is a score, an age or a range. */
const VOTING = /\b(?:vot(?:e|es|ed|ing)|ballots?|tally|roll call)\b/i;
/** How far off, in letters, the word of voting may stand. */
const REACH = 60;

/** The votes for and against in a sentence: "voted 52-35" is 52 votes, and 35 votes against. */
export function readTallies(text: string): readonly CountMention[] {
  if (!VOTING.test(text)) return [];
  return [...text.matchAll(TALLY)].flatMap((match) => {
    const { first = "", second = "" } = match.groups ?? {};
    const near = text.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH);
    if (!VOTING.test(near)) return [];
    const behind = match.index + match[0].length - second.length;
    return [votes(first, match.index, "votes", "voted"), votes(second, behind, "votes against", "opposed")];
  });
}

function votes(digits: string, start: number, unit: string, verb: string): CountMention {
  return {
    start,
    end: start + digits.length,
    text: digits,
    value: Number(digits.replaceAll(",", "")),
    bound: "exactly",
    unit,
    kind: "count",
    label: digits,
    verb,
    scope: "whole",
    hedged: false,
  };
}
