import { expect, test } from "vitest";
import { readNames } from "../../../src/answer/readers/names.ts";
import { findOffice, isFormer, ownersOf } from "../../../src/answer/readers/office.ts";
import { termSet } from "../../../src/search/term.ts";
import { tokenize } from "../../../src/search/tokenize.ts";

const read = (text: string) => {
  const names = readNames(text);
  const holder = names.find((name) => name.text === "Jane Vale");
  const office =
    holder && findOffice(holder, termSet("mayor director lawyer"), { text, tokens: () => tokenize(text) });
  return office && holder
    ? { owners: ownersOf(office, holder, { text, names }), former: isFormer(office) }
    : null;
};

test.each([
  ["They met Jane Vale, the mayor of Leeds, there.", ["Leeds"]],
  ["They met Leeds Mayor Jane Vale there.", ["Leeds"]],
  ["They met Leeds's first mayor Jane Vale there.", ["Leeds"]],
  ["They met Mayor Jane Vale of Leeds there.", ["Leeds"]],
  ["They met Mayor Jane Vale there.", []],
  ["They met the Danish mayor Jane Vale there.", ["Danish"]],
  ["Leeds lies in ruins, its mayor, Jane Vale, told them.", ["Leeds"]],
  ["They met the Danish director of Clean Rivers Jane Vale.", ["Clean Rivers"]],
])("an office is somebody's: %s", (text, owners) => {
  expect(read(text)?.owners).toEqual(owners);
});

test("an office that was held before is told from one that is held", () => {
  expect(read("They met former Mayor Jane Vale.")?.former).toBe(true);
  expect(read("They met Leeds's first mayor Jane Vale.")?.former).toBe(true);
  expect(read("They met the mayor, former player Jane Vale.")?.former).toBe(false);
  expect(read("They met Leeds's first female mayor Jane Vale.")?.former).toBe(false);
});

test("whoever has none of the offices has none", () => {
  expect(read("They met the lawyer of Jane Vale.")).toBeNull();
  expect(read("They met Doctor Jane Vale.")).toBeNull();
});
