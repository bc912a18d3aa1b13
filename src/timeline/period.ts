import { readDates } from "../answer/readers/dates.ts";
import { toDays } from "../answer/readers/edtf.ts";

/** The ends of a timeline as ISO days, or why they cannot be understood. */
export type Period =
  | { readonly from?: string; readonly to?: string; readonly fault?: undefined }
  | { readonly fault: PeriodFault };

/** What a member typed that cannot be used: no date, or the later end first. */
export type PeriodFault =
  | { readonly reason: "noDate"; readonly option: "from" | "to"; readonly typed: string }
  | { readonly reason: "swapped"; readonly from: string; readonly to: string };

/** "01/02/2022" is January here and February there. */
const SLASHED = /\d\/\d/;

/** Reads the ends that a member typed: an ISO day, month or year, or plain words ("5 January 2022"); never from the clock. */
export function readPeriod(from: string | undefined, to: string | undefined): Period {
  const [first, last] = [from, to].map((typed) => (typed === undefined ? undefined : readDays(typed)));
  if (first === null) return { fault: { reason: "noDate", option: "from", typed: from ?? "" } };
  if (last === null) return { fault: { reason: "noDate", option: "to", typed: to ?? "" } };
  if (first && last && first.first > last.last) {
    return { fault: { reason: "swapped", from: from ?? "", to: to ?? "" } };
  }
  return { ...(first && { from: first.first }), ...(last && { to: last.last }) };
}

function readDays(typed: string): ReturnType<typeof toDays> {
  const text = typed.trim();
  const [only, ...others] = readDates(text, null);
  const isWhole = only !== undefined && only.start === 0 && only.end === text.length;
  if (!isWhole || others.length > 0 || SLASHED.test(text)) return readYear(text);
  return toDays(only.value);
}

/** A year alone is no date to a reader of sentences, nor is "2022-01". */
function readYear(text: string): ReturnType<typeof toDays> {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ? toDays(text) : null;
}
