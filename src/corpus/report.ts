/** A half-open range [start, end) of UTF-16 offsets into a report's decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans of one text share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How a report's publication date is known. */
export type PublishedFrom = "stated" | "inferred" | "unknown";

/** One news report as it was published. */
export interface Report {
  /** The path inside the reports folder, without extension, with `/` between folders. */
  readonly id: string;
  /** The path inside the reports folder, with `/` between folders. */
  readonly file: string;
  /** The decoded file, front matter included; only a byte order mark is removed. */
  readonly text: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 tag when the front matter names one. */
  readonly language: string | null;
  /** ISO day (`2022-01-13`), or null where the report gives none. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
}

/** What a stretch of a report is; furniture (bylines, agency marks, teasers) is never an answer. */
export type PassageKind = "body" | "heading" | "caption" | "furniture";

/** One sentence of a report, with everything needed to cite it. */
export interface Passage extends Span {
  readonly report: Report;
  readonly kind: PassageKind;
  /** Position among the report's passages, from zero. */
  readonly index: number;
  /** Number of the paragraph that holds it, from zero. */
  readonly paragraph: number;
}

/** The only maker of excerpts: the exact slice of the report. Throws RangeError when the span does not lie in it. */
export function quote(report: Report, span: Span): string {
  if (span.start < 0 || span.end > report.text.length || span.start >= span.end) {
    throw new RangeError(`span ${span.start}..${span.end} does not lie in ${report.file}`);
  }
  return report.text.slice(span.start, span.end);
}
