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
    withState(args, button, context, ({ ask, offset: wanted }, note) => {
      const answer = context.archive.answer({ ...ask, limit: wanted + EXCERPTS_SHOWN });
      const offset = Math.min(wanted, lastPage(answer.excerpts.length));
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

/** Where the last page begins: the reports may have fewer passages by now than when the button was made. */
function lastPage(passages: number): number {
  return Math.floor(Math.max(0, passages - 1) / EXCERPTS_SHOWN) * EXCERPTS_SHOWN;
}
