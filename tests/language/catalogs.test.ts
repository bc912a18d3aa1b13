import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Catalog } from "../../src/language/catalog.ts";
import { CATALOGS } from "../../src/language/catalogs.ts";

const FOLDER = new URL("../../src/language/locales/", import.meta.url);

test("every file in locales/ is a catalog of the list", async () => {
  const files: readonly { readonly default: Catalog }[] = await Promise.all(
    readdirSync(FOLDER).map((file) => import(new URL(file, FOLDER).href)),
  );
  expect(new Set(Object.values(CATALOGS))).toEqual(new Set(files.map((file) => file.default)));
});
