import { ADVERBS, BE, DEFINITE, HAVE, MODALS, NEGATIONS } from "../answer/readers/counts/function-words.ts";
import { isGerund, isPastForm } from "../answer/readers/counts/inflection.ts";
import type { Token } from "../search/tokenize.ts";

/** What the form of a verb says of the event: it was, it is to be, it is a state, or it may never be. */
type Tense = "past" | "expected" | "state" | "unreal";

/** A verb with its auxiliaries. */
export interface Verb {
  /** Index of the first word of the group and of the word that says what is done. */
  readonly from: number;
  readonly head: number;
  readonly tense: Tense;
  /** "complaints made by protesters", "the troops sent by the alliance": it belongs to a noun. */
  readonly isOfNoun: boolean;
}

/** What is only possible happens on no day. */
const UNREAL = new Set(
  "may might could can should cannot can't couldn't shouldn't if unless whether".split(" "),
);
const TO_COME = new Set("will would shall must won't wouldn't".split(" "));
/** "is expected to meet", "was due to open", "is scheduled for Friday". */
const PLANNED = new Set(
  "expected anticipated forecast due scheduled slated set planned poised going planning preparing".split(" "),
);
/** "The number remained unclear": nothing happens. */
const STAYS = /^(?:remain(?:s|ed|ing)?|seem(?:s|ed))$/;
/** "He appeared in court", but not "the situation appeared calm". */
const APPEARED_WHERE = /^(?:in|at|on|before|for|outside|near)$/;
/** Verbs that say how things stand. */
const STATES = new Set("lay stood included had has have thought known seen".split(" "));
/** Pasts that the lists of what can happen to people lack, and the presents of saying. */
const MORE_PASTS = new Set(
  "said says told tells burst tore wore bore swore shook stole rode threw blew rang sprang spun cast woke drank sang flung".split(
    " ",
  ),
);
const ARTICLES = new Set("a an any each every some no".split(" "));
const IS = /^(?:is|are|was|were|'s|isn't|aren't|wasn't|weren't)$/;

/** The finite verbs and participles of a sentence, in order; a rough reading by word forms alone. */
export function findVerbs(tokens: readonly Token[]): readonly Verb[] {
  const verbs: Verb[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = verbAt(tokens, at);
    if (!verb) continue;
    verbs.push(verb);
    at = verb.head;
  }
  return verbs;
}

function verbAt(tokens: readonly Token[], from: number): Verb | null {
  const word = wordAt(tokens, from);
  const isHelper = isAuxiliary(word);
  if (!isHelper && !isBarePast(tokens, from)) return null;
  const head = isHelper ? headBehind(tokens, from) : from;
  const words = tokens.slice(from, head + 1).map((token) => token.word);
  const next = wordAt(tokens, head + 1);
  return { from, head, tense: tenseOf(words, next), isOfNoun: !isHelper && next === "by" };
}

function tenseOf(words: readonly string[], next: string): Tense {
  const head = words.at(-1) ?? "";
  // "was to meet Monday", "was forecast to arrive on Monday"
  if (BE.has(head) && (next === "to" || next === "forecast" || next === "due")) return "expected";
  if (STAYS.test(head) || (head === "appeared" && !APPEARED_WHERE.test(next))) return "unreal";
  if (words.some((word) => UNREAL.has(word) || NEGATIONS.has(word))) return "unreal";
  if (words.some((word) => TO_COME.has(word))) return "expected";
  if (isPlan(words, head, next)) return "expected";
  return STATES.has(head) || IS.test(head) ? "state" : "past";
}

/** "is scheduled for Friday", "expected to meet"; but not "set the house on fire". */
function isPlan(words: readonly string[], head: string, next: string): boolean {
  if (!PLANNED.has(head)) return false;
  return next === "to" || next === "for" || (words.length > 1 && head !== "set");
}

function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || MODALS.has(word) || UNREAL.has(word);
}

/** The last word of a group that begins with an auxiliary: "has not yet been *seen*". */
function headBehind(tokens: readonly Token[], from: number): number {
  let head = from;
  let isModal = MODALS.has(wordAt(tokens, from));
  for (let at = from + 1; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at);
    if (isPastForm(word) || isGerund(word)) return at;
    if (isAuxiliary(word) || NEGATIONS.has(word)) {
      head = at;
      isModal &&= !BE.has(word) && !HAVE.has(word);
    } else if (!ADVERBS.has(word) && word !== "first" && !word.endsWith("ly")) return isModal ? at : head;
  }
  return head;
}

/** "protesters *stormed* buildings", but not "the *proposed* law". */
function isBarePast(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (MORE_PASTS.has(word)) return true;
  return (
    isPastForm(word) &&
    !tokens[at]?.capital &&
    !ARTICLES.has(before) &&
    (before === "all" || !DEFINITE.has(before))
  );
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}
