import type { DateMention } from "../answer/mention.ts";
import { BE } from "../answer/readers/counts/function-words.ts";
import { readDates } from "../answer/readers/dates.ts";
import { type Days, formatDate, toDays } from "../answer/readers/edtf.ts";
import { type Passage, quote } from "../corpus/report.ts";
import { type Token, tokenize } from "../search/tokenize.ts";
import { type Attachment, attach, type Clauses } from "./attach.ts";
import { isNounOfSaying, type Speech, speechOf } from "./speech.ts";
import { findVerbs, type Verb } from "./verbs.ts";

/** A date of a sentence that something happens on. */
export interface Dated {
  readonly passage: Passage;
  readonly mention: DateMention;
  readonly days: Days;
  /** Index among the sentence's tokens of the verb that the date belongs to, or null where it belongs to a noun. */
  readonly verb: number | null;
  readonly isExpected: boolean;
  /** It says when something began. */
  readonly isBeginning: boolean;
  /** How surely the sentence tells of an event of that day, 0 to 1. */
  readonly strength: number;
}

/** A sentence with fewer words is a fragment. */
const FEWEST_WORDS = 5;
const ENDS = /[.!?]["”’»)\]]*$/;
const ASKS = /\?["”’»)\]]*$/;
/** "KABUL, Jan. 5 (Reuters) –": what stands before such a dash is where and when the report was sent. */
const DATELINE = /^[\p{Lu}][^.!?–—]{0,60}?(?:\s[–—-]{1,2}\s|—)/u;
/** "As of Friday, 81 people had died": how things stood on a day. */
const STANDING = /\bas of (?:the )?$/i;
/** "a bid for October elections": what is aimed at. */
const AIMED_AT = /\bfor (?:the |an? )?$/i;
/** "shortly before midnight on Wednesday" is on that day, and no deadline. */
const JUST_BEFORE = /\b(?:just|shortly|right|hours?|minutes?) before $/i;
/** "According to officials on Saturday". */
const ACCORDING = /\baccording to [^,;]{1,40} (?:on|in) $/i;
const OPENING_QUOTES = /[“«]/g;
const CLOSING_QUOTES = /[”»]/g;
const STRAIGHT_QUOTES = /(?<!\d)"/g;
const CLOSES_FIRST = /^[^“«"]*(?:[”»]|(?<=\S)"(?=[\s,.;)]|$))/;
/** How much a date is worth by what it belongs to. */
const WORTH = { doing: 1, declaring: 0.75, state: 0.6, noun: 0.5, expected: 0.55 } as const;
const START = 0.85;
const SUBORDINATE = 0.8;
/** "He was arrested on Saturday": it takes the sentence before to know who. */
const LEANING = 0.85;
const LEANS = /^["“‘]?(?:he|she|they|it|his|her|their|its|these|those|this|that)\b/i;
const GRAIN = { day: 1, week: 0.8, month: 0.7, coarse: 0.4 } as const;
const BEGINNING = new Set("began begin begun started broke erupted launched commenced".split(" "));
const LEAD = { bonus: 0.15, fade: 8 } as const;
const DAY_MS = 86_400_000;
const WEEK = 10;
const MONTHS = 95;
const BESIDE = 3;

/** The dates of a sentence on which something happened or is to happen; none in a question, a fragment or a quotation. */
export function readDated(passage: Passage): readonly Dated[] {
  if (passage.kind !== "body") return [];
  const text = quote(passage.report, passage);
  if (!ENDS.test(text) || ASKS.test(text)) return [];
  const mentions = readDates(text, passage.report.published);
  if (mentions.length === 0) return [];
  const tokens = tokenize(text);
  if (tokens.length < FEWEST_WORDS) return [];
  const verbs = findVerbs(tokens);
  const found = mentions.flatMap((mention) =>
    toDated(mention, { passage, text, tokens, verbs, dates: mentions }),
  );
  return onePerVerb(found);
}

interface Sentence extends Clauses {
  readonly passage: Passage;
}

function toDated(mention: DateMention, sentence: Sentence): Dated[] {
  const { passage, text, tokens } = sentence;
  const days = toDays(mention.value);
  if (!days || mention.role === "until" || isAside(mention, text)) return [];
  const attachment = attach(mention, sentence);
  const { verb } = attachment;
  if (attachment.kind === "none" || verb?.tense === "unreal") return [];
  const isExpected = isToCome(mention, days, verb, passage.report.published);
  const isMoment = JUST_BEFORE.test(text.slice(0, mention.start));
  if (mention.role === "deadline" && !isExpected && !isMoment) return [];
  if (!isExpected && AIMED_AT.test(text.slice(0, mention.start))) return [];
  if (isExpected && days.last < (passage.report.published ?? "")) return [];
  const word = verb ? (tokens[verb.head]?.word ?? "") : "";
  const speech = speechOf(word, isPassive(verb, tokens));
  if (attachment.kind === "verb" && (speech === "saying" || isBesideSaying(mention, tokens))) return [];
  const worth = worthOf(attachment, speech, isExpected);
  const strength =
    worth *
    GRAIN[grainOf(days)] *
    (mention.role === "start" ? START : 1) *
    (attachment.isSubordinate ? SUBORDINATE : 1) *
    (LEANS.test(text) ? LEANING : 1) *
    (1 - LEAD.bonus + LEAD.bonus * Math.exp(-passage.index / LEAD.fade));
  const isBeginning = mention.role === "start" || BEGINNING.has(word);
  const at = attachment.kind === "verb" && verb ? verb.head : null;
  const label = isMoment ? formatDate(mention.value) : mention.label;
  return [{ passage, mention: { ...mention, label }, days, verb: at, isExpected, isBeginning, strength }];
}

function isPassive(verb: Verb | null, tokens: readonly Token[]): boolean {
  return verb !== null && tokens.slice(verb.from, verb.head).some(({ word }) => BE.has(word));
}

function worthOf({ kind, verb }: Attachment, speech: Speech, isExpected: boolean): number {
  if (kind !== "verb") return WORTH.noun;
  if (isExpected) return WORTH.expected;
  if (verb?.tense === "state") return WORTH.state;
  return speech === "declaring" ? WORTH.declaring : WORTH.doing;
}

function isToCome(mention: DateMention, days: Days, verb: Verb | null, published: string | null): boolean {
  if (published !== null && days.first > published) return true;
  if (mention.role === "deadline") return verb?.tense === "expected" || published === null;
  return verb?.tense === "expected";
}

function isBesideSaying({ start }: DateMention, tokens: readonly Token[]): boolean {
  return tokens
    .filter(({ end }) => end <= start)
    .slice(-BESIDE)
    .some(({ word }) => isNounOfSaying(word));
}

/** Whether the date says when something was told, or is part of what somebody said. */
function isAside(mention: DateMention, text: string): boolean {
  const before = text.slice(0, mention.start);
  return (
    STANDING.test(before) || ACCORDING.test(before) || isInDateline(mention, text) || isSpoken(mention, text)
  );
}

function isInDateline({ start }: DateMention, text: string): boolean {
  const dateline = DATELINE.exec(text)?.[0];
  return dateline !== undefined && start < dateline.length;
}

/** Whether it stands in a quotation; a mark that closes before any opens ends a quotation of the sentence before. */
function isSpoken({ start }: DateMention, text: string): boolean {
  const before = text.slice(0, start);
  const open = (before.match(OPENING_QUOTES)?.length ?? 0) - (before.match(CLOSING_QUOTES)?.length ?? 0);
  const straight = before.match(STRAIGHT_QUOTES)?.length ?? 0;
  return open > 0 || straight % 2 === 1 || CLOSES_FIRST.test(text.slice(start));
}

/** Days that belong to one verb tell of one event: the finest of them. */
function onePerVerb(found: readonly Dated[]): readonly Dated[] {
  return found.filter(
    (one, n) =>
      !found.some(
        (other, m) =>
          m !== n &&
          other.verb === one.verb &&
          (other.strength > one.strength || (other.strength === one.strength && m < n)),
      ),
  );
}

export function grainOf({ first, last }: Days): keyof typeof GRAIN {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  if (days <= 1) return "day";
  if (days <= WEEK) return "week";
  return days <= MONTHS ? "month" : "coarse";
}
