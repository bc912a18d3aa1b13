import { z } from "zod";
import type { QuotedMessage } from "../command.ts";
import type { Words } from "../language/words.ts";
import { escapeLine } from "./escape-markdown.ts";
import { QUOTED_TEXT } from "./limits.ts";

const QUOTE_MARK = "> ";

const text = z.object({ content: z.string().startsWith(QUOTE_MARK) });

/**
 * The message that was looked up, as a quotation that stands above its answer; nothing in it can be taken for the
 * answer's heading. What it claims is not judged: the reports' own words follow it, where they have any.
 */
export function quotedAbove(quoted: QuotedMessage, isFound: boolean, words: Words): string {
  const quotation = `${QUOTE_MARK}${escapeLine(quoted.text, QUOTED_TEXT)}`;
  return quoted.isClaim && isFound ? `${quotation}\n${words.say("message.reportsSay")}` : quotation;
}

/** The same as it stands in a message of the bot, for whoever shows its answer anew. */
export function quotedIn(components: readonly unknown[]): string | null {
  return components.flatMap((component) => text.safeParse(component).data?.content ?? []).at(0) ?? null;
}
