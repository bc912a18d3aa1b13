import { type FrontMatter, readFrontMatter } from "../corpus/front-matter.ts";
import type { Passage, Report } from "../corpus/report.ts";

const FRONT_MATTER = "front matter";

/** Where each item of a report's metadata came from; null where there is none. */
export interface Origins {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

/** Says where the metadata of a report came from: its front matter, or the place in its text. */
export function originsOf(report: Report, passages: readonly Passage[]): Origins {
  const { fields } = readFrontMatter(report.text);
  const named = (field: keyof FrontMatter): string | null =>
    fields[field] === undefined ? null : FRONT_MATTER;
  return {
    title: named("title") ?? titleOrigin(passages),
    publisher: named("publisher"),
    url: named("url"),
    language: named("language"),
    published: named("published") ?? publishedOrigin(report),
  };
}

function titleOrigin(passages: readonly Passage[]): string {
  const first = passages.find(({ kind }) => kind !== "furniture" && kind !== "caption");
  if (!first) return "file name";
  return first.kind === "heading" ? "first heading" : "first sentence";
}

function publishedOrigin({ publishedFrom }: Report): string | null {
  switch (publishedFrom) {
    case "stated":
      return "date line in the text";
    case "inferred":
      return "latest full date in the text";
    case "unknown":
      return null;
  }
}
