import type { Context } from "../../command.ts";
import { type AnswerState, readAnswerState } from "../answer-state.ts";
import type { ButtonInteraction } from "../interaction.ts";
import { type Components, textDisplay } from "../message.ts";
import { renderSentence } from "../render.ts";
import type { Shown } from "../shown.ts";

/** Reads what an answer's button is about; says so where it cannot be told any more, and where the reports are others by now. */
export function withState(
  args: readonly string[],
  button: ButtonInteraction,
  { archive, words }: Context,
  show: (state: AnswerState, note: Components) => Shown,
): Shown {
  const state = readAnswerState(args, button, archive);
  if (state === null) {
    const components = renderSentence(words.say("answer.forgotten"));
    return { content: { components }, place: "asker", outcome: "gone" };
  }
  return show(state, state.isStale ? [textDisplay(`-# ${words.say("answer.changed")}`)] : []);
}
