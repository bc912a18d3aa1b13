import { describe, expect, test } from "vitest";
import { asksForGrain, asksForStart } from "../../../src/answer/readers/asked-time.ts";
import { ask } from "../evidence.ts";

const grainOf = (text: string) => asksForGrain(ask(text, [["The strike was in 1984."]], "when").question);

describe("how finely a question wants its date", () => {
  test.each([
    ["what year was the coal strike", "year"],
    ["last coal strike year", "year"],
    ["which month did it end", "month"],
    ["when was the coal strike", "day"],
    ["when was the strike of last year", "day"],
    ["when did it begin this month", "day"],
  ])("%j: %s", (question, grain) => {
    expect(grainOf(question)).toBe(grain);
  });
});

test.each(["since when is Vale mayor", "Vale mayor of Elsby since", "mayor since?"])(
  "%j asks for a start",
  (text) => {
    expect(asksForStart(ask(text, [["Vale was mayor."]], "when").question)).toBe(true);
  },
);
