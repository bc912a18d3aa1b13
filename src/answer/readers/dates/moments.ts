import { isoDay, isRealDay } from "./calendar.ts";
import type { Phrase } from "./reading.ts";

/** "at 0800 UTC", "1830 hours": chrono takes four digits for a year or nothing. */
const fourDigits: Phrase = {
  pattern: /\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:UTC|GMT|hours|hrs|local time)\b/g,
  mean: ({ hour, minute }) => ({ value: `T${hour}:${minute}`, certainty: "stated" }),
};

const noon: Phrase = {
  pattern: /\b(?:noon|midday|(?<midnight>midnight))\b/gi,
  mean: ({ midnight }) => ({ value: midnight === undefined ? "T12:00" : "T00:00", certainty: "stated" }),
};

/** "13.01.2022": day first wherever dots are used. */
const dotted: Phrase = {
  pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>1\d{3}|20\d{2})(?![\d]|\.\d)/g,
  mean: (groups) => {
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
    return isRealDay(year, month, day) ? { value: isoDay(year, month, day), certainty: "stated" } : null;
  },
};

/** Days and times of day that chrono misses or reads otherwise. */
export const MOMENT_PHRASES: readonly Phrase[] = [fourDigits, noon, dotted];
