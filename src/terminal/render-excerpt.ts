import type { Excerpt } from "../answer/answer.ts";
import type { Report, Span } from "../corpus/report.ts";
import { shorten } from "./break-lines.ts";
import { cleanText } from "./clean-text.ts";
import type { Look } from "./look.ts";
import { setText } from "./set-text.ts";
import { publication } from "./wording.ts";

const INDENT = "    ";
/** A quotation stands further in than what is said about it. */
const SOURCE_INDENT = "  — ";
const BELOW_SOURCE = " ".repeat(INDENT.length + SOURCE_INDENT.length);

/** One passage, numbered and indented, with its answer marked where an answer is claimed, and where it comes from below. */
export function renderExcerpt(excerpt: Excerpt, number: number, claimed: boolean, look: Look): string {
  const strong = claimed ? excerpt.answers.map((span) => relative(span, excerpt)) : [];
  const first = `${String(number).padStart(2)}  `;
  return [
    setText(excerpt.text, look, { first, rest: INDENT, strong }),
    setText(title(excerpt.report, look), look, { first: INDENT + SOURCE_INDENT, style: "small" }),
    setText(publicationAndPlace(excerpt, look), look, { first: BELOW_SOURCE, style: "small" }),
    ...(excerpt.report.url === null
      ? []
      : [setText(excerpt.report.url, look, { first: BELOW_SOURCE, style: "small" })]),
  ].join("\n");
}

function relative({ start, end }: Span, excerpt: Excerpt): Span {
  return { start: start - excerpt.start, end: end - excerpt.start };
}

function title(report: Report, { width }: Look): string {
  return shorten(cleanText(report.title), width - INDENT.length - SOURCE_INDENT.length);
}

function publicationAndPlace(excerpt: Excerpt, look: Look): string {
  const { report } = excerpt;
  return [report.publisher, publication(report), place(excerpt, look)]
    .filter((part) => part !== null)
    .join(", ");
}

function place({ report, start, end }: Excerpt, { paragraphOf }: Look): string {
  const [first, last] = [paragraphOf(report, start), paragraphOf(report, end - 1)];
  if (first === null || last === null) return report.id;
  return `paragraph${first === last ? ` ${first}` : `s ${first} to ${last}`} of ${report.id}`;
}
