import { quote, type Report, type Span } from "../corpus/report.ts";
import type { Words } from "../language/words.ts";
import { PLAIN_COLOR } from "./colors.ts";
import { MESSAGE_TEXT } from "./limits.ts";
import { button, buttonRow, type Components, container, separator, textDisplay } from "./message.ts";
import { fitExcerpt } from "./quote-markdown.ts";
import { reportMarkdown } from "./source-markdown.ts";

/** A stretch of a report to show, what stands out in it, and where its buttons lead. */
export interface ReportView {
  readonly report: Report;
  readonly span: Span;
  /** What is shown bold, in offsets of the report. */
  readonly emphasised: Span | null;
  /** "page 2 of 5", or null for a report of one page and for the surroundings of a passage. */
  readonly page: { readonly number: number; readonly count: number } | null;
  /** The custom ids of the buttons; a missing one is not shown. */
  readonly whole: string | null;
  readonly earlier: string | null;
  readonly later: string | null;
}

/** Shows a report's own text with its source above it. */
export function renderReport(view: ReportView, words: Words): Components {
  const { report, span, emphasised, page } = view;
  const head = `### ${reportMarkdown(report, words)}`;
  const foot =
    page === null ? "" : `-# ${words.say("context.page", { page: page.number, pages: page.count })}`;
  const room = MESSAGE_TEXT - head.length - foot.length;
  const answers = emphasised === null ? [] : [emphasised];
  const text = fitExcerpt({ text: quote(report, span), start: span.start, answers }, room)?.markdown ?? "";
  const buttons = buttonsOf(view, words);
  return [
    container(PLAIN_COLOR, [
      textDisplay(head),
      separator(),
      textDisplay(text),
      ...(foot === "" ? [] : [textDisplay(foot)]),
      ...(buttons.length === 0 ? [] : [buttonRow(buttons)]),
    ]),
  ];
}

function buttonsOf({ whole, earlier, later }: ReportView, words: Words) {
  return [
    ...(earlier === null ? [] : [button({ label: words.say("context.earlier"), customId: earlier })]),
    ...(later === null ? [] : [button({ label: words.say("context.later"), customId: later })]),
    ...(whole === null ? [] : [button({ label: words.say("context.whole"), customId: whole })]),
  ];
}
