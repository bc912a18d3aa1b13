import { expect, test } from "vitest";
import { findCredits } from "../../../src/answer/readers/credits.ts";

function creditsIn(text: string): readonly string[] {
  return findCredits(text).map(({ start, end }) => text.slice(start, end).trim());
}

test("a picture's credit is found at the end of its caption", () => {
  expect(creditsIn("The mayor speaks. (Photo: Jane Vale/Elmo Post)")).toEqual(["Photo: Jane Vale/Elmo Post"]);
  expect(creditsIn("The mayor speaks. Photo by Jane Vale, AFP")).toEqual(["Photo by Jane Vale, AFP"]);
  expect(creditsIn("The mayor speaks. (Courtesy of Jane Vale)")).toEqual(["(Courtesy of Jane Vale)"]);
  expect(creditsIn("The mayor speaks. REUTERS/Jane Vale")).toEqual(["REUTERS/Jane Vale"]);
  expect(creditsIn("The mayor speaks. Jane Vale/AP")).toEqual(["Jane Vale/AP"]);
});

test("the story goes on behind a credit", () => {
  expect(creditsIn("(Photo: Elmo Police) Adam Vale was held.")).toEqual(["Photo: Elmo Police"]);
});

test("the agency of a dateline is a credit, the town is not", () => {
  expect(creditsIn("ELMO, N.M. (WABC) – A man was held.")).toEqual(["(WABC)"]);
});

test("what a photo shows and what stands in brackets elsewhere is no credit", () => {
  expect(creditsIn("A photo by police shows the man (John Vale) and/or his brother.")).toEqual([]);
});
