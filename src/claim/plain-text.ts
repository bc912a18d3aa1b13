/** Code is a machine's words, and an address says nothing. */
const LEFT_OUT = [
  /```[\s\S]*?(?:```|$)|`[^`\n]*`/g,
  /<(?:@[!&]?|#)\d+>|<t:-?\d+(?::\w)?>|<\/[^>\n]*:\d+>|<id:\w+>/g,
  /<?\bhttps?:\/\/[^\s<>)]+>?/gi,
  /@(?:everyone|here)\b/g,
  /(?<=^|\s)[([][^()[\]\n]*[)\]](?=\W|$)/g,
];
const MASKED_LINK = /\[(?<shown>[^\]\n]+)\]\(<?https?:\/\/[^\s)]+\)/gi;
/** Marks at the start of a line: quotations, headings, small print, lists. */
const LINE_MARK = /^[ \t]*(?:>>>|>|#{1,3}|-#|[-*+])[ \t]+/gm;
const EMPHASIS = /\*+|~~|\|\||(?<!\w)_+|_+(?!\w)|\\(?=[^\w\s])/g;
/** A picture ends a sentence in a chat: "200 people were arrested 😂 thats nothing". */
const EMOJI =
  /(?:<a?:\w+:\d+>|(?<![\w:]):[\w+-]+:(?![\w:])|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3})+/gu;
const SMILEY = /(?<=\s|^)[:;=xX]['-]?[()DPpOo/|3]+(?=\s|$)|<3/g;

/** The words of a Discord message as lines, without its Markdown, mentions, addresses, code, asides in brackets and pictures. */
export function plainText(markdown: string): string {
  const shown = markdown.replace(MASKED_LINK, "$<shown>");
  return LEFT_OUT.reduce((text, pattern) => text.replace(pattern, " "), shown)
    .replace(LINE_MARK, "")
    .replace(EMPHASIS, "")
    .replace(EMOJI, "\n")
    .replace(SMILEY, "\n")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}
