import { formatDate } from "../answer/readers/edtf.ts";
import type { Key } from "../language/catalog.ts";
import { ENGLISH, type Words } from "../language/words.ts";

const YEAR = /^\d{4}$/;
/** What a label may say before its day. */
const BEFORE_DAY: ReadonlyMap<string, Key> = new Map([
  ["by", "day.by"],
  ["before", "day.before"],
  ["until", "day.until"],
  ["since", "day.since"],
]);

interface Dated {
  /** In English: "since 2 January 2022". */
  readonly label: string;
  /** EDTF. */
  readonly value: string;
}

/** The label of a date in the member's language; what says more than a day, month or year ("early January") stays as it is. */
export function dayLabel({ label, value }: Dated, words: Words): string {
  const english = formatDate(value);
  const day = words.day(value);
  const isWritten = day !== value || YEAR.test(value);
  if (words === ENGLISH || !isWritten || !label.endsWith(english)) return label;
  const before = label.slice(0, -english.length).trim();
  if (before === "") return day;
  const key = BEFORE_DAY.get(before);
  return key === undefined ? label : words.say(key, { day });
}
