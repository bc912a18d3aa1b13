import type { Asks } from "../question/kind.ts";
import type { Part } from "./evidence.ts";

/** What each part of the score weighs; every part is between 0 and 1, or -1 and 0 for penalties. */
export const WEIGHTS: Readonly<Record<Part, number>> = {
  near: 0.39,
  nearSubject: 0.08,
  nearSetting: 0.09,
  coverage: 0.75,
  coverageSubject: 0.45,
  coverageSetting: 0.3,
  bm25: 0.36,
  burst: 0.18,
  around: 0.1,
  aroundSubject: 0.5,
  aroundSetting: 0.45,
  story: 0.55,
  storySubject: 1.7,
  storySetting: 0.9,
  has: 0.25,
  fit: 0.65,
  pairs: 0.6,
  early: 0.11,
  form: 1,
  kind: 1,
};

/** How much it tells that a passage holds a value that suits, 0 to 1: "after" is a cause now and then, a place in a place. */
export const FIT_TELLS: Readonly<Record<Asks, number>> = {
  when: 1,
  who: 1,
  where: 1,
  howmany: 0.55,
  what: 0.5,
  why: 0.35,
  whether: 0,
};
