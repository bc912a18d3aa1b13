import { sayingAnd } from "../search/saying.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A date beside these is the day of the words: "Russia's Defence Ministry said on Thursday". */
const SAYING = sayingAnd(`
  say saying tell telling stated states reported reports reporting according suggested estimated described quoted
  confirmed confirms citing cited updated spoke speaking talked
`);
/** Nouns of saying that a date may stand behind: "in a statement on Friday". */
const WORDS_OF_SAYING = words(
  "statement interview tweet conference briefing post remarks press email comment comments report",
);
/** Something is done by saying it, which is less than doing it. */
const DECLARING = words(`
  announced announce announces announcing declared published posted released warned condemned accused called urged asked rejected denied promised vowed pledged expressed
  criticised criticized praised defended demanded blamed thanked acknowledged admitted revealed identified
`);

/** "The first case was confirmed on 20 January": without a speaker the words are the event. */
const CONFIRMED = words("confirmed reported");

export type Speech = "saying" | "declaring" | "doing";

/** How the day of a verb is to be taken: the day of words, of a declaration, or of a deed. */
export function speechOf(word: string, isPassive: boolean): Speech {
  if (isPassive && CONFIRMED.has(word)) return "declaring";
  if (SAYING.has(word)) return "saying";
  return DECLARING.has(word) ? "declaring" : "doing";
}

/** Whether a date behind this noun is the day of words: "in a statement on Friday". Takes lower case. */
export function isNounOfSaying(word: string): boolean {
  return WORDS_OF_SAYING.has(word);
}
