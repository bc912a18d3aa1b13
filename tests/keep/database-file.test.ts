import { resolve } from "node:path";
import { expect, it } from "vitest";
import { databaseFile } from "../../src/keep/database-file.ts";

it.each([
  ["file:a/kept.db", "a/kept.db"],
  ["file:./a%20b/kept.db", "a b/kept.db"],
  ["file:/srv/kept.db", "/srv/kept.db"],
  ["file:///srv/100%25/kept.db", "/srv/100%/kept.db"],
])("%s names %s", (url, path) => {
  expect(databaseFile(url)).toBe(resolve(path));
});

it.each(["kept.db", "libsql://a.example", "file://host/kept.db", "file:%E0%A4%A"])(
  "%s is refused with the setting's name",
  (url) => {
    expect(() => databaseFile(url)).toThrow("DATABASE_URL");
  },
);
