import { expect, test } from "vitest";
import { fileNameOf } from "../../src/library/file-name.ts";

test.each([
  ["Bridge closed", "2022-01-31", "2022-01-31-bridge-closed.md"],
  ["Bridge closed", null, "undated-bridge-closed.md"],
  ["Ærø's “Straße” — déjà vu, 50%!", "2022-01-31", "2022-01-31-aeros-strasse-deja-vu-50.md"],
  ["Мост закрыт", "2022-01-31", "2022-01-31.md"],
  ["../../etc/passwd\0", null, "undated-etc-passwd.md"],
  [
    "The longest bridge of the whole country was closed on Monday after a lorry hit it",
    null,
    "undated-the-longest-bridge-of-the-whole-country-was-closed-on-monday.md",
  ],
  ["a".repeat(100), null, `undated-${"a".repeat(60)}.md`],
])("%j of %s is kept as %s", (title, published, name) => {
  expect(fileNameOf(title, published, "md")).toBe(name);
});
