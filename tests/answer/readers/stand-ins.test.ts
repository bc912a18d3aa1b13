import { expect, test } from "vitest";
import { readNames } from "../../../src/answer/readers/names.ts";
import { standInsOf } from "../../../src/answer/readers/stand-ins.ts";
import { readValues } from "./read-values.ts";

/** What stands for a name, each with the word behind it where it has no length. */
function standIns(text: string, named: string): readonly string[] {
  const names = readNames(text);
  const name = names.find((one) => one.text === named);
  if (!name) throw new Error(`${named} is no name`);
  return standInsOf(name, names, text).map(({ start, end }) =>
    end > start ? text.slice(start, end) : `| ${text.slice(start).split(" ")[0]}`,
  );
}

test.each([
  ["Nurse Jane Vale became the hero: she cooked for all.", "Jane Vale", ["she"]],
  ["Jane Vale met Carl Adams when she cooked.", "Jane Vale", []],
  ["Three players left the club: Jane Vale, a nurse, and Carl Adams.", "Carl Adams", ["Three players"]],
  ["The club said: Jane Vale left.", "Jane Vale", []],
  ["Jane Vale, who came to Elsby as a child, was hired.", "Jane Vale", ["| was"]],
  ["Jane Vale, 42, a nurse, has left.", "Jane Vale", ["| has"]],
  ["Jane Vale, Carl Adams and Ann Kent were hired.", "Jane Vale", []],
] as const)("%s", (text, name, told) => {
  expect(standIns(text, name)).toEqual(told);
});

test("what somebody did as a child, no child did", () => {
  const values = readValues("who was hired", "Jane Vale, who came to Elsby as a child, was hired.");
  expect(values.map(({ label }) => label)).not.toContain("a child");
});
