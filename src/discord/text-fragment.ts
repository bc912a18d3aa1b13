import type { Report, Span } from "../corpus/report.ts";

/** A longer excerpt is given by its first and last words. */
const WHOLE_TEXT = 60;
const EDGE_WORDS = 5;
/** Words before or after the excerpt, where the excerpt alone stands twice. */
const BESIDE_WORDS = 4;
const WORD = /\S+/g;

/**
 * The part of an address that makes a browser scroll to an excerpt and mark it ("#:~:text=…", a text fragment), for a page
 * that shows the report's text. Null where the excerpt cannot be told from another place.
 *
 * Browsers look for each part within one paragraph of the page, and a line may be one: no part goes beyond its line.
 */
export function textFragment({ text }: Report, span: Span): string | null {
  const range = rangeOf(linesOf(text.slice(span.start, span.end)));
  if (range === null) {
    return null;
  }
  const whole = squeeze(text);
  const stands = (...parts: readonly string[]) => countOf(whole, parts.join(" "));
  if (stands(range.first) === 1) {
    return directive(range);
  }
  const before = linesOf(text.slice(0, span.start)).at(-1)?.slice(-BESIDE_WORDS).join(" ") ?? "";
  if (before !== "" && stands(before, range.first) === 1) {
    return directive(range, { before });
  }
  const after = linesOf(text.slice(span.end)).at(0)?.slice(0, BESIDE_WORDS).join(" ") ?? "";
  return after !== "" && range.last === null && stands(range.first, after) === 1
    ? directive(range, { after })
    : null;
}

interface TextRange {
  readonly first: string;
  readonly last: string | null;
}

function rangeOf(lines: readonly (readonly string[])[]): TextRange | null {
  const [top = [], bottom = top] = [lines[0], lines.at(-1)];
  const excerpt = top.join(" ");
  if (excerpt === "") {
    return null;
  }
  const isWhole = lines.length === 1 && (excerpt.length <= WHOLE_TEXT || top.length <= 2 * EDGE_WORDS);
  return isWhole
    ? { first: excerpt, last: null }
    : { first: top.slice(0, EDGE_WORDS).join(" "), last: bottom.slice(-EDGE_WORDS).join(" ") };
}

/** `prefix-,first,last,-suffix`: the syntax of https://wicg.github.io/scroll-to-text-fragment/. */
function directive(
  { first, last }: TextRange,
  { before, after }: { readonly before?: string; readonly after?: string } = {},
): string {
  const parts = [
    ...(before === undefined ? [] : [`${encode(before)}-`]),
    encode(first),
    ...(last === null ? [] : [encode(last)]),
    ...(after === undefined ? [] : [`-${encode(after)}`]),
  ];
  return `:~:text=${parts.join(",")}`;
}

/** A dash, a comma and an ampersand mean something in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("-", "%2D")
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The words of each line that has any. */
function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .map(wordsOf)
    .filter((words) => words.length > 0);
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
