import type { Span } from "../corpus/report.ts";
import { breakLines } from "./break-lines.ts";
import { cleanText } from "./clean-text.ts";
import { type Look, paint, type Style } from "./look.ts";

const PARAGRAPH_BREAK = /\r?\n[ \t]*\r?\n\s*/g;

export interface Setting {
  /** What stands before the first line, such as a number. */
  readonly first?: string;
  /** What stands before each further line; as many spaces as `first` has unless told. */
  readonly rest?: string;
  /** The style of the whole. */
  readonly style?: Style;
  /** Long words run over the edge rather than break: whoever copies an address or an id wants it in one piece. */
  readonly keepsWords?: boolean;
  /** Stretches of the text that answer. */
  readonly strong?: readonly Span[];
}

/** A text wrapped, indented and cleared of control characters; paragraphs begin on a line of their own. */
export function setText(text: string, look: Look, setting: Setting = {}): string {
  const { first = "", rest = " ".repeat(first.length), style, strong = [], keepsWords = false } = setting;
  const clean = cleanText(text);
  const lines = paragraphsOf(text).flatMap((span) =>
    linesOf(clean, span, look.width - rest.length, keepsWords),
  );
  return lines
    .map((line, n) => {
      const words = paintLine(clean, line, strong, look);
      return (n === 0 ? first : rest) + (style ? paint(style, words, look) : words);
    })
    .join("\n");
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(PARAGRAPH_BREAK)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: text.length }];
}

function linesOf(text: string, { start, end }: Span, width: number, keepsWords: boolean): readonly Span[] {
  return breakLines(text.slice(start, end), width, keepsWords).map((line) => ({
    start: start + line.start,
    end: start + line.end,
  }));
}

function paintLine(text: string, line: Span, strong: readonly Span[], look: Look): string {
  let done = line.start;
  let painted = "";
  for (const { start, end } of strong.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, done), Math.min(end, line.end)];
    if (from >= to) continue;
    painted += text.slice(done, from) + paint("answer", text.slice(from, to), look);
    done = to;
  }
  return painted + text.slice(done, line.end);
}
