import { parseHTML } from "linkedom";
import { refused } from "./refusal.ts";

/** What is read of a node; the rest of the DOM is nobody's business here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface Page {
  readonly documentElement: PageNode | null;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** Articles have a few thousand elements, some thirty deep; time grows with the square of both. */
const MOST_TAGS = 15_000;
const DEEPEST = 200;
const TAG = /<[a-z]/gi;
const BODY = /<body\b/i;

/** Parses a page. Throws the refusal of one that would take too long to read. */
export function parsePage(html: string): Page {
  const tags = html.match(TAG)?.length ?? 0;
  if (tags > MOST_TAGS) throw tooTangled();
  // a saved piece of a page has no body, and Readability looks nowhere else
  const page: Page = parseHTML(
    BODY.test(html) ? html : `<html><head></head><body>${html}</body></html>`,
  ).document;
  if (page.documentElement && isDeeperThan(DEEPEST, page.documentElement)) throw tooTangled();
  return page;
}

/** Level by level instead of recursively: what is looked for would overflow the stack. */
function isDeeperThan(most: number, root: PageNode): boolean {
  let level: readonly PageNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}

function tooTangled() {
  return refused(
    "no-article",
    "The page is too tangled to find its article: copy the article's text instead.",
  );
}
