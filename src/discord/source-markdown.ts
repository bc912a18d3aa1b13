import type { Excerpt } from "../answer/answer.ts";
import type { Report } from "../corpus/report.ts";
import type { Words } from "../language/words.ts";
import { escapeLine } from "./escape-markdown.ts";
import { PUBLISHER_TEXT, TITLE_TEXT, URL_TEXT } from "./limits.ts";

/** Where an excerpt comes from: title (a link where there is one), publisher, how its date is known, and the paragraph. */
export function sourceMarkdown(
  { report, paragraph }: Pick<Excerpt, "report" | "paragraph">,
  words: Words,
): string {
  const publisher = report.publisher === null ? [] : [escapeLine(report.publisher, PUBLISHER_TEXT)];
  const place = words.say("source.paragraph", { number: paragraph });
  return [titleMarkdown(report), ...publisher, publication(report, words), place].join(", ");
}

function titleMarkdown({ title, file, url }: Report): string {
  const text = escapeLine(title.trim() === "" ? file : title, TITLE_TEXT);
  const address = url === null ? null : linkAddress(url);
  return address === null ? text : `[${text}](${address})`;
}

/** Only web addresses become links; brackets would end the link early. Null for anything else. */
function linkAddress(url: string): string | null {
  if (!URL.canParse(url)) {
    return null;
  }
  const { protocol, href } = new URL(url);
  const address = href
    .replaceAll("(", "%28")
    .replaceAll(")", "%29")
    .replaceAll("<", "%3C")
    .replaceAll(">", "%3E");
  return /^https?:$/.test(protocol) && address.length <= URL_TEXT ? address : null;
}

function publication({ published, publishedFrom }: Report, words: Words): string {
  if (published === null) {
    return words.say("source.dateUnknown");
  }
  switch (publishedFrom) {
    case "stated":
      return words.say("source.published", { day: words.day(published) });
    case "inferred":
      return words.say("source.inferred", { day: words.day(published) });
    case "unknown":
      return words.say("source.dateUnknown");
  }
}
