import type { Desk } from "../../src/desk.ts";
import type { Words } from "../../src/language/words.ts";
import type { Draft, Understood } from "../../src/library/draft.ts";
import type { Reply } from "../../src/reply.ts";
import { sayRefusal } from "./_refusal.ts";

/** Shows how a report was understood, and asks whether to add it. */
export async function propose(draft: Draft, { library }: Desk, words: Words): Promise<Reply> {
  const checked = await library.check(draft);
  if (checked.kind === "refused") return sayRefusal(checked.refusal, words);
  const { id, understood } = checked;
  const { title, opening, url, similar } = understood;
  return {
    kind: "list",
    title: words.say("archive.add.question"),
    intro: [
      words.say("archive.add.understood"),
      ...(similar === null
        ? []
        : [words.say("archive.add.similar", { title: similar.title, id: similar.id })]),
    ].join(" "),
    items: [
      {
        heading: title,
        text: describe(understood, words),
        quote: opening.join(" "),
        ...(url !== null && { small: url }),
      },
    ],
    actions: [
      {
        label: words.say("archive.add.confirm"),
        command: "archive confirm",
        options: { draft: id },
        style: "primary",
      },
      { label: words.say("archive.cancel"), command: "archive cancel", options: { draft: id } },
    ],
  };
}

function describe(understood: Understood, words: Words): string {
  const { publisher, sentences } = understood;
  const parts = [
    publisher,
    tellDate(understood, words),
    words.say("archive.add.sentences", { count: sentences }),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function tellDate({ published, publishedFrom }: Understood, words: Words): string {
  if (published === null) return words.say("archive.add.undated");
  const day = words.day(published);
  return publishedFrom === "stated"
    ? words.say("archive.add.stated", { day })
    : words.say("archive.add.inferred", { day });
}
