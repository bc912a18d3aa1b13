import { expect, test } from "vitest";
import { fitsOf, readValues } from "../read-values.ts";

test("which countries did something is asked of countries, whoever they did it with", () => {
  const sentence = "Denmark and Sweden sent experts to help; Germany offered a dog.";
  const fits = fitsOf(readValues("which countries sent experts", sentence));
  expect(fits["Denmark and Sweden"]).toBe(1);
  expect(fitsOf(readValues("which country offered a dog", sentence)).Germany).toBe(1);
});
