import type { Reply } from "../command.ts";
import { escapeLine } from "./escape-markdown.ts";
import { REFUSAL_TEXT } from "./limits.ts";
import { type Components, textDisplay } from "./message.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderList } from "./render-list.ts";

/** Shows a reply within Discord's limits. */
export function render(reply: Reply): Components {
  switch (reply.kind) {
    case "answer":
      return renderAnswer(reply.answer);
    case "list":
      return renderList(reply);
    case "refusal":
      return renderSentence(reply.message);
  }
}

/** One plain sentence, as refusals and apologies are. */
export function renderSentence(sentence: string): Components {
  return [textDisplay(escapeLine(sentence, REFUSAL_TEXT))];
}
