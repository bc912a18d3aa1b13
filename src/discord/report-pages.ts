import { overlaps, type Passage, type Span } from "../corpus/report.ts";

/** Characters of a page: less than a message takes, since escapes make a text longer. */
const PAGE_TEXT = 2400;

/** A report's text in pages: whole paragraphs as far as they fit, else whole sentences. Nothing lies between two pages but blanks. */
export function pagesOf(passages: readonly Passage[]): readonly Span[] {
  const pages: Span[] = [];
  for (const block of paragraphsOf(passages).flatMap(splitLong)) {
    const last = pages.at(-1);
    if (last !== undefined && block.end - last.start <= PAGE_TEXT) {
      pages[pages.length - 1] = { start: last.start, end: block.end };
    } else {
      pages.push(block);
    }
  }
  return pages;
}

/** The paragraphs that hold a span, with the one before and the one after as far as they fit. */
export function surroundings(passages: readonly Passage[], span: Span): Span {
  const paragraphs = paragraphsOf(passages).map(spanOf);
  const first = paragraphs.findIndex((paragraph) => overlaps(paragraph, span));
  const last = paragraphs.findLastIndex((paragraph) => overlaps(paragraph, span));
  const own = { start: paragraphs[first]?.start ?? span.start, end: paragraphs[last]?.end ?? span.end };
  const withBefore = { ...own, start: paragraphs[first - 1]?.start ?? own.start };
  const withBoth = { ...withBefore, end: paragraphs[last + 1]?.end ?? own.end };
  return [withBoth, withBefore, own].find(({ start, end }) => end - start <= PAGE_TEXT) ?? span;
}

type Paragraph = readonly [Passage, ...Passage[]];

function paragraphsOf(passages: readonly Passage[]): readonly Paragraph[] {
  const paragraphs: [Passage, ...Passage[]][] = [];
  for (const passage of passages) {
    const last = paragraphs.at(-1);
    if (last?.[0].paragraph === passage.paragraph) {
      last.push(passage);
    } else {
      paragraphs.push([passage]);
    }
  }
  return paragraphs;
}

function spanOf(paragraph: Paragraph): Span {
  return { start: paragraph[0].start, end: paragraph.at(-1)?.end ?? paragraph[0].end };
}

function splitLong(paragraph: Paragraph): readonly Span[] {
  const whole = spanOf(paragraph);
  return whole.end - whole.start <= PAGE_TEXT ? [whole] : paragraph.map(({ start, end }) => ({ start, end }));
}
