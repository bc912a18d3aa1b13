import type { DateMention } from "../answer/mention.ts";
import { BE } from "../answer/readers/counts/function-words.ts";
import { readDates } from "../answer/readers/dates.ts";
import { type Days, formatDate, toDays } from "../answer/readers/edtf.ts";
import { type Passage, quote } from "../corpus/report.ts";
import { type Token, tokenize } from "../search/tokenize.ts";
import { isAside, isBesideSaying } from "./aside.ts";
import { attach, type Clauses } from "./attach.ts";
import { speechOf } from "./speech.ts";
import { strengthOf } from "./strength.ts";
import { findVerbs, type Verb } from "./verbs.ts";

/** A date of a sentence that something happens on. */
export interface Dated {
  readonly passage: Passage;
  readonly mention: DateMention;
  readonly days: Days;
  /** Index among the sentence's tokens of the verb that the date belongs to, or null where it belongs to a noun. */
  readonly verb: number | null;
  /** It is still to come, as the report sees it. */
  readonly isExpected: boolean;
  /** It says when something began. */
  readonly isBeginning: boolean;
  /** How surely the sentence tells of an event of that day, 0 to 1. */
  readonly strength: number;
}

interface Sentence extends Clauses {
  readonly passage: Passage;
}

/** A sentence with fewer words is a fragment. */
const FEWEST_WORDS = 5;
const ENDS = /[.!?]["”’»)\]]*$/;
const ASKS = /\?["”’»)\]]*$/;
/** "a bid for October elections": what is aimed at. */
const AIMED_AT = /\bfor (?:the |an? )?$/i;
/** "shortly before midnight on Wednesday" is on that day, and no deadline. */
const JUST_BEFORE = /\b(?:just|shortly|right|hours?|minutes?) before $/i;
/** "The lowest since October 2002", "not seen since 1982": what a thing is compared with. */
const COMPARED =
  /\b(?:not|never|lowest|highest|worst|best|biggest|largest|smallest|most|least|first|last|strongest|weakest|deadliest)\b[^,;]*\bsince (?:the )?$/i;
const BEGINNING = new Set("began begin begun started broke erupted launched commenced".split(" "));

/** The dates of a sentence on which something happened or is to happen; none in a question, a fragment or a quotation. */
export function readDated(passage: Passage): readonly Dated[] {
  if (passage.kind !== "body") return [];
  const text = quote(passage.report, passage);
  if (!ENDS.test(text) || ASKS.test(text)) return [];
  const dates = readDates(text, passage.report.published);
  const tokens = dates.length === 0 ? [] : tokenize(text);
  if (tokens.length < FEWEST_WORDS) return [];
  const sentence = { passage, text, tokens, verbs: findVerbs(tokens), dates };
  return onePerVerb(dates.flatMap((mention) => toDated(mention, sentence)));
}

function toDated(mention: DateMention, sentence: Sentence): Dated[] {
  const { passage, text, tokens } = sentence;
  const days = toDays(mention.value);
  if (!days || isAside(mention, text)) return [];
  const attachment = attach(mention, sentence);
  const { kind, verb } = attachment;
  if (kind === "none" || verb?.tense === "unreal") return [];
  const isExpected = isToCome(mention, days, verb, passage);
  if (!isOnItsDay(mention, days, isExpected, sentence)) return [];
  const word = verb ? (tokens[verb.head]?.word ?? "") : "";
  const speech = speechOf(word, isPassive(verb, tokens));
  if (kind === "verb" && (speech === "saying" || isBesideSaying(mention, tokens))) return [];
  const { role } = mention;
  const grounds = { attachment, speech, isExpected, role, days, text, position: passage.index };
  return [
    {
      passage,
      mention: isMoment(mention, text) ? { ...mention, label: formatDate(mention.value) } : mention,
      days,
      verb: kind === "verb" && verb ? verb.head : null,
      isExpected,
      isBeginning: role === "start" || BEGINNING.has(word),
      strength: strengthOf(grounds),
    },
  ];
}

/** False for the end of something, for what is aimed at or compared with, and for a plan that the report came after. */
function isOnItsDay(mention: DateMention, days: Days, isExpected: boolean, of: Sentence): boolean {
  const { role, start } = mention;
  if (isExpected) return role !== "until" && days.last >= (of.passage.report.published ?? "");
  const isEdge = role === "until" || (role === "deadline" && !isMoment(mention, of.text));
  const before = of.text.slice(0, start);
  return !isEdge && !AIMED_AT.test(before) && !COMPARED.test(before);
}

function isMoment({ start }: DateMention, text: string): boolean {
  return JUST_BEFORE.test(text.slice(0, start));
}

function isToCome({ role }: DateMention, { first }: Days, verb: Verb | null, { report }: Passage): boolean {
  if (report.published !== null && first > report.published) return true;
  if (role === "deadline" && report.published === null) return true;
  return verb?.tense === "expected";
}

function isPassive(verb: Verb | null, tokens: readonly Token[]): boolean {
  return verb !== null && tokens.slice(verb.from, verb.head).some(({ word }) => BE.has(word));
}

/** Dates that belong to one verb tell of one event: the surest of them. */
function onePerVerb(found: readonly Dated[]): readonly Dated[] {
  return found.filter((one, n) => {
    const rivals = found.filter((other) => other.verb === one.verb);
    const best = Math.max(...rivals.map(({ strength }) => strength));
    const first = found.findIndex((other) => other.verb === one.verb && other.strength === best);
    return n === first;
  });
}
