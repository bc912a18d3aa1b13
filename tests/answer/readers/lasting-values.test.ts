import { describe, expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

describe("how long something was so", () => {
  test("is told by both ends of a time, and better by a number", () => {
    const told = "Vale ruled Elsby from 1991 to 2019, for 28 years.";
    expect(fitsOf(readValues("how long did Vale rule", told))).toEqual({
      "1991 to 2019": 0.8,
      "28 years": 1,
    });
  });

  test("is told by one end where it still is", () => {
    const since = "Vale, who has been mayor since 1998, met the press on Monday.";
    expect(fitsOf(readValues("how long has Vale been mayor", since))).toEqual({ "since 1998": 0.6 });
    const until = "The mill is shut until 2050.";
    expect(fitsOf(readValues("how long will the mill be shut", until))).toEqual({
      "until 2050": 0.6,
    });
  });

  test("is not told by one end where it is over, nor by a day or an hour", () => {
    const closed = "The mill, closed since Monday, opened at 9 a.m. on Thursday.";
    expect(readValues("how long was the mill closed", closed)).toEqual([]);
  });

  test("is not told by a time that is over where it is still to come", () => {
    const past = "Vale ran the mill from 2011 to 2019.";
    expect(readValues("how long will it take to rebuild the mill", past)).toEqual([]);
    const planned = "The mill is rebuilt from 2030 to 2032.";
    expect(readValues("how long will it take to rebuild the mill", planned)).toHaveLength(1);
  });

  test("is a number where days are asked for", () => {
    expect(readValues("how many days did Vale rule", "Vale ruled from 1991 to 2019.")).toEqual([]);
  });
});
