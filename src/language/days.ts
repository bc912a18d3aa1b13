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

export function dayFormat(locale: string): DayFormat {
  const day = formatter(locale, { day: "numeric", month: "long", year: "numeric" });
  const month = formatter(locale, { month: "long", year: "numeric" });
  const numbers = formatter(locale, { day: "2-digit", month: "2-digit", year: "numeric" });
  const short = ISO_LANGUAGE.test(locale) ? (iso: string) => iso : numbers;
  return {
    long: (edtf) => (DAY.test(edtf) ? day(edtf) : MONTH.test(edtf) ? month(edtf) : edtf),
    short: (edtf) => (DAY.test(edtf) ? short(edtf) : edtf),
  };
}

/** Days have no time zone: they are read and written in the same one. "2022-02-30" and the like come back as they are. */
function formatter(locale: string, parts: Intl.DateTimeFormatOptions): (iso: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  return (iso) => {
    const date = new Date(`${iso.padEnd("2022-01".length).padEnd("2022-01-01".length, "-01")}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? iso : format.format(date);
  };
}
