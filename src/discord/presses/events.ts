import type { Context } from "../../command.ts";
import { inTurns } from "../../in-turns.ts";
import { timelineInSteps } from "../../timeline/timeline.ts";
import type { Place } from "../delivery.ts";
import type { ButtonInteraction } from "../interaction.ts";
import { below, textDisplay } from "../message.ts";
import { renderSentence } from "../render.ts";
import { showTimeline } from "../show-timeline.ts";
import type { Shown } from "../shown.ts";
import { readTimelineState } from "../timeline-state.ts";
import { ownMessage, type Press } from "./press.ts";

/** Turns to earlier or later events of the same timeline. */
export const events: Press = {
  expected: ownMessage,
  handle: (args, button, context) => showAgain(args, button, context, ownMessage(button)),
};

/** Posts for all the timeline that one member got alone. */
export const shareEvents: Press = {
  expected: () => "everyone",
  handle: (args, button, context) => showAgain(args, button, context, "everyone"),
};

async function showAgain(
  args: readonly string[],
  button: ButtonInteraction,
  context: Context,
  place: Place,
): Promise<Shown> {
  const { archive, words } = context;
  const state = readTimelineState(args, button, archive);
  if (state === null) {
    const components = renderSentence(words.say("answer.forgotten"));
    return { content: { components }, place: "asker", outcome: "gone" };
  }
  const timeline = await inTurns(timelineInSteps(archive, state.options));
  const note = state.isStale ? [textDisplay(`-# ${words.say("answer.changed")}`)] : [];
  const isPrivate = place !== "everyone" && button.message.isEphemeral;
  const content = below(note, showTimeline({ timeline, first: state.first, isPrivate }, context));
  return { content, place, outcome: "timeline" };
}
