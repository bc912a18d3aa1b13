import { below } from "../message.ts";
import { showReply } from "../show-reply.ts";
import type { Press } from "./press.ts";
import { withState } from "./with-state.ts";

/** Posts for all what one member got alone. */
export const share: Press = {
  expected: () => "everyone",
  handle: (args, button, context) =>
    withState(args, button, context, ({ ask }, note) => {
      const answer = context.archive.answer(ask);
      const content = below(note, showReply({ kind: "answer", answer, ask }, false, context));
      return { content, place: "everyone", outcome: answer.outcome };
    }),
};
