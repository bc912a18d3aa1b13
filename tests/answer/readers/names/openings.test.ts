import { expect, test } from "vitest";
import { addOpenings } from "../../../../src/answer/readers/names/openings.ts";
import { readNames } from "../../../../src/answer/readers/names.ts";

function read(...texts: readonly string[]): readonly (readonly string[])[] {
  const names = addOpenings(texts.map((text) => ({ text, names: readNames(text) })));
  return names.map((all) => all.map(({ kind, text }) => `${kind}: ${text}`));
}

test("an everyday word that opens a sentence is a name where the report writes it with a capital within another", () => {
  expect(read("They sued Apple on Monday.", "Apple opened a shop.", "“Apple is sold.”")).toEqual([
    ["group: Apple"],
    ["group: Apple"],
    ["group: Apple"],
  ]);
  expect(read("Apple is sold.")).toEqual([[]]);
});

test("it is somebody's surname before a verb, not before a noun", () => {
  const [, ...openings] = read(
    "They met Ann Young.",
    "Young was hurt.",
    "Young, 31, left.",
    "Young people left.",
  );
  expect(openings).toEqual([["person: Young"], ["person: Young"], []]);
});

test("a name that was read already stays as it is", () => {
  expect(read("They met Ann Price.", "Price Water Company was sold.")[1]).toEqual([
    "group: Price Water Company",
  ]);
});
