import { describe, expect, test } from "vitest";
import { GOLD } from "./gold.ts";
import { score } from "./score.ts";

/**
 * What has been reached. `governors` was first scored when the rules were done (precision 1, recall 0.8); the one event it
 * lacked, "shortly before midnight on Wednesday", was put right since. To raise a figure: cut, not rounded; never lower one.
 */
const REACHED = {
  seeds: { precision: 1, recall: 1, repeated: 0.23 },
  extradition: { precision: 1, recall: 0.87, repeated: 0.12 },
  governors: { precision: 1, recall: 1, repeated: 0.12 },
} as const;

describe.each(["seeds", "extradition", "governors"] as const)("the timeline of %s", (name) => {
  const reached = REACHED[name];

  test("shows what happened on its day, leaves out little, and repeats little", async () => {
    const { precision, recall, repeated, wrong, missing } = await score(GOLD[name]);
    const seen = JSON.stringify({ wrong, missing }, null, 2);
    expect(precision, seen).toBeGreaterThanOrEqual(reached.precision);
    expect(recall, seen).toBeGreaterThanOrEqual(reached.recall);
    expect(repeated, seen).toBeLessThanOrEqual(reached.repeated);
  }, 60_000);
});
