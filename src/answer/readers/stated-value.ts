import type { Passage, Span } from "../../corpus/report.ts";
import type { Value } from "../reader.ts";

/** A value that a passage says outright, in the words of its label; the span's offsets are into the passage's text. */
export function statedValue(passage: Passage, { start, end }: Span, label: string, fit: number): Value {
  return {
    start: start + passage.start,
    end: end + passage.start,
    key: label,
    label,
    value: label,
    certainty: "stated",
    hedged: false,
    fit,
  };
}
