import { EXCERPTS_SHOWN } from "../limits.ts";
import { showAnswer } from "../show-reply.ts";
import { ownMessage, type Press } from "./press.ts";
import { withState } from "./with-state.ts";

/** Turns to other passages of the same answer. */
export const more: Press = {
  expected: ownMessage,
  handle: (args, button, context) =>
    withState(args, button, context, ({ ask, offset }, note) => {
      const answer = context.archive.answer({ ...ask, limit: offset + EXCERPTS_SHOWN });
      const shown = { ...answer, excerpts: answer.excerpts.slice(offset) };
      const view = { answer: shown, ask, offset, isPrivate: button.message.isEphemeral };
      return {
        content: { components: [...note, ...showAnswer(view, context)] },
        place: ownMessage(button),
        outcome: answer.outcome,
      };
    }),
};
