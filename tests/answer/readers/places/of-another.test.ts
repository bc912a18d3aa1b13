import { expect, test } from "vitest";
import { fitsOf, readValues } from "../read-values.ts";

const SENTENCE =
  "LEEDS, England - Talks aimed at ending a strike by bus drivers in Paris broke down on Friday.";

test("where a deed is done that is not asked of, something else may not be", () => {
  expect(fitsOf(readValues("where were the talks held", SENTENCE)).Paris).toBe(0.5);
  expect(fitsOf(readValues("where were the talks held", SENTENCE)).LEEDS).toBe(0.8);
  expect(fitsOf(readValues("where was the strike held", SENTENCE)).Paris).toBe(1);
});

test("the court where somebody appears is not where it was done", () => {
  const sentence = "John Vale appeared in Leeds District Court, charged with the shooting.";
  const fits = (question: string) => fitsOf(readValues(question, sentence))["Leeds District Court"] ?? 0;
  expect(fits("where did the shooting happen")).toBeLessThan(0.5);
  expect(fits("where did John Vale appear")).toBeGreaterThan(0.5);
});
