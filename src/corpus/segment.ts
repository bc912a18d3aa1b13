import { splitBlocks } from "./blocks.ts";
import { classify } from "./kinds.ts";
import { DATE_HEADER } from "./published.ts";
import type { Passage, PassageKind, Report, Span } from "./report.ts";
import { splitSentences } from "./sentences.ts";

const MARKDOWN_MARK = /^(?:#{1,6}|>|[*-]) +/;
const ENDS_SENTENCE = /[.!?…:](?:\s?["”’»)\]])*$/;

/** The sentences of a report from an offset on (after its front matter), in order, each with its kind. */
export function segment(report: Report, from: number): readonly Passage[] {
  const { text } = report;
  const header = DATE_HEADER.exec(text.slice(from))?.[0].length ?? 0;
  const blocks = splitBlocks(text, from + header).map((block) => withoutMark(text, block));
  const kinds = classify(
    blocks.map(({ start, end }) => ({ text: text.slice(start, end), position: start / text.length })),
  );
  const passages: Passage[] = [];
  blocks.forEach((block, paragraph) => {
    const kind = kinds[paragraph] ?? "body";
    const spans = kind === "heading" ? [block] : splitSentences(text, block);
    for (const span of spans) {
      passages.push({
        report,
        ...span,
        paragraph,
        index: passages.length,
        kind: sentenceKind(text, span, kind),
      });
    }
  });
  return passages;
}

function withoutMark(text: string, { start, end }: Span): Span {
  const mark = MARKDOWN_MARK.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + mark, end };
}

/** A body paragraph that breaks off ("Ukraine has arrested a senior …") ends in a teaser, not a sentence. */
function sentenceKind(text: string, { start, end }: Span, kind: PassageKind): PassageKind {
  return kind === "body" && !ENDS_SENTENCE.test(text.slice(start, end)) && end - start < 25
    ? "furniture"
    : kind;
}
