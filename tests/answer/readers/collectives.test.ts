import { expect, test } from "vitest";
import { isCountedBy } from "../../../src/answer/readers/collectives.ts";

test.each([
  ["21,406 spectators", "attendance"],
  ["people", "crew"],
  ["crew members", "crew"],
  ["residents", "population"],
  ["workers", "workforce"],
])("%s are what is counted of the %s", (unit, collective) => {
  expect(isCountedBy(unit, collective)).toBe(true);
});

test.each([
  ["cars", "attendance"],
  ["passengers", "crew"],
  ["", "population"],
  ["people", "soldiers"],
])("%s are not what is counted of the %s", (unit, collective) => {
  expect(isCountedBy(unit, collective)).toBe(false);
});
