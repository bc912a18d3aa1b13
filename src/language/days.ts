/** ISO days and months, which are EDTF as well. Years before 1 are written in too many ways to be formatted. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(?!0000)\d{4}-\d{2}$/;

/** English readers differ on whether day or month stands first, so numbers alone are written as ISO does. */
const ISO_LANGUAGE = /^en\b/;

/** Intl writes "1 janvier", which French does not. */
const FRENCH = /^fr\b/;
const FIRST = /\b1 (?=\p{L})/gu;

/** How one language writes days; what is no day or month of the calendar comes back as it is. */
export interface DayFormat {
  /** "13 January 2022", "January 2022", "3–9 January 2022". */
  readonly long: (edtf: string) => string;
  /** "13.01.2022", for lists. */
  readonly short: (iso: string) => string;
}

/** How a language writes days; `locale` as Intl takes it. */
export function dayFormat(locale: string): DayFormat {
  const day = formatter(locale, { day: "numeric", month: "long", year: "numeric" });
  const month = formatter(locale, { month: "long", year: "numeric" });
  const numbers = formatter(locale, { day: "2-digit", month: "2-digit", year: "numeric" });
  return {
    long: (edtf) => write(edtf, DAY, day) ?? write(edtf, MONTH, month) ?? edtf,
    short: (iso) => (ISO_LANGUAGE.test(locale) ? iso : (write(iso, DAY, numbers) ?? iso)),
  };
}

type WriteDates = (first: Date, last: Date) => string;

/** Days have no time zone: they are read and written in the same one. */
function formatter(locale: string, parts: Intl.DateTimeFormatOptions): WriteDates {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  return (first, last) => {
    const written = format.formatRange(first, last);
    return FRENCH.test(locale) ? written.replace(FIRST, "1er ") : written;
  };
}

/** One date, or two with a slash between them; null where they are not of this form. */
function write(edtf: string, form: RegExp, writeDates: WriteDates): string | null {
  const [first = "", last = first, ...more] = edtf.split("/");
  const [start, end] = [readDate(first, form), readDate(last, form)];
  return start === null || end === null || start > end || more.length > 0 ? null : writeDates(start, end);
}

function readDate(text: string, form: RegExp): Date | null {
  const date = new Date(`${text.padEnd("2022-01-01".length, "-01")}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return form.test(text) && isReal ? date : null;
}
