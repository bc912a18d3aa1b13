import type { Excerpt } from "../answer/answer.ts";
import type { Report } from "../corpus/report.ts";
import { escapeLine } from "./escape-markdown.ts";
import { PUBLISHER_TEXT, TITLE_TEXT, URL_TEXT } from "./limits.ts";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Where an excerpt comes from: title (a link where there is one), publisher, how its date is known, and the paragraph. */
export function sourceMarkdown({ report, paragraph }: Pick<Excerpt, "report" | "paragraph">): string {
  const publisher = report.publisher === null ? [] : [escapeLine(report.publisher, PUBLISHER_TEXT)];
  return [titleMarkdown(report), ...publisher, publication(report), `paragraph ${paragraph}`].join(", ");
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

function publication({ published, publishedFrom }: Report): string {
  if (published === null) {
    return "date unknown";
  }
  switch (publishedFrom) {
    case "stated":
      return `published ${longDay(published)}`;
    case "inferred":
      return `date worked out from the text: about ${longDay(published)}`;
    case "unknown":
      return "date unknown";
  }
}

function longDay(day: string): string {
  return ISO_DAY.test(day) ? DAY.format(new Date(`${day}T00:00:00Z`)) : day;
}
