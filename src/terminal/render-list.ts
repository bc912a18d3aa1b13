import type { Reply, ReplyItem } from "../reply.ts";
import type { Look } from "./look.ts";
import { setText } from "./set-text.ts";

type List = Extract<Reply, { kind: "list" }>;

/** A list: its title, what it is about, and every item. */
export function renderList({ title, intro, items }: List, look: Look): string {
  const head = [
    setText(title, look, { style: "heading" }),
    ...(intro === undefined ? [] : [setText(intro, look)]),
  ].join("\n");
  return [head, ...items.map((item) => renderItem(item, look))].join("\n\n");
}

function renderItem({ heading, text, small }: ReplyItem, look: Look): string {
  return [
    setText(heading, look, { first: "  ", rest: "    ", style: "heading" }),
    ...(text === "" ? [] : [setText(text, look, { first: "    " })]),
    ...(small === undefined || small === "" ? [] : [setText(small, look, { first: "    ", style: "small" })]),
  ].join("\n");
}
