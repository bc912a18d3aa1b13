/** Writes the lists of names out of the locales of Faker: `npm run gather-names`. */
import { writeFileSync } from "node:fs";
import { NAME_LISTS } from "./name-lists.ts";

const FOLDER = new URL("../src/answer/readers/names/lists/", import.meta.url);

for (const [file, lists] of Object.entries(NAME_LISTS)) {
  writeFileSync(new URL(file, FOLDER), `${JSON.stringify(lists, null, 2)}\n`);
}
