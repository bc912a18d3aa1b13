import { type Passage, quote, type Span } from "../../corpus/report.ts";
import { splitSentences } from "../../corpus/sentences.ts";
import { isTakenBack, takesBack } from "../readers/counts/withdrawal.ts";

/**
 * The whole sentences in which a report takes back the figure that ends at `end`: the figure's own, or with the one after it;
 * null where it stands by it.
 */
export function withdrawalOf(passage: Passage, end: number): Span | null {
  const { report } = passage;
  if (isTakenBack(report.text.slice(end, passage.end))) return { start: passage.start, end: passage.end };
  const next = nextSentence(passage);
  return next !== null && takesBack(quote(report, next)) ? { start: passage.start, end: next.end } : null;
}

/** The sentence after a passage, in its paragraph or at the head of the next. */
function nextSentence({ report, end }: Passage): Span | null {
  const from = end + (/^\s*/.exec(report.text.slice(end))?.[0].length ?? 0);
  const line = report.text.indexOf("\n", from);
  const block = { start: from, end: line === -1 ? report.text.length : line };
  return (block.end > block.start && splitSentences(report.text, block)[0]) || null;
}
