import type { Block } from "./block.ts";
import { writeDays } from "./days.ts";
import type { Measure } from "./fonts.ts";
import { type Element, linesAt } from "./scene.ts";
import { BODY, COLOUR, SMALL, STRONG } from "./theme.ts";
import type { Moment } from "./timeline.ts";
import { fit, wrap } from "./wrap.ts";

const LABEL_LINES = 3;
/** Between two events of one date. */
const EVENT_GAP = 8;

/** The column that texts stand in. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The date, then what happened and who says so, for each event of it. */
export function entryBlock(
  { days, events }: Moment,
  locale: string,
  top: number,
  column: Column,
  measure: Measure,
): Block {
  const { x, width } = column;
  const date = fit(writeDays(days, locale), STRONG, width, measure);
  const elements: Element[] = [...linesAt({ x, top }, [date], STRONG, COLOUR.text)];
  let bottom = top + STRONG.line;
  for (const [n, { label, source }] of events.entries()) {
    if (n > 0) bottom += EVENT_GAP;
    const lines = wrap(label, BODY, { width, lines: LABEL_LINES }, measure);
    elements.push(...linesAt({ x, top: bottom }, lines, BODY, COLOUR.text));
    bottom += lines.length * BODY.line + 1;
    elements.push(...linesAt({ x, top: bottom }, [fit(source, SMALL, width, measure)], SMALL, COLOUR.muted));
    bottom += SMALL.line;
  }
  return { elements, bottom };
}
