import { showReply } from "../show-reply.ts";
import type { Press } from "./press.ts";
import { withState } from "./with-state.ts";

/** Posts for all what one member got alone. */
export const share: Press = {
  expected: () => "everyone",
  handle: (args, button, context) =>
    withState(args, button, context, ({ ask }, note) => {
      const answer = context.archive.answer(ask);
      const { components } = showReply({ kind: "answer", answer, ask }, false, context);
      return {
        content: { components: [...note, ...components] },
        place: "everyone",
        outcome: answer.outcome,
      };
    }),
};
