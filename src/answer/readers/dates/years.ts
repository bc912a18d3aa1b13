import { isoYear, yearOf } from "./calendar.ts";
import { ORDINAL, parseOrdinal } from "./number-words.ts";
import type { Phrase } from "./reading.ts";

/** Before these a number counts: "2021 people", "1900 km". */
const COUNTED =
  /^\s+(?:(?:more|other|new|armed|foreign|local|police|civilian|military)\s+)?(?:people|persons|men|women|children|soldiers|troops|officers|workers|employees|protesters|demonstrators|civilians|prisoners|victims|students|residents|members|fans|patients|passengers|migrants|refugees|cases|deaths|jobs|homes|houses|buildings|votes|seats|points|words|pages|copies|times|acres?|hectares?|tons?|tonnes?|kilos|kilograms|kg|kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|mm|m|mw|feet|ft|hours|hrs|minutes|days|weeks|months|years|dollars|euros|pounds|percent|per cent|million|billion|block|UTC|GMT|%)(?!\w)/i;
/** After these a plain number counts: "more than 2000 Russian soldiers". */
const QUANTIFIER =
  /\b(?:more than|less than|fewer than|over|nearly|almost|at least|at most|up to|only|some|estimated|total of|another|these|those)\s+$/i;
/** After these a number names a thing: "Flight 1549", "Resolution 1973". */
const NAMED_BY =
  /\b(?:flight|route|highway|room|article|section|resolution|page|no\.?|number|boeing|airbus|unit|channel|bus|train|model|act of parliament|isbn|part|line|us\$|usd|eur|at \$)\s+$/i;
/** What must stand before a number under 1900 or over the present century's start to be a year. */
const YEAR_CUE =
  /(?:\b(?:in|since|by|until|till|from|to|of|before|after|between|and|or|during|year|years|circa|ca?\.|[rdb]\.|published|the|an?|his|her|its|their|around|about|early|late|mid|through|for|as of|than|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|ad|anno)\s+|[(–—,-]\s*|^)$/i;
const APPROXIMATE = /\b(?:about|around|circa|ca?\.|approximately|roughly)\s+$/i;
/** A noun phrase goes on, so the number may count; "in 1950 and", "about 1950 when" do not. */
const CONTINUED = /^\s+(?!(?:and|or|to|in|by|when|as|with|after|before)\b)[a-z]/i;
const FREE_YEARS = { first: 1900, last: 2100 };

const bareYear: Phrase = {
  pattern:
    /(?<!(?<!\b[Mm]id)-|[\w.,:$€£#/+]|\d[–—]|\b\d+\s)(?<year>1\d{3}|20\d{2}|2100)(?![\w$€£%+]|[.,:/]\d|[-–—/]\d|-(?!era|present|now|today)[a-z])/g,
  mean: ({ year = "" }, { text }, { start, end }) => {
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (COUNTED.test(after) || NAMED_BY.test(before)) return null;
    if (CONTINUED.test(after) && (QUANTIFIER.test(before) || isCountedAbout(before, after))) return null;
    const isFree = Number(year) >= FREE_YEARS.first && Number(year) <= FREE_YEARS.last;
    if (!isFree && (!YEAR_CUE.test(before) || isTally(before, after))) return null;
    return { value: APPROXIMATE.test(before) ? `${year}~` : year, certainty: "stated" };
  },
};

/** "about 2000 rifles", but "around 1950 Britain". */
function isCountedAbout(before: string, after: string): boolean {
  return APPROXIMATE.test(before) && /^\s+[a-z]/.test(after);
}

/** "As of Monday, 1885 shocks had been felt": behind a mark nothing says that it is a year. */
function isTally(before: string, after: string): boolean {
  return /(?:[(–—,-]\s*|^)$/.test(before) && /^\s+[a-z]{2,}(?<!s)s\b/.test(after);
}

/** "2014–2016", "2014-16", the season "2013/2014". */
const yearSpan: Phrase = {
  pattern:
    /(?<![\w.,:$€£#/+–—-])(?<first>1\d{3}|20\d{2})\s?(?:--?|[–—/])\s?(?<last>1\d{3}|20\d{2}|\d{2})(?![\w$€£%+]|[.,:/–—-]\d)/g,
  mean: ({ first = "", last = "" }, { text }, span) => {
    if (COUNTED.test(text.slice(span.end)) || QUANTIFIER.test(text.slice(0, span.start))) return null;
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
  // "the 1800s" is the century, but "the 2000s" the years before the 2010s.
  mean: ({ digits = "" }) => {
    const isCentury = digits.endsWith("0") && digits < "200";
    return { value: isCentury ? `${digits.slice(0, 2)}XX` : `${digits}X`, certainty: "stated" };
  },
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

/** "since '82": the latest such year that the report can know. */
const shortYear: Phrase = {
  pattern: /(?<=\b(?:in|since|of|by|until)\s)['’‘](?<digits>\d{2})(?![\d'’]|\w)/gi,
  mean: ({ digits = "" }, { base }) => {
    if (base === null) return null;
    const year = Math.floor(yearOf(base) / 100) * 100 + Number(digits);
    return { value: isoYear(year > yearOf(base) ? year - 100 : year), certainty: "implied" };
  },
};

/** Expressions of a year or longer. */
export const YEAR_PHRASES: readonly Phrase[] = [
  bareYear,
  yearSpan,
  shortYear,
  earlyYear,
  decade,
  shortDecade,
  century,
];
