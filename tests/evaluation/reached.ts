/**
 * What the answers have reached on all golden questions; `tests/evaluation/answers.test.ts` holds it.
 * To raise a figure: run `npm run evaluate -- --part all`, and write here what the table shows, cut (not rounded)
 * to two places. Never lower one to let a change pass: a change that costs a figure needs a better reason than that.
 * `nearMissFound` is a share of wrong claims, so it may only fall; an off-topic question must never be `found`.
 */
export const REACHED = {
  seeds: { hit1: 0.83, value1: 0.62, foundRight: 0.9, nearMissFound: 0.04 },
  wikinews: { hit1: 0.81, value1: 0.59, foundRight: 0.84, nearMissFound: 0.19 },
} as const;
