import type { Context, Reply } from "../command.ts";
import { quotedAbove } from "./above-answer.ts";
import { type AnswerView, answerButtons } from "./answer-buttons.ts";
import type { Components, Content } from "./message.ts";
import { textDisplay } from "./message.ts";
import { leadLength } from "./question-heading.ts";
import { render } from "./render.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderPlace } from "./report-place.ts";
import { showTimeline } from "./show-timeline.ts";
import { voteIds, voteRow } from "./vote-row.ts";

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
    return showTimeline({ timeline: reply.timeline, first: 0 }, context);
  }
  if (reply.kind !== "answer") {
    return { components: render(reply, context.words) };
  }
  const { answer, ask, mention, quoted } = reply;
  const above = [
    ...(mention === undefined ? [] : [context.words.say("answer.for", { member: `<@${mention}>` })]),
    ...(quoted === undefined ? [] : [quotedAbove(quoted, answer.outcome === "found", context.words)]),
  ];
  const components = showAnswer({ answer, ask, offset: 0, isPrivate, above }, context);
  return { components, ...(mention !== undefined && { mention }) };
}

export function showAnswer(view: AnswerView, { archive, words, desk }: Context): Components {
  const { answer, ask, offset, vote = null, above = [] } = view;
  const components = [
    ...above.map(textDisplay),
    ...renderAnswer(view, answerButtons(view, archive, words), words),
  ];
  if (!desk?.keep || answer.outcome === "nothing") {
    return components;
  }
  const state = { ask, skipped: leadLength(answer, words), offset };
  return [...components, voteRow(voteIds(state, archive), vote, words)];
}
