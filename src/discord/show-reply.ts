import type { Context } from "../command.ts";
import type { Reply } from "../reply.ts";
import { forMember, quotedAbove } from "./above-answer.ts";
import { below, type Content } from "./message.ts";
import { render } from "./render.ts";
import { renderPlace } from "./report-place.ts";
import { showAnswer } from "./show-answer.ts";
import { showTimeline } from "./show-timeline.ts";

/** A reply as a message, with everything that can be pressed in it. */
export function showReply(
  reply: Exclude<Reply, { kind: "form" }>,
  isPrivate: boolean,
  context: Context,
): Content {
  if (reply.kind === "report") {
    const place = { report: reply.report, passage: null, page: 0 };
    return { components: renderPlace(place, context.archive, context.words) };
  }
  if (reply.kind === "timeline") {
    return showTimeline({ timeline: reply.timeline, first: 0, isPrivate }, context);
  }
  if (reply.kind !== "answer") {
    return { components: render(reply, context.words) };
  }
  const { answer, ask, mention, quoted } = reply;
  const above = [
    ...(mention === undefined ? [] : [forMember(mention, context.words)]),
    ...(quoted === undefined ? [] : [quotedAbove(quoted, answer.outcome === "found", context.words)]),
  ];
  const content = showAnswer({ answer, ask, offset: 0, isPrivate, above }, context);
  return mention === undefined ? content : below([], { ...content, mention });
}
