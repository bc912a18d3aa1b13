import type { Draft } from "./draft.ts";
import { refused } from "./refusal.ts";

/** A long feature has 60,000 characters; more is a book, or no text. */
export const LARGEST_TEXT_BYTES = 512 * 1024;
/** Pages carry scripts and styles around their article. */
export const LARGEST_PAGE_BYTES = 3 * 1024 * 1024;

const EXTENSION = /\.(?<extension>txt|md|html?)$/i;
const IS_PAGE = /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html)\b/i;
/** Where browsers look for it too. */
const CHARSET_WITHIN = 1024;
const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<charset>[\w-]+)/i;
/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

type DraftKind = "txt" | "md" | "page";

export interface DecodedDraft {
  readonly kind: DraftKind;
  readonly text: string;
}

/** The text of a draft and what it is written in. Throws the refusal of what is too large or no text. */
export function decodeDraft(content: Draft["content"]): DecodedDraft {
  if (content.kind === "pasted") {
    requireSize(Buffer.byteLength(content.text), LARGEST_TEXT_BYTES);
    return decoded("txt", content.text.replace(/^\uFEFF/, ""));
  }
  const kind = kindOf(content.name);
  requireSize(content.bytes.length, kind === "page" ? LARGEST_PAGE_BYTES : LARGEST_TEXT_BYTES);
  return decoded(kind, decodeBytes(content.bytes, kind));
}

/** A page saved under the name of a text is a page all the same. */
function decoded(kind: DraftKind, text: string): DecodedDraft {
  if (BINARY.test(text)) throw notText();
  return { kind: IS_PAGE.test(text) ? "page" : kind, text };
}

function kindOf(name: string): DraftKind {
  const extension = EXTENSION.exec(name)?.groups?.extension?.toLowerCase();
  if (extension === "txt" || extension === "md") return extension;
  if (extension !== undefined) return "page";
  throw refused(
    "not-a-report-file",
    "Only .txt, .md and .html files can be added: save the report as one of these.",
  );
}

/** Throws the refusal of what is too large. */
export function requireSize(bytes: number, most: number): void {
  if (bytes <= most) return;
  const limit = Math.floor(most / 1024);
  throw refused("too-large", `It is larger than ${limit} KB: add the report alone, as text.`, { limit });
}

function decodeBytes(bytes: Uint8Array, kind: DraftKind): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, n) => bytes[n] === byte));
  if (marked === undefined && bytes.includes(0)) throw notText();
  try {
    // throws RangeError for an encoding that nobody knows, TypeError for bytes that are not in it
    return new TextDecoder(marked?.encoding ?? charsetOf(bytes, kind), { fatal: true }).decode(bytes);
  } catch (error) {
    throw refused(
      "not-utf8",
      "It is not in the encoding UTF-8: save it again as UTF-8.",
      {},
      { cause: error },
    );
  }
}

/** Texts are UTF-8; only a page can say that it is anything else. */
function charsetOf(bytes: Uint8Array, kind: DraftKind): string {
  if (kind !== "page") return "utf-8";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, CHARSET_WITHIN));
  return CHARSET.exec(head)?.groups?.charset ?? "utf-8";
}

function notText() {
  return refused("not-text", "It is not a text: add the report as .txt, .md or .html.");
}
