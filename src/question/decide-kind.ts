import type { Asks, Detail, Kind } from "./kind.ts";
import { namedQuantity } from "./named-quantities.ts";
import type { AnsweringCommand } from "./question.ts";
import { type Recognised, recognise } from "./recognise.ts";

/**
 * The kind of a folded question: what its words say where it opens with them or no command says more; otherwise what
 * the command says.
 */
export function decideKind(text: string, recognised: Recognised | null, command: AnsweringCommand): Kind {
  const { asks = "what", detail = null, leading = false } = recognised ?? {};
  if (command === "ask" || asks === command) return { asks, detail };
  const decisive = leading && asks !== "what" && asks !== "whether";
  return decisive ? { asks, detail } : { asks: command, detail: detailOf(text, command) };
}

/**
 * "/howmany old is he", "/howmany years did he rule", "/when must they leave": the words after the command say which kind
 * of value is meant.
 */
function detailOf(text: string, asks: Asks): Detail {
  const leads = asks === "howmany" ? ["how", "how many"] : [asks];
  for (const lead of leads) {
    const said = recognise(`${lead} ${text}`);
    if (said?.asks === asks && said.start === 0 && said.detail !== "count") return said.detail;
  }
  // "/howmany vale bond requested"
  return asks === "howmany" ? (namedQuantity(text) ?? "count") : null;
}
