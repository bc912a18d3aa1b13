import { readInline } from "./inline.ts";
import type { Block, ListItem } from "./tree.ts";

const HEADING = /^(?<marks>#{1,3}) +(?<text>\S.*)$/;
const SMALL = /^-# +(?<text>\S.*)$/;
const QUOTED = /^> (?<text>.*)$/;
/** Everything that follows is quoted. */
const QUOTED_ON = /^>>> /;
const ITEM = /^(?<indent> *)(?:[-*]|(?<number>\d{1,9})\.) +(?<text>\S.*)$/;
const FENCE = /^```/;
const FENCED = /^```(?:[\w+-]+\n|\n)?(?<code>[\s\S]+?)\n?```\n?/;

/** Reads one text display. */
export function readMarkdown(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines = markdown.split("\n");
  while (lines.length > 0) {
    const { block, taken } = nextBlock(lines);
    blocks.push(block);
    lines = lines.slice(taken);
  }
  return blocks;
}

interface Taken {
  readonly block: Block;
  /** How many lines it is. */
  readonly taken: number;
}

function nextBlock(lines: readonly string[]): Taken {
  return markedLine(lines[0] ?? "") ?? quote(lines) ?? list(lines) ?? codeBlock(lines) ?? plainLines(lines);
}

function markedLine(line: string): Taken | null {
  const heading = HEADING.exec(line)?.groups;
  if (heading !== undefined) {
    const { marks = "#", text = "" } = heading;
    return { block: { kind: "heading", level: marks.length, children: readInline(text) }, taken: 1 };
  }
  const small = SMALL.exec(line)?.groups?.text;
  return small === undefined ? null : { block: { kind: "small", children: readInline(small) }, taken: 1 };
}

function quote(lines: readonly string[]): Taken | null {
  const [first = ""] = lines;
  if (QUOTED_ON.test(first)) {
    const rest = lines.join("\n").replace(QUOTED_ON, "");
    return { block: { kind: "quote", blocks: readMarkdown(rest) }, taken: lines.length };
  }
  const quoted = whileEach(lines, (line) => QUOTED.exec(line)?.groups?.text);
  return quoted.length === 0
    ? null
    : { block: { kind: "quote", blocks: readMarkdown(quoted.join("\n")) }, taken: quoted.length };
}

function list(lines: readonly string[]): Taken | null {
  const items = whileEach(lines, readItem);
  return items.length === 0 ? null : { block: { kind: "list", items }, taken: items.length };
}

function readItem(line: string): ListItem | undefined {
  const item = ITEM.exec(line)?.groups;
  if (item === undefined) {
    return undefined;
  }
  const { indent = "", number, text = "" } = item;
  const mark = number === undefined ? "•" : `${Number(number)}.`;
  return { depth: Math.ceil(indent.length / 2), mark, children: readInline(text) };
}

function codeBlock(lines: readonly string[]): Taken | null {
  const fenced = FENCED.exec(lines.join("\n"));
  if (fenced === null) {
    return null;
  }
  const taken = fenced[0].replace(/\n$/, "").split("\n").length;
  return { block: { kind: "code", text: fenced.groups?.code ?? "" }, taken };
}

/** Emphasis may go over several lines, so they are read together; each ends with its break. */
function plainLines(lines: readonly string[]): Taken {
  const later = lines.slice(1).findIndex(startsBlock);
  const plain = later < 0 ? lines : lines.slice(0, later + 1);
  const text = plain.map((line) => `${line}\n`).join("");
  return { block: { kind: "lines", children: readInline(text) }, taken: plain.length };
}

function startsBlock(line: string): boolean {
  return [HEADING, SMALL, QUOTED, QUOTED_ON, ITEM, FENCE].some((pattern) => pattern.test(line));
}

/** What is read of the first lines, up to one of which nothing is. */
function whileEach<Read>(
  lines: readonly string[],
  read: (line: string) => Read | undefined,
): readonly Read[] {
  const all: Read[] = [];
  for (const line of lines) {
    const one = read(line);
    if (one === undefined) {
      break;
    }
    all.push(one);
  }
  return all;
}
