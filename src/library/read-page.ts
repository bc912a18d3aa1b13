import { Readability } from "@mozilla/readability";
import { addressOf, publishedOf, toDay } from "./page-facts.ts";
import { paragraphsOf } from "./page-paragraphs.ts";
import { type Page, type PageNode, parsePage } from "./parse-page.ts";
import { refused } from "./refusal.ts";

/** A page's article, with what the page says of it. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** Reduces a page to its article. Throws the refusal of a page in which none is found. */
export function readPage(html: string): Article {
  const page = parsePage(html);
  const url = addressOf(page);
  const said = publishedOf(page);
  const read = findArticle(page);
  if (!read?.content) {
    throw refused("no-article", "No article was found in the page: copy the article's text instead.");
  }
  const publisher = tidy(read.siteName) ?? (url === null ? null : hostOf(url)) ?? tidy(read.byline);
  return {
    text: `${paragraphsOf(read.content).join("\n\n")}\n`,
    title: withoutPublisher(tidy(read.title), publisher),
    publisher,
    published: toDay(read.publishedTime) ?? said,
    url,
  };
}

/** Takes the page apart while it looks: read first whatever else is wanted of it. */
function findArticle(page: Page) {
  try {
    return new Readability<PageNode>(page, { serializer: (node: PageNode) => node }).parse();
  } catch {
    // what it makes of a page that is none is not documented
    return null;
  }
}

/** "Bridge closed | The Paper" is "Bridge closed". */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title;
  const [, head, tail] = /^(.+)\s[|–—-]\s(.+)$/.exec(title) ?? [];
  return head && tail?.toLowerCase() === publisher.toLowerCase() ? head.trim() : title;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function tidy(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}
