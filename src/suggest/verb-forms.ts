import { isCommonWord } from "../search/common-words.ts";

/** Base, past and, where it differs, participle of the irregular verbs that news uses. */
const IRREGULAR = `
become became become|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came come|
cut cut|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|fight fought|find found|flee fled|fly flew flown|
forbid forbade forbidden|freeze froze frozen|get got|give gave given|go went gone|grow grew grown|hear heard|hide hid hidden|
hit hit|hold held|hurt hurt|keep kept|lay laid|lead led|leave left|lose lost|make made|meet met|overthrow overthrew overthrown|
pay paid|put put|quit quit|ride rode ridden|rise rose risen|run ran run|seek sought|sell sold|send sent|set set|shake shook shaken|
shoot shot|shut shut|sink sank sunk|speak spoke spoken|spend spent|split split|spread spread|steal stole stolen|strike struck struck|
swear swore sworn|sweep swept|take took taken|tear tore torn|throw threw thrown|undergo underwent undergone|win won|
withdraw withdrew withdrawn|write wrote written`
  .replaceAll("\n", "")
  .split("|")
  .map((forms) => forms.split(" "));

const BASES = new Map(IRREGULAR.map(([base = "", past = ""]) => [past, base] as const));
const PARTICIPLES = new Set(IRREGULAR.map(([, past = "", participle = past]) => participle));
/** Forms of "-ed" that are no verb, or no verb of an event. */
const NO_VERBS = new Set(
  "hundred indeed need seed speed feed united related aged based limited so-called naked sacred wicked".split(
    " ",
  ),
);
/** Verbs of which a question needs more than a clause tells, or that tell of words and views. */
const PALE = new Set(
  `called named known considered expected supposed scheduled planned likely seen believed thought reported said told asked
  wanted needed hoped tried decided continued seemed appeared remained started used refused failed agreed aimed intended
  urged warned noted described argued insisted suggested revealed showed stated claimed explained cited quoted added
  commented responded replied denied admitted confirmed tweeted posted announced declared got found made based located
  born involved concerned allowed forced required set due able kept put gave given let had went came become became looked
  turned worked lived played served included caused linked followed fared meant taken moved sworn`.split(
    /\s+/,
  ),
);
/** Active verbs that ask enough with nothing behind them: "did the protests begin". */
const COMPLETE = new Set(
  `begin end start stop occur die resign retire collapse crash fall rise climb drop open close erupt explode land arrive
  return meet vote escape flee depart protest increase decline contract grow shrink emerge sink burn strike surrender withdraw
  graduate marry divorce abdicate expire reopen shut derail capsize disappear continue step break`.split(
    /\s+/,
  ),
);
const REGULAR = /^\p{Ll}{2,}ed$/u;
const DOUBLED = /(?<consonant>[bdgklmnprtv])\k<consonant>$/;
/** "rat" and "hop" are words, but "rated" is of "rate": a single consonant after a single vowel would have been doubled. */
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprtv]$/;

/** The base form of a past tense ("began", "stopped"); null where the word is none. Takes lower case. */
export function baseOfPast(word: string): string | null {
  const irregular = BASES.get(word);
  if (irregular !== undefined) return irregular;
  if (!REGULAR.test(word) || NO_VERBS.has(word)) return null;
  return basesOf(word).find(isCommonWord) ?? null;
}

/** Whether the word can stand behind "was" in a passive. Takes lower case. */
export function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word) || (!BASES.has(word) && baseOfPast(word) !== null);
}

/** What "-ed" may have been added to, likeliest first. */
function basesOf(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  if (stem.endsWith("i")) return [`${stem.slice(0, -1)}y`];
  if (DOUBLED.test(stem)) return [stem, stem.slice(0, -1)];
  return SHORT.test(stem) ? [`${stem}e`] : [stem, `${stem}e`];
}

/** Whether a question with this past form would say too little. Takes lower case. */
export function isPale(word: string): boolean {
  return PALE.has(word);
}

/** Whether an active verb in its base form asks enough with nothing behind it. */
export function isComplete(base: string): boolean {
  return COMPLETE.has(base);
}
