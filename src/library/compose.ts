import { type Document, parseDocument } from "yaml";
import { type FrontMatter, findFrontMatter } from "../corpus/front-matter.ts";

/** The lines of front matter that a report may get, in the order in which they are written. */
export type Facts = Readonly<Partial<Pick<FrontMatter, "title" | "publisher" | "published" | "url">>>;

const NAMES = ["title", "publisher", "published", "url"] as const;

/** The text with these facts in its front matter; what else stands there, and everything below, stays as it is. */
export function compose(text: string, facts: Facts): string {
  const names = NAMES.filter((name) => facts[name] !== undefined);
  if (names.length === 0) return text;
  const matter = findFrontMatter(text);
  const document: Document = parseDocument(matter?.source ?? "", { schema: "core", logLevel: "silent" });
  for (const name of names) document.set(name, facts[name]);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${matter ? text.slice(matter.end) : `\n${text}`}`;
}
