import { quote } from "../../corpus/report.ts";
import type { DateMention } from "../mention.ts";
import type { ReadValues } from "../reader.ts";
import { isSpan } from "./asked-time.ts";
import { dateValue } from "./date-values.ts";
import { readDates } from "./dates.ts";
import { isHour, toDays } from "./edtf.ts";

const HOW_LONG = /\bhow long\b/i;
/** "How long has she been mayor", "how long does the ban last": not over yet. */
const STILL = /\bhow long (?:ha(?:s|ve)|is|are|do|does|will|can|may|must)\b/i;
const TO_COME = /\bhow long (?:will|is it going to|are they going to)\b/i;
/** "From 1991 to 2019" tells how long without a number; "since Monday" and "until 2050" tell it of what still lasts. */
const SPAN = 0.8;
const ONE_END = 0.6;

/** The times of a passage that tell by their ends how long something was so; a number of years or days suits better. */
export const readLastingValues: ReadValues = (passage, { detail, text }) => {
  if (detail !== "duration" || !HOW_LONG.test(text)) return [];
  const { report } = passage;
  return readDates(quote(report, passage), report.published)
    .filter((mention) => !isHour(mention.value) && fitOf(mention, text) > 0)
    .filter(({ value }) => !TO_COME.test(text) || !isOver(value, report.published))
    .map((mention) => ({ ...dateValue(mention, passage, fitOf(mention, text)), quantity: "duration" }));
};

/** "From 2011 to 2020" is no answer to how long something will take. */
function isOver(value: string, published: string | null): boolean {
  const days = toDays(value);
  return days !== null && published !== null && days.last < published;
}

function fitOf(mention: DateMention, question: string): number {
  if (isSpan(mention)) return SPAN;
  const hasOneEnd = mention.role === "start" || mention.role === "until";
  return hasOneEnd && STILL.test(question) ? ONE_END : 0;
}
