import type { Question, QuestionTerm } from "../../question/question.ts";
import { type Token, tokenize } from "../../search/tokenize.ts";
import type { DateMention } from "../mention.ts";
import { wordSet } from "./names/name-words.ts";

const YEAR = /^\d{4}$/;
/** "the 2019 Chicago Marathon". */
const NAME_BEHIND = /^ \p{Lu}/u;
/** "the Reform Bill 2019"; not "In 2019", nor "Tuesday, March 2019". */
const NAME_BEFORE =
  /\S (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{L}+ $/u;
const DETERMINED = /\b(?:the|an?|its|his|her|their|this|that) $/i;
const NOUN_BEHIND = /^ \p{Ll}/u;
/** "around 2020, and not 2015 as hoped". */
const DENIED = /\b(?:not|rather than|instead of)\s+(?:(?:on|in|at)\s+)?$/i;
/** "As of Wednesday", "According to the attorney on Saturday, the driver was ...": when it was known, not when it happened. */
const KNOWN = /\bas of\s+(?:\S+\s)?$|\baccording to (?:[^,;]*? )?$/i;
/** "It reopened on Thursday, a week after it was stormed": one day before it, another behind. */
const TIME_AFTER = /\b(?:day|week|month|year)s?\s+after\b/i;
/** "Vale, born June 25, 2001, died on Monday", "Vale (born 2001)". */
const BORN = /\bborn\s+(?:(?:on|in)\s+)?$/i;
const ASKS_BIRTH = /\b(?:born|birth\w*|old|age)\b/i;
/** How near a verb of reporting or of the law makes the date its own. */
const WORDS_BESIDE = 3;
const LONGEST_SUBJECT = 15;
const REPORTING = wordSet(`
  said says told announced reported reports identified confirmed added stated tweeted acknowledged admitted declared revealed issued
  wrote posted released charged arraigned sentenced indicted convicted court hearing statement interview conference updated published
`);

/** "the 2019 Chicago Marathon": the year belongs to a name. */
export function isInName({ text, start, end }: DateMention, sentence: string): boolean {
  if (!YEAR.test(text)) return false;
  return NAME_BEHIND.test(sentence.slice(end)) || NAME_BEFORE.test(sentence.slice(0, start));
}

/** "The 1968 bridge was repaired in 2003": the year tells which bridge; "the 1968 repair" tells when. */
export function isAttribute(
  { text, start, end }: DateMention,
  sentence: string,
  question: Question,
): boolean {
  const behind = sentence.slice(end);
  if (!YEAR.test(text) || !DETERMINED.test(sentence.slice(0, start)) || !NOUN_BEHIND.test(behind))
    return false;
  const [noun] = tokenize(behind);
  return noun !== undefined && !askedTerm(question)?.matches.has(noun.term);
}

/** "and not 2015": the sentence says that it was another date. */
export function isDenied({ start }: DateMention, sentence: string): boolean {
  return DENIED.test(sentence.slice(0, start));
}

/** "Vale, born June 25, 2001, died": when somebody was born is told beside anything else of them. */
export function isOfBirth({ start }: DateMention, sentence: string, { text }: Question): boolean {
  return BORN.test(sentence.slice(0, start)) && !ASKS_BIRTH.test(text);
}

/** "Shelley Zimmerman said Friday": the day of the words, not of the event, unless the question asks about the words. */
export function isOfReporting(mention: DateMention, sentence: string, question: Question): boolean {
  return KNOWN.test(sentence.slice(0, mention.start)) || isBesideReporting(mention, sentence, question);
}

function isBesideReporting({ start, end }: DateMention, sentence: string, { terms }: Question): boolean {
  const isAsked = ({ term }: Token): boolean =>
    terms.some(({ matches, role }) => role === "focus" && matches.has(term));
  const before = tokenize(sentence.slice(0, start)).slice(-WORDS_BESIDE);
  const behind = tokenize(sentence.slice(end));
  // "On Wednesday, the government declared they had ...": a date that opens the sentence belongs to its first verb
  const verb = behind
    .slice(0, LONGEST_SUBJECT)
    .findIndex((token) => REPORTING.has(token.word) || isAsked(token));
  const reach = before.length < WORDS_BESIDE && verb !== -1 ? verb + 1 : WORDS_BESIDE - 1;
  const after = behind.slice(0, Math.max(reach, WORDS_BESIDE - 1));
  return [...before, ...after].some(
    ({ word, term }) => REPORTING.has(word) && !terms.some(({ matches }) => matches.has(term)),
  );
}

/**
 * "The airport reopened on Thursday, a week after it was stormed": Thursday is not the day of the storming, nor the day that the
 * words behind it tell the day of the reopening.
 */
export function isAcrossAfter({ end }: DateMention, sentence: string, question: Question): boolean {
  const after = TIME_AFTER.exec(sentence);
  const asked = askedTerm(question);
  if (!after || !asked) return false;
  const border = after.index + after[0].length;
  const told = tokenize(sentence).filter(({ term }) => asked.matches.has(term));
  return told.length > 0 && told.every((token) => token.end < border !== end < border);
}

/** The word for what is asked to have happened. */
function askedTerm({ terms, clause }: Question): QuestionTerm | undefined {
  if (clause) return terms[clause.verb];
  return terms.findLast(({ role, isName }) => role === "focus" && !isName);
}
