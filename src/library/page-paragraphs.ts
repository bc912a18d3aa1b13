import type { PageNode } from "./parse-page.ts";

const ELEMENT = 1;
const TEXT = 3;
const HEADING = /^H[1-6]$/;
const LEFT_OUT =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT|BUTTON|FORM|SELECT|TEXTAREA|AUDIO|VIDEO|CANVAS)$/;
const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RUBY|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TD|TH|TIME|TT|U|VAR|WBR)$/;
/** Hints for breaking lines, which nobody sees. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The text of an article, one paragraph a line, with Markdown's marks before headings and items of lists. */
export function paragraphsOf(article: PageNode): readonly string[] {
  const paragraphs: string[] = [];
  let line = "";
  let mark = "";
  const end = () => {
    const text = line.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
    if (text !== "") paragraphs.push(mark + text);
    line = "";
    mark = "";
  };
  const take = (node: PageNode): void => {
    if (node.nodeType === TEXT) line += node.textContent ?? "";
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.test(name)) return;
    const isBlock = !INLINE.test(name);
    if (isBlock) {
      end();
      mark = markOf(name);
    }
    for (const child of node.childNodes) take(child);
    if (isBlock) end();
    else if (name === "TD" || name === "TH") line += " ";
  };
  take(article);
  end();
  return paragraphs;
}

function markOf(name: string): string {
  if (HEADING.test(name)) return "## ";
  return name === "LI" ? "- " : "";
}
