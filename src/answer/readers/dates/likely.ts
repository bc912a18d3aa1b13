import type { Span } from "../../../corpus/report.ts";
import type { DateContext } from "./reading.ts";

/** Months that are also names or words; alone they need a cue: "April Jones", "the march", "Theresa May". */
const AMBIGUOUS_MONTH = /^(?:march|april|may|june|august)$/i;
const MONTH_CUE =
  /\b(?:in|since|by|until|till|last|this|next|early|late|mid|from|to|of|during|through|and|or|before|after|for|between|the|an?|as of)[\s-]+$/i;
/** "for May" and "told May" are the person. */
const MAY_CUE = /\b(?:in|since|by|until|till|last|this|next|early|late|mid|during|the|of)[\s-]+$/i;
const FULL_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const FULL_WEEKDAY = /(?:sun|mon|tues|wednes|thurs|fri|satur)day/i;
/** Days that are names ("Black Friday") or recur ("every Friday"). */
const NO_DAY_BEFORE =
  /\b(?:every|each|most|alternate|[Bb]lack|Bloody|Good|Super|Holy|Easter|Ash|Cyber|Palm|Shrove|Maundy|Giving)\s+(?:on\s+)?$/;
const NO_DAY_AFTER =
  /^\s+(?:Times|Mirror|Express|Telegraph|Mail|Herald|Post|Night (?:Football|Live)|Agreement)\b/;
const TIME = /\d:\d\d|\d\s?[ap]\.?\s?m\b|noon|midday|midnight|o['’]clock|\bhours\b|\b(?:utc|gmt)\b/i;

/** False for a slashed pair without a year ("24/7", "9/11"). */
export function isDateOfDay(text: string, year: number | null): boolean {
  return year !== null || !/^\d+[/.-]\d+(?!\s*[a-z]{3})\b/i.test(text);
}

/** Whether a month's name without a day is that month. */
export function isMonthName(
  text: string,
  year: number | null,
  span: Span,
  { text: whole }: DateContext,
): boolean {
  if (year !== null) return true;
  if (!FULL_MONTH.test(text)) return text.endsWith(".") && MONTH_CUE.test(whole.slice(0, span.start));
  if (!AMBIGUOUS_MONTH.test(text)) return true;
  const cue = /^may$/i.test(text) ? MAY_CUE : MONTH_CUE;
  const isLowerCase = text === text.toLowerCase() && !/^(?:june|april|august)$/.test(text);
  return !isLowerCase && cue.test(whole.slice(0, span.start));
}

/** Whether a weekday's name without a date is one certain day. */
export function isWeekdayName(text: string, span: Span, { text: whole }: DateContext): boolean {
  if (!FULL_WEEKDAY.test(text)) return false;
  return !NO_DAY_BEFORE.test(whole.slice(0, span.start)) && !NO_DAY_AFTER.test(whole.slice(span.end));
}

/** "9 p.m.", "13:37", "noon"; not "morning" or a bare number. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text);
}
