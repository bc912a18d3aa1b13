import { describe, expect, test } from "vitest";
import { isTown, isTownName } from "../../../../src/answer/readers/places/town-name.ts";

describe("a name that may be a town's", () => {
  test.each(["Belora", "Fort Larch"])("is a plain one: %s", (name) => {
    expect(isTownName(name)).toBe(true);
  });

  test.each(["France", "Ohio", "South Florida", "Larch County", "Elm Street", "Lake Larch", "Fla."])(
    "is none of a land, a county, a lake or a street: %s",
    (name) => {
      expect(isTownName(name)).toBe(false);
    },
  );

  test("is the name of a place", () => {
    const name = { start: 0, end: 6, text: "Belora", role: null };
    expect(isTown({ ...name, kind: "place" })).toBe(true);
    expect(isTown({ ...name, kind: "person" })).toBe(false);
  });
});
