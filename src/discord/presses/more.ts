import { aboveIn } from "../above-answer.ts";
import { EXCERPTS_SHOWN } from "../limits.ts";
import { below } from "../message.ts";
import { voteIn } from "../read-vote.ts";
import { showAnswer } from "../show-answer.ts";
import { ownMessage, type Press } from "./press.ts";
import { withState } from "./with-state.ts";

/** Turns to other passages of the same answer. */
export const more: Press = {
  expected: ownMessage,
  handle: (args, button, context) =>
    withState(args, button, context, ({ ask, offset }, note) => {
      const answer = context.archive.answer({ ...ask, limit: offset + EXCERPTS_SHOWN });
      const shown = { ...answer, excerpts: answer.excerpts.slice(offset) };
      const { message } = button;
      const above = aboveIn(message.components, context.words);
      // a page is the same answer: its vote goes with it, but not to somebody else's copy
      const vote = ownMessage(button) === "update" ? voteIn(message) : null;
      const view = { answer: shown, ask, offset, isPrivate: message.isEphemeral, vote, above };
      return {
        content: below(note, showAnswer(view, context)),
        place: ownMessage(button),
        outcome: answer.outcome,
      };
    }),
};
