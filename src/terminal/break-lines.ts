import stringWidth from "string-width";
import type { Span } from "../corpus/report.ts";

const WORD = /\S+/g;
/** Letters and marks that are one column each; measuring them by their clusters takes long before the first line is set. */
const NARROW = /^[ -~À-ɏ‘’“”–—…]*$/;
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The lines that fit into a width in columns, as spans of the text; the spaces where it breaks belong to none. At least
 * one line. A word that is wider than that is broken, or with `keepsWords` stands on a line of its own.
 */
export function breakLines(text: string, width: number, keepsWords = false): readonly Span[] {
  const lines: Span[] = [];
  let line: Span | null = null;
  for (const word of wordsOf(text, keepsWords ? Number.POSITIVE_INFINITY : width)) {
    const longer: Span = { start: line?.start ?? word.start, end: word.end };
    if (line !== null && columns(text, longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line ?? { start: 0, end: 0 }];
}

/** The beginning of a text that fits into one line: whole words, and an ellipsis where something is left out. */
export function shorten(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const [first] = breakLines(text, width - " …".length);
  return `${text.slice(first?.start, first?.end).replace(/[\s…]+$/, "")} …`;
}

function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

function columns(text: string, { start, end }: Span): number {
  return columnsOf(text.slice(start, end));
}

function wordsOf(text: string, width: number): readonly Span[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    return columns(text, span) <= width ? [span] : piecesOf(text, span, width);
  });
}

/** A text without spaces breaks anywhere between two characters. */
function piecesOf(text: string, { start, end }: Span, width: number): readonly Span[] {
  const pieces: Span[] = [];
  for (const { segment, index } of GRAPHEMES.segment(text.slice(start, end))) {
    const last = pieces.at(-1);
    const grown = last && { start: last.start, end: start + index + segment.length };
    if (grown && columns(text, grown) <= width) pieces[pieces.length - 1] = grown;
    else pieces.push({ start: start + index, end: start + index + segment.length });
  }
  return pieces;
}
