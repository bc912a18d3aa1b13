// A form's texts are shown as they are; one that is too long would be cut in the middle of a word.
import { expect, test } from "vitest";
import { pasteForm } from "../../commands/archive/_form.ts";
import { FORM_HINT, FORM_LABEL, FORM_TITLE } from "../../src/discord/limits.ts";
import { CATALOGS } from "../../src/language/catalogs.ts";
import { wordsFor } from "../../src/language/words.ts";

test.each(Object.keys(CATALOGS))("the form for a report fits Discord in %s", (locale) => {
  const form = pasteForm({}, wordsFor(locale));
  if (form.kind !== "form") throw new Error("no form");
  const tooLong = [
    ...[form.title].filter(({ length }) => length > FORM_TITLE),
    ...form.fields.map(({ label }) => label).filter(({ length }) => length > FORM_LABEL),
    ...form.fields.map(({ hint = "" }) => hint).filter(({ length }) => length > FORM_HINT),
  ];
  expect(tooLong).toEqual([]);
});
