import { describe, expect, test } from "vitest";
import { countClass, sameUnit, verbClass } from "../../../src/answer/readers/units.ts";

describe("countClass", () => {
  test.each([
    ["fatalities", "killed"],
    ["death toll", "killed"],
    ["dead", "killed"],
    ["wounded", "injured"],
    ["detainees", "arrested"],
    ["Russian troops", "soldiers"],
    ["police officers", "police"],
    ["demonstrators", "protesters"],
    ["infections", "cases"],
    ["casualties", null],
    ["republics", null],
    ["home owners", null],
    ["", null],
  ])("puts %j in %j", (word, group) => {
    expect(countClass(word)).toBe(group);
  });
});

describe("sameUnit", () => {
  test.each([
    ["soldiers", "troops"],
    ["soldiers", "more soldier"],
    ["164 dead", "fatalities"],
    ["death toll", "deaths"],
    ["people", "protesters"],
    ["civilians", "persons"],
    ["criminal investigations", "investigations"],
    ["$", "dollars"],
    ["km", "kilometers"],
  ])("takes %j and %j for one unit", (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
    expect(sameUnit(b, a)).toBe(true);
  });

  test.each([
    ["soldiers", "protesters"],
    ["dead", "injured"],
    ["people", "republics"],
    ["people", "days"],
    ["", ""],
    ["", "people"],
    ["children", "men"],
    ["miles", "kilometres"],
  ])("keeps %j and %j apart", (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
    expect(sameUnit(b, a)).toBe(false);
  });
});

describe("verbClass", () => {
  test.each([
    ["killed", "killed"],
    ["died", "killed"],
    ["Dead", "killed"],
    ["toll", "killed"],
    ["lost their lives", "killed"],
    ["took the lives", "killed"],
    ["shot to death", "killed"],
    ["fatally shot", "killed"],
    ["wounding", "injured"],
    ["detaining", "arrested"],
    ["custody", "arrested"],
    ["deployed", "sent"],
    ["shot", "shot"],
    ["killed or injured", null],
    ["said", null],
  ])("puts %j in %j", (word, group) => {
    expect(verbClass(word)).toBe(group);
  });
});
