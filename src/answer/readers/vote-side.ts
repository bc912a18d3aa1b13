/** Votes for and votes against: "60 voted against" does not say how many were for it. */
import type { CountMention } from "../mention.ts";

const OTHER_SIDE = -0.35;
const ASKS_VOTES =
  /\b(?:vot(?:e|es|ed|ing)|ballots?|(?:in favou?r|against|support(?:ed)?|back(?:ed)?|oppos(?:e|ed)) (?:of )?(?:it|the|this|that))\b/i;
const AGAINST =
  /\b(?:(?:vot(?:e|es|ed|ing)(?: \w+)?|cast|were|was) against|oppos(?:e|es|ed|ing)|reject(?:ed)?|nays?)\b/i;
const FOR = /\b(?:in favou?r|support(?:ed)?|back(?:ed)?|approv(?:e|ed)|vot(?:e|es|ed) (?:for|yes)|yeas?)\b/i;
const TOLD = String.raw`^(?: (?!and\b|to\b)[\p{L}-]+){0,3}? `;
const TOLD_AGAINST = new RegExp(`${TOLD}(?:against|opposed|opposing|no|nays?)\\b`, "iu");
const TOLD_FOR = new RegExp(
  `${TOLD}(?:in favou?r|for (?:it|the|this|that)|backed|supported|yes|yeas?)\\b`,
  "iu",
);

type Side = "for" | "against" | null;

/** What a quantity loses that counts the votes of the other side. */
export function voteLoss({ end, unit }: CountMention, text: string, question: string): number {
  const asked = ASKS_VOTES.test(question) ? sideOf(question) : null;
  const told = asked && toldSide(unit, text.slice(end));
  return told && told !== asked ? OTHER_SIDE : 0;
}

function sideOf(question: string): Side {
  return AGAINST.test(question) ? "against" : FOR.test(question) ? "for" : null;
}

function toldSide(unit: string, behind: string): Side {
  if (unit === "votes against") return "against";
  if (TOLD_AGAINST.test(behind)) return "against";
  return unit === "votes" || TOLD_FOR.test(behind) ? "for" : null;
}
