import { MEMBERS } from "../asker.ts";
import { element } from "../element.ts";
import { readMarkdown } from "./blocks.ts";
import { drawTime } from "./time.ts";
import type { Block, Emphasis, Inline } from "./tree.ts";

const EMPHASIS_TAGS = { strong: "strong", emphasis: "em", underline: "u", strike: "s" } as const;

/** Shows Markdown as Discord does. */
export function drawMarkdown(markdown: string): HTMLElement {
  return element("div", { class: "markdown" }, ...readMarkdown(markdown).map(drawBlock));
}

function drawBlock(block: Block): Node {
  switch (block.kind) {
    case "lines":
      return element("div", { class: "lines" }, ...drawAll(block.children));
    case "heading":
      // Below the page's own heading, whatever its size.
      return element("h2", { class: `heading heading-${block.level}` }, ...drawAll(block.children));
    case "small":
      return element("small", {}, ...drawAll(block.children));
    case "quote":
      return element("blockquote", {}, ...block.blocks.map(drawBlock));
    case "code":
      return element("pre", {}, element("code", {}, block.text));
    case "list":
      return element(
        "ul",
        {},
        ...block.items.map(({ depth, mark, children }) =>
          element("li", { "data-depth": depth, "data-mark": mark }, ...drawAll(children)),
        ),
      );
  }
}

function drawAll(inlines: readonly Inline[]): readonly Node[] {
  return inlines.map(drawInline);
}

function drawInline(inline: Inline): Node {
  switch (inline.kind) {
    case "text":
      return document.createTextNode(inline.text);
    case "code":
      return element("code", {}, inline.text);
    case "mention":
      return element("span", { class: "mention" }, calledBy(inline.text));
    case "time":
      return drawTime(inline.seconds, inline.style);
    case "link":
      return element(
        "a",
        { href: inline.href, target: "_blank", rel: "noopener noreferrer" },
        ...drawAll(inline.children),
      );
    default:
      return drawEmphasis(inline.kind, inline.children);
  }
}

/** A member by name; whoever else is meant is not on the page. */
function calledBy(mention: string): string {
  const member = MEMBERS.find(({ id }) => mention === `<@${id}>`);
  return member === undefined ? mention : `@${member.name}`;
}

function drawEmphasis(kind: Emphasis, children: readonly Inline[]): Node {
  if (kind !== "spoiler") {
    return element(EMPHASIS_TAGS[kind], {}, ...drawAll(children));
  }
  const spoiler = element("button", { type: "button", class: "spoiler" }, ...drawAll(children));
  spoiler.addEventListener("click", () => spoiler.classList.add("open"));
  return spoiler;
}
