import { type Passage, quote } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import type { DateMention } from "../mention.ts";
import { asksForEdge, asksForGrain, asksForLast, type Grain, isEdge, sideOfDay } from "./asked-time.ts";
import { isDenied, isInName, isOfReporting } from "./date-owner.ts";

/** Day and finer suit any question about time; "last week" or a bare year say less. */
const FIT: Readonly<Record<Grain, number>> = { day: 1, range: 0.75, month: 0.75, year: 0.7, other: 0.6 };
/** "What year", "which month": a finer date tells it too, but mostly belongs to something that happened of late. */
const FINER = 0.85;
const IN_A_NAME = 0.5;
const DENIED = 0.5;
const OTHER_EDGE = 0.85;
const OF_REPORTING = 0.6;
const NOT_THE_LAST = 0.8;
/** "Japan has not been in recession since 2001", "its first loss since 1992": since when it has not been so. */
const NOT_SINCE = /\b(?:not|never|no|first|unseen|most|least|\w+est)\b|n['’]t\b/i;

/** "By Tuesday, the storm had dissipated": what is over by a day is told of that day. */
const REACHED = /^,?\s+(?:[^,;]*?\s)?had\b/i;

/** How well a date of a passage suits the question, 0 to 1. */
export function fitOf(mention: DateMention, passage: Passage, question: Question): number {
  const sentence = quote(passage.report, passage);
  const factors = [
    isInName(mention, sentence) ? IN_A_NAME : 1,
    isDenied(mention, sentence) ? DENIED : 1,
    edgeFit(mention, sentence, question),
    sideOfDay(mention, passage.report.published, question),
    isOfReporting(mention, sentence, question) ? OF_REPORTING : 1,
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

/** How well the date suits by itself: its grain, or that something last was so. */
function timeFit(mention: DateMention, sentence: string, question: Question): number {
  const fit = grainFit(grainOf(mention), asksForGrain(question));
  if (!asksForLast(question)) return fit;
  return mention.role === "start" && NOT_SINCE.test(sentence.slice(0, mention.start))
    ? 1
    : fit * NOT_THE_LAST;
}

function grainFit(grain: Grain, asked: Grain): number {
  if (asked === "day" || FIT[grain] < FIT[asked]) return FIT[grain];
  return grain === asked ? 1 : Math.min(FIT[grain], FINER);
}

function grainOf({ value }: DateMention): Grain {
  if (/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith("T")) return "day";
  if (value.includes("/")) return "range";
  if (/^\d{4}-\d\d$/.test(value)) return "month";
  return /^\d{4}~?$/.test(value) ? "year" : "other";
}
