import type { Asks } from "../question/kind.ts";
import { leadsOn } from "../question/light-words.ts";
import { isItself } from "../question/matches.ts";
import type { Question } from "../question/question.ts";
import { speechVerbAt } from "../question/speech.ts";
import { verbTermOf } from "../question/voice.ts";
import type { Evidence, PlacedValue } from "./evidence.ts";
import { speechVerb } from "./readers/asked-words.ts";
import { isPersonNoun } from "./readers/names/titles.ts";
import { countsAnybody, countsPersons } from "./readers/units.ts";
import { saysSo } from "./says-so.ts";
import { factorOf, sharesOf } from "./shares.ts";
import { isToldOfAnother } from "./told-of-another.ts";
import { isUndone } from "./undone.ts";

/** A value of another sort ("100 mph" for "how far") is no answer, however well the words suit. */
const LEAST_FIT = 0.2;
/** A place that is only named ("Kazakhstan's president") is not where something was. */
const NOT_LOCATED = 0.5;
/** How near a place must be to whoever is asked about where nothing else is asked. */
const NEAR_SUBJECT = 0.2;
/** "Many resources" are no answer to "how many states", though the words suit. */
const OTHER_UNIT = 0.45;
/** Of what somebody is asked to have said, this share must stand in the sentence. */
const WORDS_TOLD = 0.4;
/** These ask about what happened; a count has its own verb, which `fit` knows. */
const ASKS_ABOUT_PREDICATE: ReadonlySet<Asks> = new Set<Asks>(["when", "who", "where"]);

/** "When was the hall built": the day in a sentence that says nothing of building is that of something else. */
export function lacksPredicate(question: Question, { matches }: Evidence): boolean {
  if (!ASKS_ABOUT_PREDICATE.has(question.asks)) return false;
  const predicate = predicateOf(question);
  return predicate !== -1 && !matches.some(({ term }) => term === predicate);
}

/** The term for what is asked to have happened; the one behind a verb that says little ("take effect"). */
function predicateOf(question: Question): number {
  const { terms, voice, clause } = question;
  if (voice) return verbTermOf(question);
  if (!clause) return terms.findLastIndex(({ role }) => role === "focus");
  const { verb } = clause;
  const told = terms[verb];
  return told && isItself(told, leadsOn) && verb + 1 < terms.length ? verb + 1 : verb;
}

function needsValue({ asks, detail }: Question): boolean {
  return detail === "definition" || (asks !== "what" && asks !== "whether" && asks !== "why");
}

/** Why nothing of a sentence may be claimed. */
export type Refusal =
  | "the words of the question stand apart"
  | "no value of the kind asked for"
  | "the value is on the other side of the verb"
  | "other people are counted"
  | "it is told of somebody else"
  | "it did not happen"
  | "something else was said"
  | "the value hardly suits";

/** Why nothing of the evidence may be claimed, null where it may: whoever it was done to did not do it. */
export function refusalOf(question: Question, evidence: Evidence): Refusal | null {
  const { asks } = question;
  if (asks === "whether") return saysSo(question, evidence) ? null : "the words of the question stand apart";
  if (question.detail === "speech" && isOfAnotherSpeaker(question, evidence))
    return "something else was said";
  if (!needsValue(question)) return null;
  const [value] = evidence.values;
  if (value === undefined) return "no value of the kind asked for";
  if (value.side < -1) return "the value is on the other side of the verb";
  if (asks === "howmany" && lacksCounted(question, evidence)) return "other people are counted";
  if (isUndone(question, evidence)) return "it did not happen";
  if (asks !== "who" && isToldOfAnother(question, evidence)) return "it is told of somebody else";
  if (asks === "who" && lacksWords(question, evidence)) return "something else was said";
  return value.fit > leastFit(question) && !isFarOff(question, value) ? null : "the value hardly suits";
}

function leastFit({ asks, counted }: Question): number {
  if (asks === "where") return NOT_LOCATED;
  return asks === "howmany" && counted.size > 0 ? OTHER_UNIT : LEAST_FIT;
}

/** "Where is Vale": a place far from his name in the sentence is that of something else. */
function isFarOff({ asks, terms }: Question, { nearBy }: PlacedValue): boolean {
  return asks === "where" && terms.every(({ role }) => role !== "focus") && nearBy.subject < NEAR_SUBJECT;
}

/** "Who said the troops were done": whoever says something else is no answer. */
function lacksWords(question: Question, { matches }: Evidence): boolean {
  const verb = speechVerb(question);
  if (!verb) return false;
  const isWord = (n: number): number => (question.terms[n] === verb ? 0 : 1);
  const asked = sharesOf(question, isWord).focus;
  const told = sharesOf(question, (n) => isWord(n) * factorOf(matches, n)).focus;
  return told < asked * WORDS_TOLD;
}

/** "What did Vale say": no quotation of his, and a sentence that lacks the verb of saying, or has nothing else of the question. */
function isOfAnotherSpeaker({ text, terms }: Question, { matches, values }: Evidence): boolean {
  if (values.length > 0) return false;
  const verb = speechVerbAt(text.toLowerCase());
  const isVerb = matches.map(({ term }) => terms[term]?.start === verb);
  return !isVerb.includes(true) || !isVerb.includes(false);
}

/** "How many journalists were arrested": how many people were is another figure. */
function lacksCounted({ terms, counted }: Question, { matches, values }: Evidence): boolean {
  const narrow = [...counted].filter((n) => isNarrow(terms[n]?.typed ?? ""));
  const isTold = matches.some(({ term }) => narrow.includes(term));
  return narrow.length > 0 && !isTold && countsAnybody(values[0]?.unit ?? "");
}

function isNarrow(noun: string): boolean {
  const word = noun.toLowerCase();
  if (countsAnybody(word) || word === "lives") return false;
  return countsPersons(word) || isPersonNoun(word.replace(/s$/, ""));
}
