import type { Context } from "../src/command.ts";
import type { Desk } from "../src/desk.ts";
import type { Group, Status } from "../src/keep/group.ts";
import type { Key } from "../src/language/catalog.ts";
import type { Words } from "../src/language/words.ts";
import type { Reply, ReplyAction, ReplyItem } from "../src/reply.ts";
import { pageOf } from "./_page.ts";

/** Discord takes 40 components in a message; a question has six. */
const PAGE = 5;

export const STATUSES = ["open", "done", "dismissed"] as const satisfies readonly Status[];

/** Which questions, and which page of them. */
interface ListPlace {
  readonly show: Status;
  /** From one. */
  readonly page: number;
}

/** The kept questions of a page, each with what can be done with it; a page behind the last is the last. */
export async function listUnanswered(
  { show, page }: ListPlace,
  { desk: { keep }, words }: Context & { readonly desk: Desk },
): Promise<Reply> {
  if (keep === null) return { kind: "refusal", message: words.say("unanswered.noDatabase") };
  const groups = await keep.listUnanswered(show);
  const { items, pages, ...at } = pageOf(groups, page, PAGE);
  const place = { show, page: at.page };
  return {
    kind: "list",
    title: words.say("unanswered.title"),
    intro:
      groups.length === 0
        ? words.say("unanswered.none")
        : words.say("unanswered.page", { page: place.page, pages }),
    items: items.map((group) => toItem(group, place, words)),
    actions: [
      ...(place.page > 1 ? [turn("list.previous", place, -1, words)] : []),
      ...(place.page < pages ? [turn("list.next", place, 1, words)] : []),
    ],
  };
}

function toItem(group: Group, place: ListPlace, words: Words): ReplyItem {
  const { id, question, command, firstDay, lastDay } = group;
  const others = STATUSES.filter((status) => status !== place.show);
  return {
    heading: question,
    text: [words.slash(command), ...tellCounts(group, words)].join(" · "),
    small: words.say("unanswered.asked", { first: words.shortDay(firstDay), last: words.shortDay(lastDay) }),
    actions: [
      ...others.map((as) => act(words.say(`unanswered.${as}`), { id, as, ...place })),
      { ...act(words.say("unanswered.delete"), { id, as: "deleted", ...place }), style: "danger" },
    ],
  };
}

function tellCounts({ unclear, nothing, down, up, cameBack }: Group, words: Words): readonly string[] {
  const counts = { unclear, nothing, down, up };
  const keys = ["unclear", "nothing", "down", "up"] as const;
  return [
    ...keys
      .filter((key) => counts[key] > 0)
      .map((key) => words.say(`unanswered.${key}`, { count: counts[key] })),
    ...(cameBack === null
      ? []
      : [words.say(cameBack === "done" ? "unanswered.cameBackDone" : "unanswered.cameBackDismissed")]),
  ];
}

function act(label: string, options: ReplyAction["options"]): ReplyAction {
  return { label, command: "unanswered-settle", options };
}

function turn(key: Key, { show, page }: ListPlace, by: number, words: Words): ReplyAction {
  return { label: words.say(key), command: "unanswered", options: { show, page: page + by } };
}
