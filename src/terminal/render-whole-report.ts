import { quote, type Report, type Span } from "../corpus/report.ts";
import type { Look } from "./look.ts";
import { setText } from "./set-text.ts";

const LINE_BREAK = /\r\n|\r|\n/;

/** A report to read from beginning to end. */
export function renderWholeReport(report: Report, span: Span, look: Look): string {
  const lines = quote(report, span).split(LINE_BREAK);
  return [
    setText(report.title, look, { style: "heading" }),
    "",
    ...lines.map((line) => (line.trim() === "" ? "" : setText(line, look))),
  ].join("\n");
}
