import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/timeline/period.ts";

describe("the ends of a timeline", () => {
  it.each([
    ["2022-01-05", "2022-01-05", "2022-01-05"],
    ["2022-01", "2022-01-01", "2022-01-31"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["5 January 2022", "2022-01-05", "2022-01-05"],
    ["January 5, 2022", "2022-01-05", "2022-01-05"],
    ["February 2020", "2020-02-01", "2020-02-29"],
    [" 2022-01-05 ", "2022-01-05", "2022-01-05"],
  ])("%s begins on %s and ends on %s", (typed, first, last) => {
    expect(readPeriod(typed, undefined)).toEqual({ from: first });
    expect(readPeriod(undefined, typed)).toEqual({ to: last });
  });

  it("may both be left out", () => {
    expect(readPeriod(undefined, undefined)).toEqual({});
  });

  it.each([
    "soon",
    "yesterday",
    "January",
    "5 January",
    "2022-13",
    "2022-02-30",
    "30 February 2022",
    "01/02/2022",
    "the flood of January 2022",
    "9 p.m.",
  ])("are refused where only a clock or a guess could tell: %s", (typed) => {
    expect(readPeriod(typed, undefined)).toEqual({
      fault: { reason: "noDate", option: "from", typed },
    });
  });

  it("are refused the wrong way round", () => {
    expect(readPeriod("2022-01-13", "2022-01-05")).toEqual({
      fault: { reason: "swapped", from: "2022-01-13", to: "2022-01-05" },
    });
  });

  it("may be one month", () => {
    expect(readPeriod("2022-01", "2022-01")).toEqual({ from: "2022-01-01", to: "2022-01-31" });
  });
});
