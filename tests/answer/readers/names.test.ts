import { describe, expect, test } from "vitest";
import { readNames } from "../../../src/answer/readers/names.ts";

/** What was read, as "kind: text" with the role in braces. */
function read(text: string): readonly string[] {
  return readNames(text).map(({ kind, text: name, role }) =>
    role ? `${kind}: ${name} {${text.slice(role.start, role.end)}}` : `${kind}: ${name}`,
  );
}

describe("titles", () => {
  test("stand outside the name and are its role", () => {
    expect(read("It was sentenced by Russian general Andrei Serdyukov.")).toEqual([
      "person: Andrei Serdyukov {Russian general}",
    ]);
  });
});
