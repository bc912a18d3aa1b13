import { inTurns } from "../../in-turns.ts";
import { timelineInSteps } from "../../timeline/timeline.ts";
import { below, textDisplay } from "../message.ts";
import { renderSentence } from "../render.ts";
import { showTimeline } from "../show-timeline.ts";
import { readTimelineState } from "../timeline-state.ts";
import { ownMessage, type Press } from "./press.ts";

/** Turns to earlier or later events of the same timeline. */
export const events: Press = {
  expected: ownMessage,
  async handle(args, button, context) {
    const { archive, words } = context;
    const state = readTimelineState(args, button, archive);
    if (state === null) {
      const components = renderSentence(words.say("answer.forgotten"));
      return { content: { components }, place: "asker", outcome: "gone" };
    }
    const timeline = await inTurns(timelineInSteps(archive, state.options));
    const note = state.isStale ? [textDisplay(`-# ${words.say("answer.changed")}`)] : [];
    const content = below(note, showTimeline({ timeline, first: state.first }, context));
    return { content, place: ownMessage(button), outcome: "timeline" };
  },
};
