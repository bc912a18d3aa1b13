import type { PassageKind } from "../corpus/report.ts";

/** A heading shortens, a caption tells of its picture; furniture is out of reach. */
const KIND: Readonly<Record<PassageKind, number>> = {
  body: 0,
  heading: -0.25,
  caption: -0.3,
  furniture: -2,
};
/** A question tells nothing. */
const ASKS = { pattern: /\?["”’)]*$/, penalty: -0.8 } as const;
const ENDS = { pattern: /[.!?:]["”’)\]\s]*$/, penalty: -0.07 } as const;
/** A sentence of fewer words is mostly a fragment. */
const SHORT = { words: 5, penalty: -0.07 } as const;

/** The penalty for a sentence that is a question, a fragment, or without an end. */
export function form(text: string, words: number): number {
  const asks = ASKS.pattern.test(text) ? ASKS.penalty : 0;
  const short = words < SHORT.words ? SHORT.penalty : 0;
  const open = ENDS.pattern.test(text) ? 0 : ENDS.penalty;
  return asks + short + open;
}

/** The penalty for what is no sentence of the report's body. */
export function kindPenalty(kind: PassageKind): number {
  return KIND[kind];
}
