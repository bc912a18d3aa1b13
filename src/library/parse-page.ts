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
  readonly documentElement: (PageNode & { normalize(): void }) | null;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** Articles have a few thousand elements, some thirty deep; time grows with the square of both. */
const MOST_TAGS = 15_000;
const DEEPEST = 200;
const TAG = /<[a-z]/gi;
/** Whatever is no tag may become a node as well: "<", "</p>", "<!-- -->", "&amp;". Those of elements and texts are far fewer. */
const MOST_MARKS = 60_000;
const MOST_NODES = 40_000;
const BODY = /<body\b/i;

/** Parses a page. Throws the refusal of one that would take too long to read. */
export function parsePage(html: string): Page {
  const tags = html.match(TAG)?.length ?? 0;
  if (tags > MOST_TAGS || html.split("<").length > MOST_MARKS) throw tooTangled();
  // a saved piece of a page has no body, and Readability looks nowhere else
  const page = parse(BODY.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
  // a text with "&amp;" in it is three nodes until they are joined
  page.documentElement?.normalize();
  if (page.documentElement && isTangled(page.documentElement)) throw tooTangled();
  return page;
}

/** The parser hands a class list to a function word by word, and 100,000 overflow the stack. */
function parse(html: string): Page {
  try {
    return parseHTML(html).document;
  } catch {
    throw tooTangled();
  }
}

/** Level by level instead of recursively: what is looked for would overflow the stack. */
function isTangled(root: PageNode): boolean {
  let level: readonly PageNode[] = [root];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    if (depth > DEEPEST || nodes > MOST_NODES) return true;
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
