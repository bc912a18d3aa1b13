import { describe, expect, test } from "vitest";
import type { NameKind } from "../../../src/answer/mention.ts";
import { fullestNames } from "../../../src/answer/readers/fullest-names.ts";
import type { Named } from "../../../src/answer/readers/names/entry.ts";
import { settledKinds } from "../../../src/answer/readers/settled-kinds.ts";

function mentions(kind: NameKind, ...texts: readonly string[]): readonly Named[] {
  return texts.map((text) => ({ text, kind }));
}

describe("the fullest name", () => {
  const fullest = fullestNames(
    [
      ...mentions(
        "person",
        "Kassym-Jomart Tokayev",
        "Kassym Jomart Tokayev",
        "Kassym-Jomart Tokayev",
        "Tokaev",
        "Mr Smith",
      ),
      ...mentions(
        "person",
        "Nursultan Nazarbayev",
        "Nursultan Nazarbayev",
        "Dariga Nazarbayeva",
        "Aisultan Nazarbayev",
      ),
      ...mentions("group", "Collective Security Treaty Organization", "CSTO"),
      ...mentions("place", "Washington", "Denzel"),
      ...mentions("person", "Denzel Washington"),
    ],
    "many",
  );
  test.each([
    ["Tokaev", "Kassym-Jomart Tokayev", "a surname in another spelling stands for the full name"],
    ["Kassym Jomart Tokayev", "Kassym-Jomart Tokayev", "the commonest spelling is shown"],
    [
      "the CSTO",
      "Collective Security Treaty Organization",
      "an acronym stands for the name with its initials",
    ],
    ["Nazarbayev", "Nursultan Nazarbayev", "a surname of two people goes to the one named more often"],
    ["Dariga Nazarbayeva", "Dariga Nazarbayeva", "two full names are never joined"],
    ["Washington", "Washington", "a place is not a person of that name"],
    ["the Senate", "Senate", "an unknown name comes back bare"],
  ])("%s is %s: %s", (text, expected) => {
    expect(fullest(text)).toBe(expected);
  });
});

test("a given name alone is somebody's only within one report", () => {
  const names = mentions("person", "Anna Berg", "Anna Berg", "Anna");
  expect(fullestNames(names, "one report")("Anna")).toBe("Anna Berg");
  expect(fullestNames(names, "many")("Anna")).toBe("Anna");
});

test("a one-word name takes the kind of the fuller names it shortens", () => {
  const kindOf = settledKinds([
    ...mentions("person", "Doug Hurley", "Ford"),
    ...mentions("group", "Hurley", "Ford Motor Company", "Ford Motor Company"),
  ]);
  expect(kindOf({ text: "Hurley", kind: "group" })).toBe("person");
  expect(kindOf({ text: "Ford", kind: "person" })).toBe("group");
});
