import type { Report, Span } from "../corpus/report.ts";

/** A longer excerpt is given by its first and last words. */
const WHOLE_TEXT = 60;
const EDGE_WORDS = 5;
/** Words before the excerpt, where the excerpt alone stands twice. */
const PREFIX_WORDS = 4;
const WORD = /\S+/g;

/**
 * The part of an address that makes a browser scroll to an excerpt and mark it ("#:~:text=…", a text fragment), for a page
 * that shows the report's text. Null where the excerpt cannot be told from another place.
 */
export function textFragment({ text }: Report, span: Span): string | null {
  const excerpt = squeeze(text.slice(span.start, span.end));
  const range = rangeOf(excerpt);
  if (range === null) {
    return null;
  }
  const whole = squeeze(text);
  if (countOf(whole, range.first) === 1) {
    return directive(range);
  }
  const before = wordsOf(text.slice(0, span.start)).slice(-PREFIX_WORDS).join(" ");
  return before !== "" && countOf(whole, `${before} ${range.first}`) === 1 ? directive(range, before) : null;
}

interface TextRange {
  readonly first: string;
  readonly last: string | null;
}

function rangeOf(excerpt: string): TextRange | null {
  const words = wordsOf(excerpt);
  if (words.length === 0) {
    return null;
  }
  return excerpt.length <= WHOLE_TEXT || words.length <= 2 * EDGE_WORDS
    ? { first: excerpt, last: null }
    : { first: words.slice(0, EDGE_WORDS).join(" "), last: words.slice(-EDGE_WORDS).join(" ") };
}

/** `prefix-,first,last`: the syntax of https://wicg.github.io/scroll-to-text-fragment/. */
function directive(range: TextRange, before: string | null = null): string {
  const parts = [
    ...(before === null ? [] : [`${encode(before)}-`]),
    encode(range.first),
    ...(range.last === null ? [] : [encode(range.last)]),
  ];
  return `:~:text=${parts.join(",")}`;
}

/** A dash, a comma and an ampersand mean something in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("-", "%2D")
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Browsers match whatever the case and the kind of blank. */
function squeeze(text: string): string {
  return wordsOf(text).join(" ");
}

function countOf(text: string, part: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}
