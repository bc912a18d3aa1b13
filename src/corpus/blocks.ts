import type { Span } from "./report.ts";

/** Lines at least this full, compared with the longest, were wrapped by a machine. */
const WRAPPED_SHARE = 0.6;
const WRAPPED_WIDTH = 100;
const SENTENCE_END = /[.!?…:;]["”’')\]]*$/;

/** The paragraphs of a text from an offset on, as trimmed spans: one for each line, or for each run of hard-wrapped lines. */
export function splitBlocks(text: string, from: number): readonly Span[] {
  const blocks: Span[] = [];
  let run: Span[] = [];
  const flush = () => {
    blocks.push(...(isHardWrapped(text, run) ? [join(run)] : run));
    run = [];
  };
  for (const line of lineSpans(text, from)) {
    if (line.start === line.end) flush();
    else run.push(line);
  }
  flush();
  return blocks;
}

function* lineSpans(text: string, from: number): Generator<Span> {
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    yield trim(text, { start, end });
    start = end + 1;
  }
}

/** The span without white space at its ends; an empty span where there is nothing else. */
export function trim(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = Math.max(...lengths);
  const wrapped = lengths.slice(0, -1).every((length) => length >= longest * WRAPPED_SHARE);
  const broken = lines.slice(0, -1).some(({ start, end }) => !SENTENCE_END.test(text.slice(start, end)));
  return longest <= WRAPPED_WIDTH && longest >= 50 && wrapped && broken;
}

function join(lines: readonly Span[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
