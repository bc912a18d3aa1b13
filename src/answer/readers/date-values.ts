import { type Passage, quote } from "../../corpus/report.ts";
import type { Question } from "../../question/question.ts";
import { tokenize } from "../../search/tokenize.ts";
import type { DateMention } from "../mention.ts";
import type { ReadValues, Value } from "../reader.ts";
import { isEdge, liesAhead } from "./asked-time.ts";
import { fitOf } from "./date-fit.ts";
import { readDates } from "./dates.ts";
import { isHour } from "./edtf.ts";
import { readLeaningDates } from "./leaning-dates.ts";

const YEAR = /^\d{4}$/;

/** The dates of a passage, or its times of day where the question asks for those. */
export const readDateValues: ReadValues = (passage, question, siblings) => {
  const { report } = passage;
  const told = readDates(quote(report, passage), report.published, sentenceBefore(passage, siblings));
  const dates = [...told, ...readLeaningDates(passage, siblings, told)]
    // "left at 7:30 p.m. on Monday"
    .map((mention) => (question.detail === "time" ? (mention.time ?? mention) : mention))
    .filter((mention) => isHour(mention.value) === (question.detail === "time"));
  return dates
    .filter(
      (mention) => question.detail !== "deadline" || isEdge(mention) || liesAhead(mention, report.published),
    )
    .filter((mention) => !isInQuestion(mention, question))
    .map((mention) => dateValue(mention, passage, fitOf(mention, dates, passage, question)));
};

/** The sentence before a passage in its paragraph, or nothing. */
function sentenceBefore({ report, index, paragraph }: Passage, siblings: readonly Passage[]): string {
  const before = siblings[index - 1];
  return before?.paragraph === paragraph ? quote(report, before) : "";
}

/** "When was the 2019 prize awarded": 2019 is known already, and so is "this year" where that is what it means. */
function isInQuestion({ text, value }: DateMention, question: Question): boolean {
  if (YEAR.test(value) && question.text.includes(value)) return true;
  const words = tokenize(text);
  return words.every(({ term }) => question.terms.some(({ matches }) => matches.get(term) === 1));
}

/** A date of a passage as a value; its offsets were into the passage's text. */
export function dateValue(mention: DateMention, passage: Passage, fit: number): Value {
  return {
    start: mention.start + passage.start,
    end: mention.end + passage.start,
    key: mention.value,
    label: mention.label,
    value: mention.value,
    certainty: mention.certainty,
    hedged: false,
    fit,
  };
}
