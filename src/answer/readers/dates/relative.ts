import type { Span } from "../../../corpus/report.ts";
import { addDays, addMonths, isoYear, mondayOf, weekdayOf, yearOf } from "./calendar.ts";
import { parseSmallNumber, SMALL_NUMBER } from "./number-words.ts";
import { looksAhead } from "./outlook.ts";
import type { DateContext, Phrase } from "./reading.ts";

type Meaning = ReturnType<Phrase["mean"]>;

const DAY_OFFSETS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  "the day after tomorrow": 2,
};
const DIRECTIONS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1, coming: 1 };
/** After these a duration is counted from something else: "within ten days of the attack". */
const COUNTED_FROM = /^\s+(?:of|after|from|before|later|earlier|following)\b/i;
/** "today's GM" and "the youth of today" name the present, not a day. */
const THE_PRESENT = /^['’]s\s+(?:world|society|standards|youth|generation)\b/i;

/** A meaning that is worked out from the report's day; none where that is not known. */
function fromBase(
  mean: (base: string, groups: Record<string, string>, at: DateContext, span: Span) => string | null,
) {
  return (
    groups: Readonly<Record<string, string | undefined>>,
    context: DateContext,
    span: Span,
  ): Meaning => {
    if (context.base === null) return null;
    const lower = Object.entries(groups).map(([name, words = ""]) => [name, words.toLowerCase()]);
    const value = mean(context.base, Object.fromEntries(lower), context, span);
    return value === null ? null : { value, certainty: "implied" };
  };
}

const today: Phrase = {
  pattern:
    /\b(?:(?:earlier|later|late|early)\s+)?(?<day>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)(?:\s+(?:morning|afternoon|evening|night))?\b/gi,
  mean: fromBase((base, { day = "" }, { text }, { end }) =>
    THE_PRESENT.test(text.slice(end)) ? null : addDays(base, DAY_OFFSETS[day] ?? 0),
  ),
};

const tonight: Phrase = {
  pattern:
    /\b(?:(?:earlier|later)\s+)?(?:tonight|(?<which>this|last)\s+(?:morning|afternoon|evening|night))\b/gi,
  mean: fromBase((base, { which = "" }) => addDays(base, which === "last" ? -1 : 0)),
};

/** "The last week" is a duration, "the next week" counts from something else. */
const week: Phrase = {
  pattern:
    /(?<!\bthe\s+)\b(?:(?<part>early|late|earlier|later)\s+)?(?<which>last|this|next|previous|coming)\s+week(?!\s*-?end)\b/gi,
  mean: fromBase((base, { which = "", part = "" }) => {
    const monday = addDays(mondayOf(base), 7 * (DIRECTIONS[which] ?? 0));
    if (which === "this" && part === "earlier") return monday === base ? base : `${monday}/${base}`;
    return `${addDays(monday, part === "late" ? 3 : 0)}/${addDays(monday, part === "early" ? 2 : 6)}`;
  }),
};

const weekend: Phrase = {
  pattern: /\b(?<which>last|this|next|this past|this coming|the|over the)\s+weekend\b(?!\s+of\b)/gi,
  mean: fromBase((base, { which = "" }, context, { start }) => {
    const isNext = /next|coming/.test(which) || (weekdayOf(base) >= 3 && looksAhead(context, start));
    const saturday = addDays(mondayOf(base), 5);
    const hasBegun = saturday <= base && which !== "last";
    const shift = isNext ? 0 : hasBegun ? 0 : -7;
    return `${addDays(saturday, shift)}/${addDays(saturday, shift + 1)}`;
  }),
};

const month: Phrase = {
  pattern: /(?<!\bthe\s+)\b(?:(?:earlier|later)\s+)?(?<which>last|this|next|previous)\s+month\b/gi,
  mean: fromBase((base, { which = "" }) => addMonths(base, DIRECTIONS[which] ?? 0)),
};

const year: Phrase = {
  pattern: /(?<!\bthe\s+)\b(?:(?:earlier|later)\s+)?(?<which>last|this|next|previous)\s+year\b(?!-)/gi,
  mean: fromBase((base, { which = "" }) => isoYear(yearOf(base) + (DIRECTIONS[which] ?? 0))),
};

/** "the end of the year": the part is read beside it. */
const currentPeriod: Phrase = {
  pattern:
    /(?<=\b(?:beginning|start|middle|end|close|rest) of )(?:the|this) (?:current )?(?<unit>year|month|week)\b/gi,
  mean: fromBase((base, { unit = "" }) => {
    if (unit === "week") return `${mondayOf(base)}/${addDays(mondayOf(base), 6)}`;
    return unit === "month" ? addMonths(base, 0) : isoYear(yearOf(base));
  }),
};

const ago: Phrase = {
  pattern: new RegExp(
    `\\b(?:(?<about>about|around|nearly|almost|some|roughly|over|more than)\\s+)?(?<number>${SMALL_NUMBER})\\s+(?<unit>day|week|month|year|decade)s?\\s+ago\\b`,
    "gi",
  ),
  mean: fromBase((base, { number = "", unit = "", about }) => {
    const value = shifted(base, -parseSmallNumber(number), unit);
    return about === "" || value.endsWith("~") ? value : `${value}~`;
  }),
};

const within: Phrase = {
  pattern: new RegExp(
    `\\b(?<how>within|in|in [“"‘']?(?:no more than|less than|under|at most))\\s+(?:the\\s+(?:next|coming|following)\\s+)?(?<number>${SMALL_NUMBER})\\s+(?<unit>day|week|month|year)s?\\b`,
    "gi",
  ),
  mean: (groups, context, span) => {
    const { how = "", number = "", unit = "" } = groups;
    const isPlan =
      how.toLowerCase() !== "in" || /next|coming/i.test(context.text.slice(span.start, span.end));
    if (context.base === null || COUNTED_FROM.test(context.text.slice(span.end))) return null;
    if (!isPlan && !looksAhead(context, span.start)) return null;
    const value = shifted(context.base, parseSmallNumber(number), unit.toLowerCase());
    return { value, certainty: "implied", role: isPlan ? "deadline" : "at" };
  },
};

/** The day, month or year so many units away; the coarser the unit, the coarser the value. */
function shifted(base: string, count: number, unit: string): string {
  switch (unit) {
    case "day":
      return addDays(base, count);
    case "week":
      return `${addDays(base, 7 * count)}~`;
    case "month":
      return addMonths(base, count);
    case "decade":
      return `${isoYear(yearOf(base) + 10 * count)}~`;
    default:
      return isoYear(yearOf(base) + count);
  }
}

/** Expressions that only the report's day can resolve: "yesterday", "late last week", "two days ago". */
export const RELATIVE_PHRASES: readonly Phrase[] = [
  today,
  tonight,
  week,
  weekend,
  month,
  year,
  currentPeriod,
  ago,
  within,
];
