import { describe, expect, it } from "vitest";
import { findTyped } from "../../src/suggest/find-typed.ts";

const TEXTS = ["is Andrei Serdiukov", "is Recep Erdoğan", "did the mass protests begin", "were troops sent"];
const find = findTyped(TEXTS);

describe("findTyped", () => {
  it("gives everything for nothing", () => {
    expect(find("")).toEqual([0, 1, 2, 3]);
    expect(find(" ?!")).toEqual([0, 1, 2, 3]);
  });

  it("takes the beginning of any word", () => {
    expect(find("prot")).toEqual([2]);
    expect(find("erdog")).toEqual([1]);
  });

  it("needs all words that say something, and passes over small words that are finished", () => {
    expect(find("did the protests b")).toEqual([2]);
    expect(find("when did protests beg")).toEqual([2]);
    expect(find("protests sent")).toEqual([]);
  });

  it("finds other spellings of a name and words an edit away", () => {
    expect(find("Serdyukov")).toEqual([0]);
    expect(find("serdyu")).toEqual([0]);
    expect(find("protsts")).toEqual([2]);
  });

  it("takes three letters as they are", () => {
    expect(find("prt")).toEqual([]);
  });

  it("puts a text that begins with what was typed before one that holds it", () => {
    const both = findTyped(["people were told of troops", "troops were sent"]);
    expect(both("troops")).toEqual([1, 0]);
  });
});
