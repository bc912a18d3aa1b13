import type { Span } from "../corpus/report.ts";
import { splitSentences } from "../corpus/sentences.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

const LINE_BREAK = /\r\n|\r|\n/g;
const WORD_END = /(?<=\S)(?=\s)/g;

/** A quotation that fits: its Markdown, and whether the end of the text was left out. */
export interface FittedQuote {
  readonly markdown: string;
  readonly cut: boolean;
}

/** A text as a Discord block quote with some spans (offsets of the text) in bold; what is shown are exactly the text's characters. */
function quoteMarkdown(text: string, bold: readonly Span[]): string {
  const spans = mergeSpans(bold);
  return linesOf(text)
    .map((line) => `> ${emphasise(text, line, spans)}`)
    .join("\n");
}

/** As `fitQuote`, of a stretch of a report with some spans of that report (an excerpt's answers) in bold. */
export function fitExcerpt(
  {
    text,
    start: from,
    answers,
  }: { readonly text: string; readonly start: number; readonly answers: readonly Span[] },
  room: number,
): FittedQuote | null {
  return fitQuote(
    text,
    answers.map(({ start, end }) => ({ start: start - from, end: end - from })),
    room,
  );
}

/** The longest beginning of the text whose quotation has at most `room` characters: whole sentences if one fits, else whole words; null if nothing fits. */
export function fitQuote(text: string, bold: readonly Span[], room: number): FittedQuote | null {
  const whole = text.length <= room ? quoteMarkdown(text, bold) : null;
  if (whole !== null && whole.length <= room) {
    return { markdown: whole, cut: false };
  }
  // no more of a text without end is looked at than shows where its last sentence ends
  const head = text.slice(0, 2 * room);
  const markdown =
    longestCut(head, sentenceEnds(head), bold, room) ?? longestCut(head, wordEnds(head), bold, room);
  return markdown === null ? null : { markdown, cut: true };
}

/** Markdown is never shorter than its text: ends beyond the room need not be tried. */
function longestCut(
  text: string,
  ends: readonly number[],
  bold: readonly Span[],
  room: number,
): string | null {
  for (const end of ends.filter((one) => one <= room).toReversed()) {
    const markdown = quoteMarkdown(text.slice(0, end), clipSpans(bold, { start: 0, end }));
    if (markdown.length <= room) return markdown;
  }
  return null;
}

function emphasise(text: string, line: Span, bold: readonly Span[]): string {
  let done = line.start;
  let markdown = "";
  for (const span of clipSpans(bold, line).map((inLine) => trimSpan(text, inLine))) {
    if (span.start < span.end) {
      markdown += `${escapeMarkdown(text.slice(done, span.start))}**${escapeMarkdown(text.slice(span.start, span.end))}**`;
      done = span.end;
    }
  }
  return markdown + escapeMarkdown(text.slice(done, line.end));
}

/** Spans that overlap or touch become one: `**a****b**` would show its asterisks. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

function clipSpans(spans: readonly Span[], within: Span): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => start < end);
}

/** Discord shows `** a **` with its asterisks on some devices. */
function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: end - slice.trimStart().length, end: start + slice.trimEnd().length };
}

function linesOf(text: string): readonly Span[] {
  const breaks = [...text.matchAll(LINE_BREAK)];
  const starts = [0, ...breaks.map(({ 0: mark, index }) => index + mark.length)];
  return starts.map((start, line) => ({ start, end: breaks[line]?.index ?? text.length }));
}

function sentenceEnds(text: string): readonly number[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ end }) => end);
}

function wordEnds(text: string): readonly number[] {
  return [...text.matchAll(WORD_END)].map(({ index }) => index);
}
