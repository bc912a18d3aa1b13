import { formatDate } from "../edtf.ts";
import { addDays, addMonths } from "./calendar.ts";
import { parseSmallNumber, SMALL_NUMBER } from "./number-words.ts";
import type { Phrase } from "./reading.ts";

/** How far "a few days" and "recent weeks" reach back; the label says that the words do not tell it. */
const FEW: Readonly<Record<string, number>> = { day: 6, week: 4, month: 6 };

/** "arrested over the past week", "in the last two days", "in recent weeks": spans that end on the report's day. */
const lately: Phrase = {
  pattern: new RegExp(
    `(?<=\\b(?:in|over|during|within)\\s+)(?:(?:the\\s+)?(?:past|last)\\s+(?:(?:(?<number>${SMALL_NUMBER})|few|several|couple\\s+of)\\s+)?(?<unit>day|week|month)s?|recent\\s+(?<recent>day|week|month)s)\\b(?!\\s+of\\b|-)`,
    "gi",
  ),
  mean: ({ number, unit, recent }, { base, text }, { start, end }) => {
    if (base === null) return null;
    const words = text.slice(start, end).toLowerCase();
    const step = (unit ?? recent ?? "").toLowerCase();
    const isVague = number === undefined && /s$/.test(words);
    const count = isVague ? (FEW[step] ?? 1) : parseSmallNumber(number ?? "one");
    const value =
      step === "month"
        ? `${addMonths(base, -count)}/${addMonths(base, 0)}`
        : `${addDays(base, -count * (step === "week" ? 7 : 1))}/${base}`;
    return {
      value,
      certainty: "implied",
      ...(isVague ? { label: `${step}s before ${formatDate(base)}` } : {}),
    };
  },
};

export const LATELY_PHRASES: readonly Phrase[] = [lately];
