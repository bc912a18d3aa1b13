import type { Reply, ReplyItem } from "../command.ts";
import type { Words } from "../language/words.ts";
import { escapeLine } from "./escape-markdown.ts";
import { ITEM_TEXT, MESSAGE_TEXT, TITLE_TEXT } from "./limits.ts";
import { type Components, container, textDisplay } from "./message.ts";

type List = Extract<Reply, { kind: "list" }>;

const COLOR = 0x4a6fa5;
const GAP = "\n\n";
const INTRO_TEXT = 600;
/** Kept free for the line that says how many items are not shown. */
const REST_ROOM = 40;

/** As many items as fit into one message, then how many more there are. */
export function renderList({ title, intro, items }: List, words: Words): Components {
  const head = [
    `## ${escapeLine(title, TITLE_TEXT)}`,
    ...(intro === undefined ? [] : [escapeLine(intro, INTRO_TEXT)]),
  ].join("\n");
  const blocks = [head];
  for (const item of items) {
    const block = renderItem(item);
    if ([...blocks, block].join(GAP).length + REST_ROOM > MESSAGE_TEXT) {
      break;
    }
    blocks.push(block);
  }
  const rest = items.length - (blocks.length - 1);
  const text = rest === 0 ? blocks : [...blocks, words.say("list.more", { count: rest })];
  return [container(COLOR, [textDisplay(text.join(GAP))])];
}

function renderItem({ heading, text, small }: ReplyItem): string {
  return [
    `**${escapeLine(heading, TITLE_TEXT)}**`,
    ...(text === "" ? [] : [escapeLine(text, ITEM_TEXT)]),
    ...(small === undefined || small === "" ? [] : [`-# ${escapeLine(small, ITEM_TEXT)}`]),
  ].join("\n");
}
