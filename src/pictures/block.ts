import type { Measure } from "./fonts.ts";
import { type Element, linesAt } from "./scene.ts";
import { COLOUR, MARGIN, TITLE, WIDTH } from "./theme.ts";
import { wrap } from "./wrap.ts";

/** A part of a picture that takes its whole width. */
export interface Block {
  readonly elements: readonly Element[];
  /** Where the next part may begin. */
  readonly bottom: number;
}

const TITLE_LINES = 4;

/** What stands above every picture. */
export function titleBlock(title: string, measure: Measure): Block {
  const lines = wrap(title, TITLE, { width: WIDTH - 2 * MARGIN, lines: TITLE_LINES }, measure);
  const elements = linesAt({ x: MARGIN, top: MARGIN - 4 }, lines, TITLE, COLOUR.text);
  return { elements, bottom: MARGIN - 4 + lines.length * TITLE.line };
}
