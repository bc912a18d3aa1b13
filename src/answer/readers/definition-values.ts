import type { ReadValues } from "../reader.ts";
import { isAskedAbout } from "./asked-about.ts";
import { namesOf } from "./report-names.ts";
import { statedValue } from "./stated-value.ts";

/** "The CSTO is a military alliance": said outright. */
const IS_A = /^(?:\s*\([^)]*\))?,?\s+(?:is|was|are|were|stands for|refers to|means)\s+(?:an?|the|one of)\b/;

/** Where a report says what the thing asked about is; other what-questions have no value of their own. */
export const readDefinitionValues: ReadValues = (passage, question, siblings) => {
  if (question.detail !== "definition") return [];
  const text = passage.report.text.slice(passage.start, passage.end);
  const names = namesOf(passage, siblings);
  return names
    .filter((name) => isAskedAbout(name, question))
    .flatMap((name) => {
      const said = IS_A.exec(text.slice(name.end));
      const long = names.find(({ end }) => /^\s*\($/.test(text.slice(end, name.start)));
      const span = /\bstand/.test(question.text)
        ? (long ?? null)
        : (name.role ?? (said && { start: name.start, end: name.end + said[0].length }));
      if (!span) return [];
      const whole = { start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) };
      const value = statedValue(passage, whole, text.slice(span.start, span.end), 1);
      return [{ ...value, key: name.text, value: null }];
    });
};
