import { daysBetween } from "../readers/dates/calendar.ts";
import { readDates } from "../readers/dates.ts";
import { type Days, toDays } from "../readers/edtf.ts";

/** "As of Thursday", "by yesterday", "reported on Sunday": the figure is that day's, not the report's. */
const AS_OF = /\b(?:as of|as at|by|until|up to)\s+(?:late |early )?$/i;
const MILESTONE =
  /\b(?:surpass\w*|exceed\w*|rose|risen|reach\w*|increas\w*|climb\w*|pass(?:ed|es|ing)|jump\w*)\b/i;
/** "Earlier this week ... announced": the sentence tells what was known before its report. */
const EARLIER_REPORT = /\bearlier\b/i;
const SAID_BESIDE =
  /^[\s,]*(?:\p{Lu}?[\p{L}'’.-]+ ){0,4}(?:said|reported|announced|confirmed|put|recorded|told)\b/u;
/** A date this many days before the report tells of another time. */
const LONG_AGO = 25;
/** "1846 persons were in hospital and 1720 had left": four digits are a year only where something says so. */
const BARE_YEAR = /^\d{4}$/;
const YEAR_BEFORE = /(?:^|\b(?:in|of|during|throughout|the|early|late|mid)[\s-]+|[;,(]\s*)$/i;

/** The days on which a sentence gives its figures: its report's day, or an earlier one that it names as of. */
export function daysOf(text: string, published: string | null): Days | null {
  if (published === null) return null;
  for (const { start, end, value } of readDates(text, published)) {
    const days = toDays(value);
    if (days === null || days.last > published) continue;
    const isAsOf =
      AS_OF.test(text.slice(0, start)) ||
      MILESTONE.test(text) ||
      EARLIER_REPORT.test(text.slice(Math.max(0, start - 10), end)) ||
      SAID_BESIDE.test(text.slice(end));
    if (isAsOf) return days.first === days.last ? days : { first: days.first, last: days.last };
  }
  return { first: published, last: published };
}

/** The time a sentence puts its event in, where it is months or years before the report ("in 2018"); otherwise null. */
export function eraOf(text: string, published: string | null): Days | null {
  if (published === null || MILESTONE.test(text)) return null;
  for (const { start, value, role } of readDates(text, published)) {
    const isNumber = BARE_YEAR.test(value) && !YEAR_BEFORE.test(text.slice(0, start));
    const days = role === "at" && !isNumber ? toDays(value) : null;
    if (days !== null && daysBetween(days.last, published) > LONG_AGO) return days;
  }
  return null;
}

/** Whether the two share a day. */
export function shareDay(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
