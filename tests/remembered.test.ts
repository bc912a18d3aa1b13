import { expect, test, vi } from "vitest";
import { remembered } from "../src/remembered.ts";

test("a word is worked on once", () => {
  const make = vi.fn((word: string) => word.toUpperCase());
  const upper = remembered(make, 10);
  expect([upper("elsby"), upper("elsby")]).toEqual(["ELSBY", "ELSBY"]);
  expect(make).toHaveBeenCalledOnce();
});

test("no more words are kept than are allowed", () => {
  const make = vi.fn((word: string) => word.length);
  const length = remembered(make, 2);
  for (const word of ["one", "two", "three"]) length(word);
  expect(length("one")).toBe(3);
  expect(make).toHaveBeenCalledTimes(4);
});
