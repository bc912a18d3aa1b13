import { describe, expect, test } from "vitest";
import { isToldByUnit } from "../../../src/answer/readers/told-by-unit.ts";
import { ask } from "../evidence.ts";

const tells = (unit: string, question: string) =>
  isToldByUnit(unit, ask(question, [["Elsby lies on a river."]]).question);

describe("a unit that says what happened", () => {
  test.each([
    ["injured", "how many people were injured"],
    ["attendees", "how many people went to the fair"],
    ["voters", "how many people voted"],
    ["survivors", "how many survived the fire"],
  ])("%s: %s", (unit, question) => {
    expect(tells(unit, question)).toBe(true);
  });

  test.each([
    ["injured", "how many people were killed"],
    ["injured", "how many of the injured are children"],
    ["attendees", "how many people left the fair"],
    ["bridges", "how many bridges were closed"],
  ])("%s does not: %s", (unit, question) => {
    expect(tells(unit, question)).toBe(false);
  });
});
