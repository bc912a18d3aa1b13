import type { APIComponentInContainer } from "discord-api-types/v10";
import type { Words } from "../language/words.ts";
import type { Reply, ReplyAction, ReplyItem } from "../reply.ts";
import { PLAIN_COLOR } from "./colors.ts";
import { clipText, escapeLine } from "./escape-markdown.ts";
import { BUTTON_LABEL, ITEM_QUOTE, ITEM_TEXT, MESSAGE_TEXT, ROW_BUTTONS, TITLE_TEXT } from "./limits.ts";
import { button, buttonRow, type Components, container, separator, textDisplay } from "./message.ts";
import { runCustomId } from "./presses/run-custom-id.ts";
import { fitQuote } from "./quote-markdown.ts";

type List = Extract<Reply, { kind: "list" }>;

/** A stretch of text with the buttons below it. */
interface Block {
  readonly text: string;
  readonly actions: readonly ReplyAction[];
}

const GAP = "\n\n";
const INTRO_TEXT = 600;
/** Kept free for the line that says how many items are not shown. */
const REST_ROOM = 40;

/** As many items as fit into one message, then how many more there are. */
export function renderList({ title, intro, items, actions = [] }: List, words: Words): Components {
  const head = [
    `## ${escapeLine(title, TITLE_TEXT)}`,
    ...(intro === undefined ? [] : [escapeLine(intro, INTRO_TEXT)]),
  ].join("\n");
  const blocks: Block[] = [{ text: head, actions: [] }];
  for (const item of items) {
    const block = { text: renderItem(item), actions: item.actions ?? [] };
    if (lengthOf([...blocks, block]) + REST_ROOM > MESSAGE_TEXT) {
      break;
    }
    blocks.push(block);
  }
  const rest = items.length - (blocks.length - 1);
  const more = rest === 0 ? "" : words.say("list.more", { count: rest });
  return [container(PLAIN_COLOR, layOut([...blocks, { text: more, actions }]))];
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.map(({ text }) => text).join(GAP).length;
}

/** Texts without buttons between them are one; below buttons a line sets the next apart. */
function layOut(blocks: readonly Block[]): readonly APIComponentInContainer[] {
  const components: APIComponentInContainer[] = [];
  let texts: string[] = [];
  const flush = () => {
    if (texts.length > 0) components.push(textDisplay(texts.join(GAP)));
    texts = [];
  };
  for (const { text, actions } of blocks) {
    if (text !== "" && components.length > 0 && texts.length === 0) components.push(separator());
    if (text !== "") texts.push(text);
    if (actions.length > 0) {
      flush();
      components.push(buttonRow(actions.slice(0, ROW_BUTTONS).map(toButton)));
    }
  }
  flush();
  return components;
}

function toButton({ label, command, options, style = "plain" }: ReplyAction) {
  return button({ label: clipText(label, BUTTON_LABEL), customId: runCustomId(command, options), style });
}

function renderItem({ heading, text, quote, small }: ReplyItem): string {
  return [
    `**${escapeLine(heading, TITLE_TEXT)}**`,
    ...(text === "" ? [] : [escapeLine(text, ITEM_TEXT)]),
    ...(quote === undefined ? [] : [fitQuote(quote, [], ITEM_QUOTE)?.markdown ?? ""]),
    ...(small === undefined || small === "" ? [] : [`-# ${escapeLine(small, ITEM_TEXT)}`]),
  ].join("\n");
}
