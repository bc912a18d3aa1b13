/** ISO days and months, which are EDTF as well. Years before 1 are written in too many ways to be formatted. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(?!0000)\d{4}-\d{2}$/;

/** How one language writes days. */
export interface DayFormat {
  /** "13 January 2022", "January 2022"; whatever else is given comes back as it is. */
  readonly long: (edtf: string) => string;
  /** "13.01.2022", for lists; as above. */
  readonly short: (edtf: string) => string;
}

/** English readers differ on whether day or month stands first, so numbers alone are written as ISO does. */
const ISO_LANGUAGE = /^en\b/;

/** Intl writes "1 janvier", which French does not. */
const FRENCH = /^fr\b/;
const FIRST = /^1 /;

export function dayFormat(locale: string): DayFormat {
  const plainDay = formatter(locale, { day: "numeric", month: "long", year: "numeric" });
  const day = FRENCH.test(locale) ? (iso: string) => plainDay(iso).replace(FIRST, "1er ") : plainDay;
  const month = formatter(locale, { month: "long", year: "numeric" });
  const numbers = formatter(locale, { day: "2-digit", month: "2-digit", year: "numeric" });
  const short = ISO_LANGUAGE.test(locale) ? (iso: string) => iso : numbers;
  return {
    long: (edtf) => (DAY.test(edtf) ? day(edtf) : MONTH.test(edtf) ? month(edtf) : edtf),
    short: (edtf) => (DAY.test(edtf) ? short(edtf) : edtf),
  };
}

/** Days have no time zone: they are read and written in the same one. What is no day of the calendar comes back as it is. */
function formatter(locale: string, parts: Intl.DateTimeFormatOptions): (edtf: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  return (edtf) => {
    const date = new Date(`${MONTH.test(edtf) ? `${edtf}-01` : edtf}T00:00:00Z`);
    const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(edtf);
    return isDay ? format.format(date) : edtf;
  };
}
