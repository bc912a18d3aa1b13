import { quote, type Span } from "../../corpus/report.ts";
import type { Excerpt } from "../answer.ts";
import type { Evidence, PlacedValue } from "../evidence.ts";

/** A span of the evidence's report that gives a value, with the value marked. */
export function toQuotation({ passage, score }: Evidence, { start, end }: Span, value: PlacedValue): Excerpt {
  const { report, paragraph } = passage;
  const answers = [{ start: value.start, end: value.end, label: value.label }];
  return {
    report,
    start,
    end,
    text: quote(report, { start, end }),
    paragraph: paragraph + 1,
    answers,
    score,
  };
}
