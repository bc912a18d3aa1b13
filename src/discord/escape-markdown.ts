/** Marks that turn the direction of writing: left open in a title, they would turn what the bot says behind it. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** Emphasis, code, spoilers, masked links, quotes, and what opens mentions, timestamps, custom emoji and automatic links. */
const MARKS = /[\\*_~`|<>@[\]]/g;
/** ":fire:" would become a picture. */
const EMOJI_NAME = /:(?=[\w+-]+:)/g;
/** "https://" would become a link whose address swallows the escapes after it. */
const SCHEME = /:(?=\/\/)/g;
/** Headings, small text and lists count only at the start of a line; an indent that went on over empty lines would be looked at again from each. */
const LINE_MARK = /^(?<indent>[^\S\n\r\u2028\u2029]*)(?<mark>[#+-])/gm;
const LINE_NUMBER = /^(?<number>[^\S\n\r\u2028\u2029]*\d+)(?<mark>[.)])/gm;

const LAST_WORD = /\s+\S*$/;
/** What stands before a cut and would be odd before "…". */
const LOOSE_END = /[\s,;:.…]+$/;

const ESCAPE = /\\(?<mark>[\\*_~`|<>@[\]:#+.)-])/g;

/** Makes Discord show exactly these characters; every escape is a backslash before a punctuation mark, which Discord hides. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKS, "\\$&")
    .replace(SCHEME, "\\:")
    .replace(EMOJI_NAME, "\\:")
    .replace(LINE_MARK, "$<indent>\\$<mark>")
    .replace(LINE_NUMBER, "$<number>\\$<mark>");
}

/** Undoes `escapeMarkdown`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, "$<mark>");
}

/** As `escapeMarkdown`, on one line of at most `length` characters of the text; a cut shows as "…". */
export function escapeLine(text: string, length: number): string {
  return escapeMarkdown(clipText(text, length));
}

/** One line of at most `length` characters, for where Discord reads no Markdown; a cut shows as "…", between words if it can. */
export function clipText(text: string, length: number): string {
  const line = text.replace(DIRECTION, "").trim().replace(/\s+/g, " ");
  if (line.length <= length) {
    return line;
  }
  const cut = clip(line, length - 1);
  const words = line.startsWith(" ", cut.length) ? cut : cut.replace(LAST_WORD, "");
  return `${(words.length * 2 > length ? words : cut).replace(LOOSE_END, "")}…`;
}

/** Never leaves half of a character that takes two UTF-16 units. */
function clip(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
