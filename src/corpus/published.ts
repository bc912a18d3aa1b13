import type { PublishedFrom } from "./report.ts";

export interface Publication {
  /** ISO day, or null where the text gives none. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
}

const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)";

/** Full dates: day, month and year. */
const FULL_DATES = [
  new RegExp(`\\b${YEAR}-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)\\b`, "gi"),
  new RegExp(`\\b${MONTH}\\.?\\s+${DAY},?\\s+${YEAR}\\b`, "gi"),
  new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+${YEAR}\\b`, "gi"),
  new RegExp(`\\b(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}\\b`, "gi"),
  new RegExp(`\\b(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.${YEAR}\\b`, "gi"),
];

/** A header such as ` date 2022-01-14 ` that stands before the first sentence. */
export const DATE_HEADER =
  /^\s*(?:date|published|posted)[:\s]\s*(?=\d{4}-\d\d-\d\d\b)(?<date>\d{4}-\d\d-\d\d)\s*/i;

/** How many lines from the top may hold the byline's date. */
const BYLINE_LINES = 12;
/** A line with more than this many characters besides its date is not a byline. */
const BYLINE_REST = 45;

/** Finds the publication day in the text after the front matter: a header, a byline, else the latest full date (inferred). */
export function findPublication(body: string): Publication {
  const header = DATE_HEADER.exec(body)?.groups?.date;
  if (header && isDay(header)) return { published: header, publishedFrom: "stated" };
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  for (const line of lines.slice(0, BYLINE_LINES)) {
    const [date] = fullDates(line);
    if (date && line.trim().length - date.length <= BYLINE_REST && !isSentence(line)) {
      return { published: date.day, publishedFrom: "stated" };
    }
  }
  const latest = fullDates(body)
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return latest
    ? { published: latest, publishedFrom: "inferred" }
    : { published: null, publishedFrom: "unknown" };
}

/** A picture's caption may be short and dated too ("Almaty, on January 11, 2022."). */
function isSentence(line: string): boolean {
  return /[.!?]["”’)]?$/.test(line.trim()) && !/[ap]\.m\.$/i.test(line.trim());
}

interface FullDate {
  readonly day: string;
  /** Characters that it takes up. */
  readonly length: number;
}

function fullDates(text: string): FullDate[] {
  return FULL_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const day = toDay(match.groups ?? {});
      return day ? [{ day, length: match[0].length }] : [];
    }),
  );
}

function toDay(groups: Record<string, string | undefined>): string | null {
  const { year, month, monthNumber, day, first, second } = groups;
  // 01/13/2022 can only be month first, 13/01/2022 only day first; in doubt month first, as American sites write
  const [numberedMonth, numberedDay] = Number(first) > 12 ? [second, first] : [first, second];
  const named = month && MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = [
    year,
    String(named || monthNumber || numberedMonth).padStart(2, "0"),
    String(day ?? numberedDay).padStart(2, "0"),
  ];
  const text = iso.join("-");
  return isDay(text) ? text : null;
}

/** Whether the text is an ISO day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
