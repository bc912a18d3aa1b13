import type { ReadValues } from "../reader.ts";
import { readNames } from "./names.ts";
import { isAskedAbout } from "./person-values.ts";

/** "The CSTO is a military alliance": said outright. */
const IS_A = /^(?:\s*\([^)]*\))?,?\s+(?:is|was|are|were|stands for|refers to|means)\s+(?:an?|the|one of)\b/;

/** Where a report says what the thing asked about is; other what-questions have no value of their own. */
export const readDefinitionValues: ReadValues = (passage, question) => {
  if (question.detail !== "definition") return [];
  const text = passage.report.text.slice(passage.start, passage.end);
  return readNames(text)
    .filter((name) => isAskedAbout(name.text, question))
    .flatMap((name) => {
      const said = IS_A.exec(text.slice(name.end));
      const span = name.role ?? (said && { start: name.start, end: name.end + said[0].length });
      if (!span) return [];
      const start = passage.start + Math.min(span.start, name.start);
      const end = passage.start + Math.max(span.end, name.end);
      return [
        {
          start,
          end,
          key: name.text,
          label: text.slice(span.start, span.end),
          value: null,
          certainty: "stated",
          hedged: false,
          fit: 1,
        },
      ];
    });
};
