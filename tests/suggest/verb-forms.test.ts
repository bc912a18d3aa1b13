import { describe, expect, it } from "vitest";
import { baseOfPast, isParticiple } from "../../src/suggest/verb-forms.ts";

describe("baseOfPast", () => {
  it.each([
    ["began", "begin"],
    ["arrested", "arrest"],
    ["closed", "close"],
    ["stopped", "stop"],
    ["rated", "rate"],
    ["hoped", "hope"],
    ["called", "call"],
    ["carried", "carry"],
    ["visited", "visit"],
    ["issued", "issue"],
  ])("finds for %s the base %s", (past, base) => {
    expect(baseOfPast(past)).toBe(base);
  });

  it.each(["hundred", "united", "protest", "taken", "zzed"])("finds none for %s", (word) => {
    expect(baseOfPast(word)).toBeNull();
  });
});

describe("isParticiple", () => {
  it("tells participles from past tenses", () => {
    expect(["taken", "arrested", "held", "begun"].map(isParticiple)).toEqual([true, true, true, true]);
    expect(["took", "began", "fell", "protest"].map(isParticiple)).toEqual([false, false, false, false]);
  });
});
