import type { Passage } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import type { DateMention } from "../mention.ts";
import type { ReadValues, Value } from "../reader.ts";
import { readDates } from "./dates.ts";

/** Day and finer suit any question about time; "last week" or a bare year say less. */
const FIT = { day: 1, range: 0.75, month: 0.75, year: 0.7, other: 0.6 } as const;

/** The dates of a passage, or its times of day where the question asks for those. */
export const readDateValues: ReadValues = (passage, question) => {
  const text = passage.report.text.slice(passage.start, passage.end);
  return readDates(text, passage.report.published)
    .filter((mention) => isTimeOfDay(mention) === (question.detail === "time"))
    .map((mention) => toValue(mention, passage, question));
};

function isTimeOfDay({ value }: DateMention): boolean {
  return value.startsWith("T");
}

function toValue(mention: DateMention, passage: Passage, question: Question): Value {
  return {
    start: mention.start + passage.start,
    end: mention.end + passage.start,
    key: mention.value,
    label: mention.label,
    value: mention.value,
    certainty: mention.certainty,
    hedged: false,
    fit: fit(mention, question),
  };
}

function fit({ value, role }: DateMention, { text }: Question): number {
  const asksDeadline = /\b(?:by|until|till|deadline|before|latest)\b/i.test(text);
  const isEdge = role === "deadline" || role === "until";
  return FIT[grain(value)] * (asksDeadline === isEdge ? 1 : 0.85);
}

function grain(value: string): keyof typeof FIT {
  if (/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith("T")) return "day";
  if (value.includes("/")) return "range";
  if (/^\d{4}-\d\d$/.test(value)) return "month";
  return /^\d{4}$/.test(value) ? "year" : "other";
}
