// A text that nothing says any more would be translated for nobody.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import english from "../../src/language/locales/en.ts";

const ROOT = new URL("../../", import.meta.url);
const PLURAL = /_(?:one|other)$/;
/** The constant part of a key that is put together: `archive.refused.${code}`. */
const PUT_TOGETHER = /`(?<stem>[a-zA-Z.]+\.)\$\{/g;

const source = ["src/", "commands/"]
  .flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("locales"))
      .map((file) => readFileSync(new URL(`${folder}${file}`, ROOT), "utf8")),
  )
  .join("\n");
const stems = [...source.matchAll(PUT_TOGETHER)].flatMap(({ groups }) => groups?.stem ?? []);

test("every text is said somewhere", () => {
  const keys = new Set(Object.keys(english.texts).map((key) => key.replace(PLURAL, "")));
  const unsaid = [...keys].filter(
    (key) => !source.includes(`"${key}"`) && !stems.some((stem) => key.startsWith(stem)),
  );
  expect(unsaid).toEqual([]);
});
