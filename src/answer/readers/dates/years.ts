import { isoMonth, isoYear, yearOf } from "./calendar.ts";
import { ORDINAL, parseOrdinal } from "./number-words.ts";
import { looksAhead } from "./outlook.ts";
import type { DateContext, Phrase } from "./reading.ts";

/** Before these a number counts: "2021 people", "1900 km". */
const COUNTED =
  /^\s+(?:(?:more|other|new|armed|foreign|local|police|civilian|military)\s+)?(?:people|persons|men|women|children|soldiers|troops|officers|workers|employees|protesters|demonstrators|civilians|prisoners|victims|students|residents|members|fans|patients|passengers|migrants|refugees|cases|deaths|jobs|homes|houses|buildings|votes|seats|points|words|pages|copies|times|acres|hectares|tons|tonnes|kilos|kilograms|kg|kilometers|kilometres|km|miles|met(?:er|re)s|m|feet|ft|hours|hrs|minutes|days|weeks|months|years|dollars|euros|pounds|percent|per cent|million|billion|UTC|GMT|%)(?!\w)/i;
/** After these a plain number counts unless it ends its phrase: "more than 2000 rifles", but "about 1950." */
const QUANTIFIER =
  /\b(?:more than|less than|fewer than|over|nearly|almost|at least|at most|up to|only|some|roughly|approximately|about|around|estimated|total of|another|these|those)\s+$/i;
/** After these a number names a thing: "Flight 1549", "Resolution 1973". */
const NAMED_BY =
  /\b(?:flight|route|highway|room|article|section|resolution|page|no\.?|number|boeing|airbus|unit|channel|bus|train|model|act of parliament|isbn|part|line|us\$|usd|eur|at \$)\s+$/i;
/** What must stand before a number under 1900 or over the present century's start to be a year. */
const YEAR_CUE =
  /(?:\b(?:in|since|by|until|till|from|to|of|before|after|between|and|or|during|year|years|circa|ca?\.|the|around|about|early|late|mid|through|for|as of|than|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|ad|anno)\s+|[(–—,-]\s*|^)$/i;
const APPROXIMATE = /\b(?:about|around|circa|ca?\.|approximately|roughly)\s+$/i;
const FREE_YEARS = { first: 1900, last: 2100 };

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const SEASON_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

const bareYear: Phrase = {
  pattern: /(?<![\w.,:$€£#/+-]|\d[–—])(?<year>1\d{3}|20\d{2}|2100)(?![\w$€£%+]|[.,:/]\d|[-–—/]\d)/g,
  mean: ({ year = "" }, { text }, { start, end }) => {
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (COUNTED.test(after) || NAMED_BY.test(before)) return null;
    if (QUANTIFIER.test(before) && /^\s+(?!and\b|or\b|to\b|in\b|by\b|when\b|as\b)[a-z]/.test(after))
      return null;
    const isFree = Number(year) >= FREE_YEARS.first && Number(year) <= FREE_YEARS.last;
    if (!isFree && !YEAR_CUE.test(before)) return null;
    return { value: APPROXIMATE.test(before) ? `${year}~` : year, certainty: "stated" };
  },
};

/** "2014–2016", "2014-16". */
const yearSpan: Phrase = {
  pattern:
    /(?<![\w.,:$€£#/+–—-])(?<first>1\d{3}|20\d{2})\s?[-–—]\s?(?<last>1\d{3}|20\d{2}|\d{2})(?![\w$€£%+]|[.,:/–—-]\d)/g,
  mean: ({ first = "", last = "" }) => {
    const end = `${first.slice(0, 4 - last.length)}${last}`;
    return end > first ? { value: `${first}/${end}`, certainty: "stated" } : null;
  },
};

const earlyYear: Phrase = {
  pattern:
    /\b(?:(?:AD|A\.D\.|the year|year)\s+(?<after>\d{1,4})|(?<before>\d{1,4})\s+(?<era>BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE))(?![\w-])/gi,
  mean: ({ after, before = "", era = "" }) => {
    const number = Number(after ?? before);
    return { value: isoYear(/^b/i.test(era) ? 1 - number : number), certainty: "stated" };
  },
};

const decade: Phrase = {
  pattern: /(?<![\w,.$€£])(?:the\s+)?(?<digits>1\d{2}|20\d)0['’]?s\b/gi,
  mean: ({ digits = "" }) => ({ value: `${digits}X`, certainty: "stated" }),
};

/** "the 70s", "the ’80s": of the last century, as the two digits leave it open. */
const shortDecade: Phrase = {
  pattern: /(?:\bthe\s+|(?<=\b(?:and|or|early|late|mid)[\s-]+))['’‘]?(?<digit>[2-9])0['’]?s\b/gi,
  mean: ({ digit = "" }) => ({ value: `19${digit}X`, certainty: "implied" }),
};

const century: Phrase = {
  pattern: new RegExp(`\\b(?:the\\s+)?(?<ordinal>${ORDINAL})[\\s-]+century\\b(?!\\s+(?:BC|B\\.C))`, "gi"),
  mean: ({ ordinal = "" }) => {
    const number = parseOrdinal(ordinal);
    if (number < 1 || number > 21) return null;
    return { value: `${String(number - 1).padStart(2, "0")}XX`, certainty: "stated" };
  },
};

/** "the fourth quarter of 2005", "the third quarter of this year", "the final quarter". */
const quarter: Phrase = {
  pattern:
    /\b(?:the\s+)?(?<which>first|second|third|fourth|final)[\s-]quarter(?:\s+of\s+(?:(?<year>\d{4})|(?<relative>this|last)\s+year))?\b/gi,
  mean: ({ which = "", year, relative }, context, { start }) => {
    const number = QUARTERS[which.toLowerCase()] ?? 0;
    const known = year === undefined ? quarterYear(number, relative, context, start) : Number(year);
    if (known === null) return null;
    const value = `${isoMonth(known, 3 * number - 2)}/${isoMonth(known, 3 * number)}`;
    return {
      value,
      certainty: year === undefined ? "implied" : "stated",
      label: `quarter ${number} of ${known}`,
    };
  },
};

function quarterYear(
  number: number,
  relative: string | undefined,
  context: DateContext,
  start: number,
): number | null {
  if (context.base === null) return null;
  const year = yearOf(context.base);
  if (relative !== undefined) return relative.toLowerCase() === "this" ? year : year - 1;
  const hasBegun = isoMonth(year, 3 * number - 2) <= context.base;
  return hasBegun || looksAhead(context, start) ? year : year - 1;
}

/** "spring 2014", "the winter of 1941", "last summer". */
const season: Phrase = {
  pattern:
    /\b(?:(?<relative>last|this|next)\s+)?(?<season>spring|summer|autumn|fall|winter)(?:(?:\s+of)?,?\s+(?<year>1\d{3}|20\d{2}))?\b/gi,
  mean: ({ relative, season = "", year }, { base }) => {
    const name = season.toLowerCase();
    const code = SEASONS[name];
    if (year !== undefined) return { value: `${year}-${code}`, certainty: "stated" };
    if (relative === undefined || base === null) return null;
    const hasBegun = isoMonth(yearOf(base), SEASON_MONTHS[name] ?? 1) <= base;
    const shift = { last: hasBegun ? 0 : -1, this: 0, next: hasBegun ? 1 : 0 }[relative.toLowerCase()] ?? 0;
    return { value: `${isoYear(yearOf(base) + shift)}-${code}`, certainty: "implied" };
  },
};

/** Expressions of a year or longer, and the seasons and quarters of a year. */
export const YEAR_PHRASES: readonly Phrase[] = [
  bareYear,
  yearSpan,
  earlyYear,
  decade,
  shortDecade,
  century,
  quarter,
  season,
];
