import type { Asks, Detail, Kind } from "./kind.ts";
import type { AnsweringCommand } from "./question.ts";
import { type Recognised, recognise } from "./recognise.ts";

/** In the singular: fines and prices are counted themselves. */
const NAMED_QUANTITIES: readonly (readonly [Detail, RegExp])[] = [
  ["money", /\b(?:price|cost|worth|bond|bail|fine|salary|ransom|budget|debt|revenue|profit|turnover)\b/],
  ["measure", /\b(?:distance|height|depth|speed|length|weight|magnitude|temperature)\b/],
];

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
  return asks === "howmany" ? namedQuantity(text) : null;
}

/** "/howmany vale bond requested": the noun says what kind of quantity is meant. */
function namedQuantity(text: string): Detail {
  return NAMED_QUANTITIES.find(([, named]) => named.test(text))?.[0] ?? "count";
}
