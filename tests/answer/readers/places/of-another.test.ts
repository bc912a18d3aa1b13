import { expect, test } from "vitest";
import { fitsOf, readValues } from "../read-values.ts";

const SENTENCE =
  "LEEDS, England - Talks aimed at ending a strike by bus drivers in Paris broke down on Friday.";

test("where a deed is done that is not asked of, something else may not be", () => {
  expect(fitsOf(readValues("where were the talks held", SENTENCE)).Paris).toBe(0.5);
  expect(fitsOf(readValues("where were the talks held", SENTENCE)).LEEDS).toBe(0.8);
  expect(fitsOf(readValues("where was the strike held", SENTENCE)).Paris).toBe(1);
});
