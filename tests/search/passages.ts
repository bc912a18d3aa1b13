import type { Passage, PassageKind, Report } from "../../src/corpus/report.ts";

/** One report whose sentences are the given ones, a line each; `fields` replaces what is usual of it. */
export function passagesOf(
  sentences: readonly string[],
  kinds: readonly PassageKind[] = [],
  fields: Partial<Report> = {},
): readonly Passage[] {
  const text = sentences.join("\n");
  const report: Report = {
    id: "report",
    file: "report.txt",
    text,
    title: "Report",
    publisher: null,
    url: null,
    language: null,
    published: "2022-01-13",
    publishedFrom: "stated",
    ...fields,
  };
  let start = 0;
  return sentences.map((sentence, index) => {
    const passage = {
      report,
      start,
      end: start + sentence.length,
      index,
      paragraph: index,
      kind: kinds[index] ?? "body",
    };
    start += sentence.length + 1;
    return passage;
  });
}
