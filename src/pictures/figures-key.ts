import type { Block } from "./block.ts";
import { BOUNDS, type Bound, digitsBelow, markAt, paint } from "./bounds.ts";
import { writeMediumDay } from "./days.ts";
import type { FigureWords, Listed } from "./figures.ts";
import type { Measure } from "./fonts.ts";
import { type Element, textAt } from "./scene.ts";
import { COLOUR, DIGITS, MARGIN, SMALL, STRONG, WIDTH } from "./theme.ts";
import { fit } from "./wrap.ts";

const LEGEND_MARK = 12;
const LEGEND_GAP = 20;
const LEGEND_LINE = 24;
const KEY_MARK = 19;
const KEY_INDENT = 36;
const KEY_GAP = 10;
const TEXT_WIDTH = WIDTH - 2 * MARGIN - KEY_INDENT;

/** Which form means which bound, for the bounds that are there. */
export function legendBlock(
  bounds: ReadonlySet<Bound>,
  words: FigureWords,
  top: number,
  measure: Measure,
): Block {
  const elements: Element[] = [];
  let [x, y] = [MARGIN, top + LEGEND_LINE / 2];
  for (const bound of BOUNDS.filter((one) => bounds.has(one))) {
    const label = words.bounds[bound];
    const width = LEGEND_MARK + 8 + measure(label, SMALL);
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + LEGEND_LINE];
    elements.push(markAt({ x: x + LEGEND_MARK / 2, y, size: LEGEND_MARK, bound, hue: COLOUR.muted }));
    elements.push(textAt({ x: x + LEGEND_MARK + 8, y }, label, SMALL, COLOUR.muted));
    x += width + LEGEND_GAP;
  }
  return { elements, bottom: y + LEGEND_LINE / 2 };
}

/** One row for each numbered figure: as the report writes it, and which report. */
export function keyBlock(
  listed: readonly Listed[],
  hueOf: (publisher: string) => string,
  words: FigureWords,
  top: number,
  measure: Measure,
): Block {
  const elements: Element[] = [];
  let bottom = top;
  for (const [n, point] of listed.entries()) {
    elements.push(...numberedMark(point.bound, n + 1, hueOf(point.publisher), bottom + STRONG.line / 2 + 2));
    const row = rowTexts(point, words, bottom, measure);
    elements.push(...row.elements);
    bottom = row.bottom;
  }
  return { elements, bottom };
}

function numberedMark(bound: Bound, number: number, hue: string, y: number): readonly Element[] {
  const x = MARGIN + KEY_INDENT / 2 - 6;
  const digits = { x, y: y + digitsBelow(bound, KEY_MARK), align: "center" as const };
  return [
    markAt({ x, y, size: KEY_MARK, bound, hue }),
    textAt(digits, String(number), DIGITS, paint(bound, hue).digits),
  ];
}

/** In one line where there is room for both, else the report below its figure; of a long publisher the end is cut, never the day or the note. */
function rowTexts(point: Listed, words: FigureWords, top: number, measure: Measure): Block {
  const x = MARGIN + KEY_INDENT;
  const y = top + STRONG.line / 2 + 2;
  const label = fit(point.label, STRONG, TEXT_WIDTH, measure);
  const note = point.note === undefined ? "" : ` · ${point.note}`;
  const ending = ` · ${writeDay(point, words)}${note}`;
  const publisher = fit(point.publisher, SMALL, TEXT_WIDTH - measure(ending, SMALL), measure);
  const source = `${publisher}${ending}`;
  const beside = measure(label, STRONG) + KEY_GAP;
  const isOneLine = beside + measure(source, SMALL) <= TEXT_WIDTH;
  const place = isOneLine ? { x: x + beside, y: y + 0.5 } : { x, y: y + (STRONG.line + SMALL.line) / 2 };
  const elements = [textAt({ x, y }, label, STRONG, COLOUR.text), textAt(place, source, SMALL, COLOUR.muted)];
  return { elements, bottom: top + STRONG.line + KEY_GAP + (isOneLine ? 0 : SMALL.line) };
}

/** "13 Jan 2022", or that there is no date. */
export function writeDay({ at }: Listed, { locale, noDay }: FigureWords): string {
  return at === null ? noDay : writeMediumDay(at, locale);
}
