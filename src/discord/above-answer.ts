import { z } from "zod";
import type { Words } from "../language/words.ts";
import type { QuotedMessage } from "../reply.ts";
import { escapeLine } from "./escape-markdown.ts";
import { QUOTED_TEXT } from "./limits.ts";

const QUOTE_MARK = "> ";
/** "For <@123>:", in any language. */
const FOR_MEMBER = /^[^\n>]{0,40}<@(?<member>\d+)>[^\n]{0,40}$/;

const text = z.object({ content: z.string() });

/**
 * The message that was looked up, as a quotation that stands above its answer; nothing in it can be taken for the
 * answer's heading. What it claims is not judged: the reports' own words follow it, where they have any.
 */
export function quotedAbove(quoted: QuotedMessage, isFound: boolean, words: Words): string {
  const quotation = `${QUOTE_MARK}${escapeLine(quoted.text, QUOTED_TEXT)}`;
  return quoted.isClaim && isFound ? `${quotation}\n${words.say("message.reportsSay")}` : quotation;
}

/** Names the member whom an answer is meant for. */
export function forMember(member: string, words: Words): string {
  return words.say("answer.for", { member: `<@${member}>` });
}

/** What stands above the answer in a message of the bot, for whoever shows the answer anew: a member's name, a quotation. */
export function aboveIn(components: readonly unknown[], words: Words): readonly string[] {
  return components
    .flatMap((component) => text.safeParse(component).data?.content ?? [])
    .flatMap((content) => {
      const member = FOR_MEMBER.exec(content)?.groups?.member;
      if (member !== undefined) return [forMember(member, words)];
      return content.startsWith(QUOTE_MARK) ? [content] : [];
    });
}
