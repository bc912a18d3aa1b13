import type { Excerpt } from "../answer/answer.ts";
import type { Report } from "../corpus/report.ts";
import type { Words } from "../language/words.ts";
import { escapeLine } from "./escape-markdown.ts";
import { PUBLISHER_TEXT, SOURCE_TITLE_TEXT, TITLE_TEXT, URL_TEXT } from "./limits.ts";
import { textFragment } from "./text-fragment.ts";

/** Where an excerpt comes from: title (a link to the sentence where there is an address), publisher, how its date is known, and the paragraph. */
export function sourceMarkdown(
  excerpt: Pick<Excerpt, "report" | "paragraph" | "start" | "end">,
  words: Words,
): string {
  const { report, paragraph } = excerpt;
  const place = words.say("source.paragraph", { number: paragraph });
  return [
    titleMarkdown(report, textFragment(report, excerpt), SOURCE_TITLE_TEXT),
    ...originOf(report, words),
    place,
  ].join(", ");
}

/** A report by its title (a link where there is an address), publisher, and how its date is known. */
export function reportMarkdown(report: Report, words: Words): string {
  return [titleMarkdown(report, null, TITLE_TEXT), ...originOf(report, words)].join(", ");
}

function originOf(report: Report, words: Words): readonly string[] {
  const publisher = report.publisher === null ? [] : [escapeLine(report.publisher, PUBLISHER_TEXT)];
  return [...publisher, publication(report, words)];
}

function titleMarkdown({ title, file, url }: Report, fragment: string | null, length: number): string {
  const text = escapeLine(title.trim() === "" ? file : title, length);
  const address = url === null ? null : (linkAddress(url, fragment) ?? linkAddress(url, null));
  return address === null ? text : `[${text}](${address})`;
}

/** Only web addresses become links; brackets would end the link early, and a backslash would keep its own bracket from ending it. Null for anything else, and where it would be too long. */
function linkAddress(url: string, fragment: string | null): string | null {
  if (!URL.canParse(url)) {
    return null;
  }
  const { protocol, href } = new URL(url);
  const hash = fragment === null ? "" : `${href.includes("#") ? "" : "#"}${fragment}`;
  const address = `${href}${hash}`
    .replaceAll("\\", "%5C")
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
