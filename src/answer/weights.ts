import type { Part } from "./evidence.ts";

/** What each part of the score weighs; every part is between 0 and 1, or -1 and 0 for penalties. */
export const WEIGHTS: Readonly<Record<Part, number>> = {
  near: 0.39,
  nearSetting: 0.09,
  coverage: 0.75,
  coverageSetting: 0.35,
  bm25: 0.3,
  burst: 0.12,
  around: 0.1,
  aroundSetting: 0.4,
  story: 0.83,
  has: 0.16,
  fit: 0.36,
  pairs: 0.36,
  side: 0.1,
  early: 0.11,
  vote: 0.09,
  form: 1,
  kind: 1,
};
