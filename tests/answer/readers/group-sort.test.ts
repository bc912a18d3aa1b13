import { expect, test } from "vitest";
import { fitsOf, readValues } from "./read-values.ts";

const best = (question: string, sentence: string) => {
  const fits = Object.entries(fitsOf(readValues(question, sentence)));
  return fits.toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

test.each([
  [
    "which newspaper paid Jane Vale",
    "Carl Adams told the Elsby Courier that the town had paid Jane Vale.",
    "Elsby Courier",
  ],
  [
    "which charity was paid",
    "Elsby College paid Vale Hands, a charity for nurses, for the work.",
    "Vale Hands",
  ],
  ["which journal paid them", "Elsby College was paid by the journal Vale Letters.", "Vale Letters"],
  [
    "which university is Jane Vale from",
    "Jane Vale, a biologist at Elsby University, built it.",
    "Elsby University",
  ],
  [
    "which pension fund owns the mill",
    "It is owned by a pension fund from Elsby, Karo Kapital.",
    "Karo Kapital",
  ],
])("%s: the organisation of the sort suits best", (question, sentence, name) => {
  expect(best(question, sentence)).toBe(name);
});

test("nobody is a newspaper", () => {
  const fits = fitsOf(readValues("which newspaper wrote it", "Reporters and Jane Vale wrote it."));
  expect(fits["Jane Vale"]).toBeLessThan(0.5);
  expect(fits.Reporters).toBeLessThan(0.5);
});
