import type { Part } from "./evidence.ts";

/** What each part of the score weighs; every part is between 0 and 1, or -1 and 0 for penalties. */
export const WEIGHTS: Readonly<Record<Part, number>> = {
  near: 0.77,
  nearSetting: 0,
  coverage: 0.75,
  coverageSetting: 0.25,
  bm25: 0.3,
  burst: 0.45,
  around: 0.56,
  aroundSetting: 0.4,
  story: 0.7,
  has: 0.1,
  fit: 0.36,
  pairs: 0.3,
  early: 0.11,
  vote: 0.1,
  form: 1,
  kind: 1,
};
