import type { Span } from "../../corpus/report.ts";

/** An opening or closing mark; a straight one is either. */
const MARK = /["“”«»]/g;
const OPENS = /[“«]/;
const CLOSES = /[”»]/;

/** The quoted stretches of a sentence; a quotation may begin before it or end behind it. */
export function quotationsIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (open === -1 && isOpening(mark, index, text)) open = index;
    // a second one that nothing opened is a slip
    else if (open === -1 && spans.length === 0) spans.push({ start: 0, end: index + 1 });
    else if (open === -1) continue;
    else {
      spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return open === -1 ? spans : [...spans, { start: open, end: text.length }];
}

/** "They slept," said one, “and ...: a straight mark opens before a word and closes behind one. */
function isOpening(mark: string, at: number, text: string): boolean {
  if (OPENS.test(mark) || CLOSES.test(mark)) return OPENS.test(mark);
  return at === 0 || /[\s(—-]/.test(text.charAt(at - 1));
}
