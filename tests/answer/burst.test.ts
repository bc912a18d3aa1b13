import { describe, expect, test } from "vitest";
import { burst } from "../../src/answer/burst.ts";
import type { Evidence } from "../../src/answer/evidence.ts";
import { passagesOf } from "../search/passages.ts";
import { evidenceOf, placedValue } from "./evidence.ts";

/** Evidence from a report of one day for a date. */
function given(id: string, published: string | null, value: string, coverage = 1): Evidence {
  const [passage] = passagesOf(["It was so."], [], { id, published });
  if (!passage) throw new Error("no passage");
  return evidenceOf(passage, [placedValue({ value })], 1, { coverage });
}

const event = given("a", "2021-03-05", "2021-03-04");
const sameDay = given("b", "2021-03-04", "2021-03-04");
const weekBefore = given("c", "2021-03-06", "2021-02-27");
const span = given("d", "2021-03-06", "2021-03-01/2021-03-07");

describe("burst", () => {
  const of = burst([event, sameDay, weekBefore, span]);

  test("is largest for the day after which most reports came out", () => {
    expect(of(event)).toBeGreaterThan(of(weekBefore));
    expect(of(sameDay)).toBe(of(event));
  });

  test("is less for a day that suits the question less", () => {
    const [value] = event.values;
    const doubtful = { ...event, values: value ? [{ ...value, fit: value.fit / 2 }] : [] };
    expect(of(doubtful)).toBeLessThan(of(event));
  });

  test("is nothing for a value that is no single day", () => {
    expect(of(span)).toBe(0);
  });

  test("is trusted more with more reports", () => {
    expect(burst([event])(event)).toBeLessThan(of(event));
    expect(of(event)).toBeLessThan(1);
  });

  test("is nothing where no report has a date", () => {
    const undated = given("e", null, "2021-03-04");
    expect(burst([undated])(undated)).toBe(0);
  });
});
