import { beforeAll, describe, expect, test } from "vitest";
import { GOLDEN } from "./golden-sets.ts";
import type { Figures } from "./metrics.ts";
import { REACHED } from "./reached.ts";
import { evaluateAnswers } from "./suites/answers.ts";

describe.each(["seeds", "wikinews"] as const)("answers from %s", (name) => {
  const reached = REACHED[name];
  let figures: Figures;
  beforeAll(async () => {
    const { questions, reports } = GOLDEN[name];
    ({ figures } = await evaluateAnswers(questions, reports, "all"));
  }, 120_000);

  test("show a right sentence first as often as before", () => {
    expect(figures.hit1).toBeGreaterThanOrEqual(reached.hit1);
  });

  test("put a right value first as often as before", () => {
    expect(figures.value1).toBeGreaterThanOrEqual(reached.value1);
  });

  test("are right when they claim to be, as often as before", () => {
    expect(figures.foundRight).toBeGreaterThanOrEqual(reached.foundRight);
  });

  test("claim nothing for a question about something else", () => {
    expect(figures.offTopicFound).toBe(0);
  });

  test("claim no more than before where no report gives the fact", () => {
    expect(figures.nearMissFound).toBeLessThanOrEqual(reached.nearMissFound);
  });
});
