import type { Span } from "../../corpus/report.ts";
import { editDistance } from "../../question/edit-distance.ts";
import type { Question, QuestionTerm } from "../../question/question.ts";
import { fold, type Token, tokenize } from "../../search/tokenize.ts";
import { isSameWord } from "./asked-about.ts";
import { hasAny } from "./has-any.ts";
import { askedKin } from "./kin.ts";

/** What an age is worth that the sentence gives to somebody else, or to nobody it names. */
const OWNED = { asked: 1, nobody: 0.9, other: 0.2 } as const;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:["“][^"”]{1,20}["”] )?(?:(?:de|del|la|van|von|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`;
/** "Ann Lee, 48,", "Ann Lee Jr., 4", "Ann Lee (48)", "Ann Lee, aged 48", "Ann Lee was". */
const NAMED_BEFORE = new RegExp(
  String.raw`(?<name>${NAME})(?:, (?:Jr|Sr|I{2,3})\.?)?(?:,? \(|, ["“]?| (?:was|is)(?: only| just)? |,? who (?:was|is)(?: only| just)? )$`,
  "u",
);
/** "Ann Lee, a 3-year-old Italian child": what stands behind the age describes her. */
const APPOSED_BEFORE = new RegExp(String.raw`(?<name>${NAME}), an? (?:[\p{Ll}-]+ ){0,2}$`, "u");
/** "11-year-old Ann Lee", "his 16-year-old daughters, Ann Lee and Beth Lee". */
const NAMED_BEHIND = new RegExp(
  String.raw`^ (?:(?!(?:an?|the|in|at|on|of|by|from|with|to|for|and|or|was|were|who|after|before) )[\p{Ll}-]+ ){0,3}(?:[\p{Ll}-]+, )?(?<name>${NAME}(?:(?:, | and |, and )${NAME})*)`,
  "u",
);
/** "identified the 15-year-old killed on Sunday as Ann Lee". */
const IDENTIFIED = new RegExp(`^[^.;:]*? as (?<name>${NAME})`, "u");
/** "Jane Vale's 2-year-old son", "her 2-year-old": a relative's age, not hers. */
const OF_RELATIVE = /(?:['’]s?|\b(?:his|her|their)) (?:[\p{Ll}-]+ )?$/u;
/** "how old is Jane Vale's son", "the age of the wife of Jane Vale": the one named is not the one meant. */
const KIN = /['’]s? \p{Ll}|\b(?:of|to|for|by|from|who|when|killed|accused)\b/u;
const ASKS_NOW = /\bhow old (?:is|are)\b/i;
/** "She joined when she was nine", "began at the age of 15": how old somebody was then. */
const AT_THE_TIME =
  /\b(?:when|until|since) (?:he|she|they) (?:was|were|turned) (?:only |just )?$|\bat (?:the )?(?:age (?:of )?)?$/i;
const THEN = 0.2;
/** How many characters before an age its relative stands at most, with no other number between them. */
const NEAR_KIN = 60;
const MOST_EDITS = 2;
const LEAST_LETTERS = 6;

/**
 * How well an age suits by whose it is: "Tim Batts, 29, was held over the death of Tina Batts" does not say how old Tina
 * Batts was. The first name tells people of one family apart; where the question names nobody, any age suits.
 */
export function ageShare(age: Span, text: string, question: Question): number {
  const isPast = ASKS_NOW.test(question.text) && AT_THE_TIME.test(text.slice(0, age.start));
  return ownerShare(age, text, question) * (isPast ? THEN : 1);
}

function ownerShare({ start, end }: Span, text: string, question: Question): number {
  const kin = askedKin(question);
  if (kin && hasAny(text, [kin])) return isBeside({ start, end }, text, kin) ? OWNED.asked : OWNED.other;
  const asked = question.terms.filter(({ isName }) => isName);
  if (asked.length === 0 || KIN.test(behindAge(question.text))) return 1;
  const owners = ownersOf(text.slice(0, start), text.slice(end));
  if (owners.length === 0) return OF_RELATIVE.test(text.slice(0, start)) ? OWNED.other : OWNED.nobody;
  return owners.some((owner) => isAsked(tokenize(owner), asked)) ? OWNED.asked : OWNED.other;
}

/** "His daughter Ann, aged 13", "her 13-year-old daughter": not "Vale, 41, and his daughter". */
function isBeside({ start, end }: Span, text: string, kin: QuestionTerm): boolean {
  const before = /[^\d;:]*$/.exec(text.slice(Math.max(0, start - NEAR_KIN), start))?.[0] ?? "";
  const behind = /^[\p{L} -]{0,30}/u.exec(text.slice(end))?.[0] ?? "";
  return hasAny(before, [kin]) || hasAny(behind, [kin]);
}

/** The names beside an age; one behind it is nearer than one before a comma. */
function ownersOf(before: string, behind: string): readonly string[] {
  const identified = /\b(?:identified|named) (?:the|an?) $/.test(before) ? IDENTIFIED.exec(behind) : null;
  const apposed = APPOSED_BEFORE.exec(before)?.groups?.name;
  if (apposed) return [apposed];
  const following = (identified ?? NAMED_BEHIND.exec(behind))?.groups?.name;
  if (following) return following.split(/, and |, | and /);
  const name = NAMED_BEFORE.exec(before)?.groups?.name;
  return name === undefined ? [] : [name];
}

/** The words behind "how old is" or "age of". */
function behindAge(text: string): string {
  return text.replace(/^.*?\b(?:how old|age of|age)\b/i, "");
}

/** Whether a name is the one asked about: all of a single name, or one word more than the family name. */
function isAsked(words: readonly Token[], asked: readonly QuestionTerm[]): boolean {
  const said = words.filter(({ word }) => word.length > 1);
  const family = asked.at(-1);
  const [only] = said;
  if (said.length === 1 && only) return asked.some((term) => isSame(only, term));
  // "how old is Batts" may mean anybody of that name
  const telling = asked.length === 1 ? asked : asked.filter((term) => term !== family);
  return said.some((word) => telling.some((term) => isSame(word, term)));
}

/** The same word, or a long one with a typing error. */
function isSame(token: Token, term: QuestionTerm): boolean {
  if (isSameWord(token, term)) return true;
  const own = fold(term.typed);
  return own.length >= LEAST_LETTERS && editDistance(own, token.word, MOST_EDITS) <= MOST_EDITS;
}
