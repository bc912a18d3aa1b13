import type { Words } from "../language/words.ts";
import type { Reply } from "../reply.ts";
import { escapeLine } from "./escape-markdown.ts";
import { REFUSAL_TEXT } from "./limits.ts";
import { type Components, textDisplay } from "./message.ts";
import { renderList } from "./render-list.ts";

/** Shows a reply that takes no part of the archive with it, within Discord's limits and in the language of whoever asked. */
export function render(
  reply: Exclude<Reply, { kind: "answer" | "timeline" | "report" | "form" }>,
  words: Words,
): Components {
  switch (reply.kind) {
    case "list":
      return renderList(reply, words);
    case "refusal":
      return renderSentence(reply.message);
  }
}

/** One plain sentence, as refusals and apologies are. */
export function renderSentence(sentence: string): Components {
  return [textDisplay(escapeLine(sentence, REFUSAL_TEXT))];
}
