import { expect, test } from "vitest";
import { joinCouples } from "../../../src/answer/readers/couples.ts";
import { readNames } from "../../../src/answer/readers/names.ts";

function namesIn(text: string): readonly string[] {
  return joinCouples(readNames(text), text).map((name) => `${name.kind}: ${name.text}`);
}

test("two people with one surname are one answer", () => {
  expect(namesIn("A couple from Elmo, Richard and Lisa Vale, drove there.")).toContain(
    "person: Richard and Lisa Vale",
  );
});

test("two people with a surname each stay apart", () => {
  expect(namesIn("Richard Vale and Lisa Adams drove there.")).toEqual([
    "person: Richard Vale",
    "person: Lisa Adams",
  ]);
});

test("a surname before a whole name, and a given name that closes a list, stay apart", () => {
  expect(namesIn("Then Oumarov and Lisa Vale spoke.")).toEqual(["person: Oumarov", "person: Lisa Vale"]);
  expect(namesIn("Then Richard, Lisa and Adam spoke.")).not.toContain("person: Lisa and Adam");
});
