import type { Reply } from "../reply.ts";
import type { Look } from "./look.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderList } from "./render-list.ts";
import { renderTimeline } from "./render-timeline.ts";
import { renderWholeReport } from "./render-whole-report.ts";
import { setText } from "./set-text.ts";

/** Shows what a command says, for people at a terminal. */
export function render(reply: Reply, look: Look): string {
  switch (reply.kind) {
    case "answer":
      return renderAnswer(reply.answer, look);
    case "list":
      return renderList(reply, look);
    case "timeline":
      return renderTimeline(reply.timeline, look);
    case "report":
      return renderWholeReport(reply.report, reply.span, look);
    case "refusal":
      return setText(reply.message, look);
    case "form":
      // only commands that the terminal does not have ask for one
      return setText(reply.title, look);
  }
}
