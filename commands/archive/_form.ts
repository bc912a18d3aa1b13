import type { Words } from "../../src/language/words.ts";
import type { FormField, Reply } from "../../src/reply.ts";

interface Facts {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

const TEXT_LENGTH = 4000;

/** Asks for a report's text and for what is known of it; what the command was given stands in it already. */
export function pasteForm(given: Facts, words: Words): Reply {
  const fact = (name: keyof Facts, label: string, most: number): FormField => {
    const value = given[name];
    return { name, label, most, ...(value !== undefined && { value }) };
  };
  return {
    kind: "form",
    title: words.say("archive.add.formTitle"),
    command: "archive paste",
    fields: [
      {
        name: "text",
        label: words.say("archive.add.text"),
        hint: words.say("archive.add.textHint"),
        isLong: true,
        isRequired: true,
        most: TEXT_LENGTH,
      },
      fact("title", words.say("archive.add.title"), 200),
      fact("publisher", words.say("archive.add.publisher"), 100),
      {
        ...fact("published", words.say("archive.add.published"), 10),
        hint: words.say("archive.add.publishedHint"),
      },
      fact("url", words.say("archive.add.url"), 500),
    ],
  };
}
