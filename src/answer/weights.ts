import type { Part } from "./evidence.ts";

/** What each part of the score weighs; every part is between 0 and 1, or -1 and 0 for penalties. */
export const WEIGHTS: Readonly<Record<Part, number>> = {
  near: 0.55,
  coverage: 0.5,
  bm25: 0.5,
  burst: 0.45,
  around: 0.4,
  story: 0.4,
  has: 0.15,
  fit: 0.3,
  bigram: 0.12,
  early: 0.08,
  vote: 0.1,
  form: 1,
  kind: 1,
};
