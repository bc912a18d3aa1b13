/** A message has at most 40 components; an event takes two of them, and a share of a row. */
const EVENTS_SHOWN = 10;

/** Some of the events, half-open. */
export interface Page {
  readonly start: number;
  readonly end: number;
  /** Where the page before begins. */
  readonly before: number | null;
}

/** The page that holds an event, or the last: pages are as long as fits, counted from the first event. */
export function pageWith(texts: readonly string[], event: number, room: number): Page {
  let page: Page = { start: 0, end: endOf(texts, 0, room), before: null };
  while (page.end <= event && page.end < texts.length) {
    page = { start: page.end, end: endOf(texts, page.end, room), before: page.start };
  }
  return page;
}

function endOf(texts: readonly string[], start: number, room: number): number {
  let end = start;
  let left = room;
  while (end < texts.length && end < start + EVENTS_SHOWN) {
    left -= texts[end]?.length ?? 0;
    // One event alone always fits: its parts are limited.
    if (left < 0 && end > start) break;
    end += 1;
  }
  return end;
}
