import { z } from "zod";
import { unescapeMarkdown } from "./escape-markdown.ts";

/** How the heading of an answer begins. */
export const HEADING_MARK = "### ";

const node = z.object({ content: z.string().optional(), components: z.array(z.unknown()).optional() });

/**
 * The question that an answer's heading shows, without the `skipped` characters that the bot put in front of it ("When ").
 * A message holds more text than its buttons may, so the question is read back from it. Null where there is no heading.
 */
export function questionInMessage(components: readonly unknown[], skipped: number): string | null {
  const heading = textsOf(components).find((text) => text.startsWith(HEADING_MARK));
  const [line = ""] = (heading ?? "").split("\n");
  const question = unescapeMarkdown(line.slice(HEADING_MARK.length + skipped)).trim();
  return question === "" ? null : question;
}

function textsOf(components: readonly unknown[]): readonly string[] {
  return components.flatMap((component) => {
    const { data } = node.safeParse(component);
    return [...(data?.content === undefined ? [] : [data.content]), ...textsOf(data?.components ?? [])];
  });
}
