import type { Emphasis, Inline } from "./tree.ts";

/** Rules in the order in which Discord tries them; the patterns of emphasis are those of simple-markdown, which Discord uses. */
const ESCAPE = /\\(?<mark>[^0-9A-Za-z\s])/y;
const CODE = /(?<fence>`+)(?<code>[\s\S]*?[^`])\k<fence>(?!`)/y;
/** Marks that are escaped inside the label do not end it. */
const LINK =
  /\[(?<label>(?:\\.|[^[\]\\]|\[(?:\\.|[^[\]\\])*\])+)\]\(\s*<?(?<href>https?:\/\/[^\s<>()]*)>?(?:\s+["'][^"']*["'])?\s*\)/y;
const AUTOLINK = /<(?<href>https?:\/\/[^\s<>]+)>/y;
const ADDRESS = /(?<href>https?:\/\/[^\s<]+[^<.,:;"'\]\s)])/y;
const TIME = /<t:(?<seconds>-?\d{1,13})(?::(?<style>[tTdDfFR]))?>/y;
const MENTION = /<(?:@[!&]?|#)\d+>|<\/(?<command>[^:<>]+):\d+>|@(?:everyone|here)\b/y;
const EMPHASES: readonly (readonly [Emphasis, RegExp])[] = [
  ["strong", /\*\*(?<inside>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y],
  ["underline", /__(?<inside>(?:\\[\s\S]|[^\\])+?)__(?!_)/y],
  ["emphasis", /\*(?=\S)(?<inside>(?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y],
  ["emphasis", /\b_(?<inside>(?:__|\\[\s\S]|[^\\_])+?)_\b/y],
  ["strike", /~~(?<inside>(?:\\[\s\S]|[^\\])+?)~~(?!_)/y],
  ["spoiler", /\|\|(?<inside>(?:\\[\s\S]|[^\\])+?)\|\|/y],
];

interface Step {
  readonly inline: Inline;
  readonly end: number;
}

/** Reads marks within lines. What is no mark is text. */
export function readInline(markdown: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") {
      inlines.push({ kind: "text", text });
      text = "";
    }
  };
  for (let at = 0; at < markdown.length; ) {
    const { inline, end } = stepAt(markdown, at);
    if (inline.kind === "text") {
      text += inline.text;
    } else {
      flush();
      inlines.push(inline);
    }
    at = end;
  }
  flush();
  return inlines;
}

function stepAt(markdown: string, at: number): Step {
  return (
    escapeAt(markdown, at) ??
    codeAt(markdown, at) ??
    linkAt(markdown, at) ??
    callAt(markdown, at) ??
    emphasisAt(markdown, at) ?? { inline: { kind: "text", text: markdown.charAt(at) }, end: at + 1 }
  );
}

function match(pattern: RegExp, markdown: string, at: number) {
  pattern.lastIndex = at;
  const found = pattern.exec(markdown);
  return found === null ? null : { groups: found.groups ?? {}, text: found[0], end: pattern.lastIndex };
}

function escapeAt(markdown: string, at: number): Step | null {
  const found = match(ESCAPE, markdown, at);
  return found && { inline: { kind: "text", text: found.groups.mark ?? "" }, end: found.end };
}

function codeAt(markdown: string, at: number): Step | null {
  const found = match(CODE, markdown, at);
  return found && { inline: { kind: "code", text: (found.groups.code ?? "").trim() }, end: found.end };
}

function linkAt(markdown: string, at: number): Step | null {
  const labelled = match(LINK, markdown, at);
  const found = labelled ?? match(AUTOLINK, markdown, at) ?? match(ADDRESS, markdown, at);
  const { href = "", label } = found?.groups ?? {};
  if (found === null || !URL.canParse(href)) {
    return null;
  }
  const children: readonly Inline[] =
    label === undefined ? [{ kind: "text", text: href }] : readInline(label);
  return { inline: { kind: "link", href, children }, end: found.end };
}

/** Mentions and times. Who is meant is found when it is drawn. */
function callAt(markdown: string, at: number): Step | null {
  const time = match(TIME, markdown, at);
  if (time !== null) {
    const { seconds = "0", style = "f" } = time.groups;
    return { inline: { kind: "time", seconds: Number(seconds), style }, end: time.end };
  }
  const mention = match(MENTION, markdown, at);
  const command = mention?.groups.command;
  const text = command === undefined ? mention?.text : `/${command}`;
  return mention && { inline: { kind: "mention", text: text ?? "" }, end: mention.end };
}

function emphasisAt(markdown: string, at: number): Step | null {
  for (const [kind, pattern] of EMPHASES) {
    const found = match(pattern, markdown, at);
    if (found !== null) {
      return { inline: { kind, children: readInline(found.groups.inside ?? "") }, end: found.end };
    }
  }
  return null;
}
