import { type Passage, quote } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { DateMention } from "../mention.ts";
import {
  asksForEdge,
  asksForGrain,
  asksForLast,
  asksForSpan,
  asksForStart,
  asksForState,
  type Grain,
  isEdge,
  isSpan,
  sideOfDay,
  tellsLast,
} from "./asked-time.ts";
import { isOfMainVerb, isOfOtherVerb } from "./date-clause.ts";
import { isAcrossAfter, isAttribute, isDenied, isInName, isOfBirth, isOfReporting } from "./date-owner.ts";
import { isHour } from "./edtf.ts";

/** Day and finer suit any question about time; "last week" or a bare year say less. */
const FIT: Readonly<Record<Grain, number>> = { day: 1, range: 0.75, month: 0.75, year: 0.7, other: 0.6 };
/** "What year", "which month": a finer date tells it too, but mostly belongs to something that happened of late. */
const FINER = 0.85;
/** Nobody asks for the year of what happened on Monday. */
const OF_LATE = 0.6;
const TELLS_YEAR = /\d{4}/;
/** "Vale was elected mayor in 2011": a month or a year is as good where it is told of what is asked about. */
const BESIDE_ASKED = 0.9;
const WORDS_BESIDE = 5;
const ASKS_DAY = /\b(?:(?:what|wat|which|wich) (?:exact )?(?:day|date)|exact(?:ly)?|date)\b/i;
const IN_A_NAME = 0.5;
const ATTRIBUTE = 0.7;
const DENIED = 0.5;
const OF_BIRTH = 0.5;
const OTHER_EDGE = 0.85;
const OF_REPORTING = 0.6;
const ACROSS_AFTER = 0.75;
const OF_OTHER_VERB = 0.6;
const OF_MAIN_VERB = 0.2;
const NOT_THE_LAST = 0.65;
const NOT_THE_START = 0.4;
const NOT_THE_SPAN = 0.3;
/** "The ban began on Monday", "she became mayor in 2009": since then it is so. */
const BEGAN =
  /\b(?:beg[au]n|started|became|bec[ao]me|took (?:over|office|effect|power|charge)|(?:came|went|entered|put) into (?:power|force|effect)|elected|appointed|imposed|introduced)\b(?: [\p{L}’'-]+){0,4}?(?: (?:on|in|from|at|last))? (?:the )?$/iu;
/** "Japan has not been in recession since 2001", "its first loss since 1992": since when it has not been so. */
const NOT_SINCE = /\b(?:not|never|no|first|unseen|unprecedented|most|least|\w+est)\b|n['’]t\b/i;
/** "since its independence in" */
const SINCE_ITS = /\bsince\s+(?:[\p{L}’'-]+\s+){1,4}(?:in|on)\s+$/u;

/** "By Tuesday, the storm had dissipated": what is over by a day is told of that day. */
const REACHED = /^,?\s+(?:[^,;]*?\s)?had\b/i;

/** How well a date of a passage suits the question, 0 to 1. */
export function fitOf(
  mention: DateMention,
  dates: readonly DateMention[],
  passage: Passage,
  question: Question,
): number {
  const sentence = quote(passage.report, passage);
  const factors = [
    isInName(mention, sentence) ? IN_A_NAME : 1,
    isAttribute(mention, sentence, question) ? ATTRIBUTE : 1,
    isDenied(mention, sentence) ? DENIED : 1,
    isOfBirth(mention, sentence, question) ? OF_BIRTH : 1,
    edgeFit(mention, sentence, question),
    sideOfDay(mention, passage.report.published, question),
    isOfReporting(mention, sentence, question) ? OF_REPORTING : 1,
    isAcrossAfter(mention, sentence, question) ? ACROSS_AFTER : 1,
    isOfOtherVerb(mention, dates, sentence, question) ? OF_OTHER_VERB : 1,
    isOfMainVerb(mention, sentence, question) ? OF_MAIN_VERB : 1,
  ];
  return factors.reduce((fit, factor) => fit * factor, timeFit(mention, sentence, question));
}

function edgeFit(mention: DateMention, sentence: string, question: Question): number {
  if (asksForEdge(question)) return isEdge(mention) ? 1 : OTHER_EDGE;
  return isEdge(mention) && !isReached(mention, sentence) ? OTHER_EDGE : 1;
}

function isReached({ label, end }: DateMention, sentence: string): boolean {
  return label.startsWith("by ") && REACHED.test(sentence.slice(end));
}

/** How well the date suits by itself: its grain, or that something last was so, or is so since. */
function timeFit(mention: DateMention, sentence: string, question: Question): number {
  const isStart = mention.role === "start";
  const asksState = asksForState(question);
  if (asksState || asksForSpan(question)) return isSpan(mention) || (asksState && isStart) ? 1 : NOT_THE_SPAN;
  const fit = grainOfTold(mention, sentence, question);
  const before = sentence.slice(0, mention.start);
  if (asksForStart(question)) return isStart ? 1 : fit * (BEGAN.test(before) ? BESIDE_ASKED : NOT_THE_START);
  const isLast = (isStart || SINCE_ITS.test(before)) && NOT_SINCE.test(before);
  // "unprecedented riots since its independence in 1991" were not then
  if (!asksForLast(question)) return isLast ? fit * NOT_THE_LAST : fit;
  if (isLast) return 1;
  return tellsLast(sentence) ? Math.max(fit, BESIDE_ASKED) : fit * NOT_THE_LAST;
}

function grainOfTold(mention: DateMention, sentence: string, question: Question): number {
  const grain = grainOf(mention);
  const asked = asksForGrain(question);
  if (asked === "year" && grain === "day" && !TELLS_YEAR.test(mention.text)) return OF_LATE;
  const fit = grainFit(grain, asked);
  // "nearly six months ago, on 1 March" says no more than the day behind it
  if (fit >= BESIDE_ASKED || grain === "other" || ASKS_DAY.test(question.text)) return fit;
  return isBesideAsked(mention, sentence, question) ? BESIDE_ASKED : fit;
}

/** Whether a word that the question asks for, no name and no synonym, stands within a few words of the date. */
function isBesideAsked({ start, end }: DateMention, sentence: string, { terms }: Question): boolean {
  const near = [
    ...tokenize(sentence.slice(0, start)).slice(-WORDS_BESIDE),
    ...tokenize(sentence.slice(end)).slice(0, WORDS_BESIDE),
  ];
  return terms.some(
    ({ role, isName, matches }) =>
      role === "focus" && !isName && near.some(({ term }) => matches.get(term) === 1),
  );
}

function grainFit(grain: Grain, asked: Grain): number {
  if (asked === "day" || FIT[grain] < FIT[asked]) return FIT[grain];
  return grain === asked ? 1 : Math.min(FIT[grain], FINER);
}

function grainOf({ value }: DateMention): Grain {
  if (/^\d{4}-\d\d-\d\d$/.test(value) || isHour(value)) return "day";
  if (value.includes("/")) return "range";
  if (/^\d{4}-\d\d$/.test(value)) return "month";
  return /^\d{4}~?$/.test(value) ? "year" : "other";
}
