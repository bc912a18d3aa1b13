import { ledgerOf } from "../../answer/ledger.ts";
import { answerHeading } from "../render-answer.ts";
import { renderValues } from "../render-values.ts";
import type { Press } from "./press.ts";
import { withState } from "./with-state.ts";

/** Shows who says what, to whoever pressed. */
export const values: Press = {
  expected: () => "asker",
  handle: (args, button, context) =>
    withState(args, button, context, ({ ask }, note) => {
      const ledger = ledgerOf(context.archive.explain(ask));
      const shown = renderValues(answerHeading(ask, context.words), ledger, context.words);
      return { content: { components: [...note, ...shown] }, place: "asker", outcome: ledger.verdict };
    }),
};
