import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NAME_LISTS } from "../../../../scripts/name-lists.ts";

const FOLDER = new URL("../../../../src/answer/readers/names/lists/", import.meta.url);

describe("a list of names", () => {
  it.each(Object.entries(NAME_LISTS))(
    "is what Faker has: `npm run gather-names` writes %s anew",
    (file, lists) => {
      expect(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))).toEqual(lists);
    },
  );
});
