import { describe, expect, test } from "vitest";
import { goalOf, isReached } from "./goals.ts";
import { readOptions } from "./options.ts";

const SUITES = ["seeds", "dates"];

describe("the options of the evaluation", () => {
  test("ask what is for tuning of every suite, unless told", () => {
    expect(readOptions([], SUITES)).toEqual({
      suites: [],
      part: "tuned",
      data: "data",
      full: false,
      json: false,
      misses: false,
    });
  });

  test("take several suites", () => {
    expect(readOptions(["--suite", "dates", "--suite", "seeds", "--json"], SUITES)).toMatchObject({
      suites: ["dates", "seeds"],
      json: true,
    });
  });

  test.each([
    ["a suite that is not there", ["--suite", "seed"], /"seed".*seeds, dates/],
    ["a part that is not there", ["--part", "half"], /"half".*tuned, aside or all/],
    ["an option that is not there", ["--fast"], /--fast/],
    ["an option without its value", ["--data"], /--data/],
    ["a word too many", ["seeds"], /seeds/],
  ])("refuse %s", (_what, args, fault) => {
    expect(readOptions(args, SUITES)).toEqual({ fault: expect.stringMatching(fault) });
  });
});

describe("a goal", () => {
  test.each([
    [{ atLeast: 0.9 }, 0.9, undefined, true],
    [{ atLeast: 0.9 }, 0.89, undefined, false],
    [{ atMost: 0 }, 0, undefined, true],
    [{ atMost: 0 }, 0.01, undefined, false],
    [{ timesFloor: 4 }, 0.8, 0.2, true],
    [{ timesFloor: 4 }, 0.8, 0.21, false],
    [{ timesFloor: 4 }, 0.8, undefined, false],
    [{ atLeast: 0 }, Number.NaN, undefined, false],
    [{ atMost: 1 }, Number.NaN, undefined, false],
  ])("%j is reached by %d with the floor at %s: %s", (goal, value, floor, reached) => {
    expect(isReached(goal, value, floor)).toBe(reached);
  });

  test("is known by suite, and by what the figure is of", () => {
    expect(goalOf("names", { of: "PER", name: "F1" })).toBeDefined();
    expect(goalOf("names", { of: "ORG", name: "F1" })).toBeUndefined();
    expect(goalOf("seeds", { of: "all", name: "hit@1" })).toEqual({ atLeast: 0.95 });
  });
});
