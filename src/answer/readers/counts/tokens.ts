import type { Span } from "../../../corpus/report.ts";

/** A word, a number in digits, or one punctuation mark; offsets are into the sentence. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
}

// "2,000", "12,00,000", "2 000", "7.5", but not the "50 787" of "50 787s"; the brackets of tokenised corpora ("-lrb-") are marks, "U.S." and "p.m." words.
const TOKEN =
  /(?<bracket>-(?:lrb|rrb|lsb|rsb)-)|(?<money>(?:US|AU|CA|NZ|HK|[CAS])\$)|(?<number>\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d%]|[.,:]\d|s\b)|\d+(?:\.\d+)*)|(?<word>\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<mark>--+|\S)/giu;

/** The tokens of a sentence from left to right; white space is dropped. */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const [whole] = match;
    const kind = match.groups?.number ? "number" : match.groups?.word ? "word" : "mark";
    return { start: match.index, end: match.index + whole.length, text: whole, lower: fold(whole), kind };
  });
}

/** True when no white space stands between the token at `index` and the one after it. */
export function touchesNext(tokens: readonly Token[], index: number): boolean {
  const here = tokens[index];
  const next = tokens[index + 1];
  return here !== undefined && next !== undefined && here.end === next.start;
}

/** The lower-case text of the token at `index`, or "" outside the sentence. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

/** True when the tokens from `index` on are these words, in lower case. */
export function hasWords(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => wordAt(tokens, index + offset) === word);
}

export function isHyphen(word: string): boolean {
  return /^[-‐‑–—]$/u.test(word);
}

/** True for a word that begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}
