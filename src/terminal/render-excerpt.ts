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

export interface ExcerptSetting {
  readonly number: number;
  /** Answers are marked only where an answer is claimed. */
  readonly isClaimed: boolean;
  /** An earlier excerpt is of the same report: its id and address need no repetition. */
  readonly isKnown: boolean;
}

/** One passage, numbered and indented, with its answer marked, and where it comes from below. */
export function renderExcerpt(excerpt: Excerpt, setting: ExcerptSetting, look: Look): string {
  const { number, isClaimed, isKnown } = setting;
  const { report } = excerpt;
  const strong = isClaimed ? excerpt.answers.map((span) => relative(span, excerpt)) : [];
  const below = (text: string): string =>
    setText(text, look, { first: BELOW_SOURCE, style: "small", keepsWords: true });
  return [
    setText(excerpt.text, look, { first: `${String(number).padStart(2)}  `, rest: INDENT, strong }),
    setText(title(report, look), look, { first: INDENT + SOURCE_INDENT, style: "small" }),
    below([report.publisher, publication(report), place(excerpt, isKnown, look)].filter(Boolean).join(", ")),
    ...(report.url === null || isKnown ? [] : [below(report.url)]),
  ].join("\n");
}

function relative({ start, end }: Span, excerpt: Excerpt): Span {
  return { start: start - excerpt.start, end: end - excerpt.start };
}

function title(report: Report, { width }: Look): string {
  return shorten(cleanText(report.title), width - INDENT.length - SOURCE_INDENT.length);
}

function place({ report, start, end }: Excerpt, isKnown: boolean, { paragraphOf }: Look): string {
  const [first, last] = [paragraphOf(report, start), paragraphOf(report, end - 1)];
  if (first === null || last === null) return report.id;
  const paragraphs = first === last ? `paragraph ${first}` : `paragraphs ${first} to ${last}`;
  return isKnown ? paragraphs : `${paragraphs} of ${report.id}`;
}
