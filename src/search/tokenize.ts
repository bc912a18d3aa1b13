import type { Span } from "../corpus/report.ts";
import { toTerm } from "./term.ts";

/** One word of a text; offsets are into the text that was tokenized. */
export interface Token extends Span {
  /** What is indexed and searched: folded, lower case, stemmed. */
  readonly term: string;
  /** The word folded and in lower case, without possessive ending. */
  readonly word: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** Numbers stay whole ("2,000", "1.5"), "U.S." is one word, a possessive ending is left off. */
const WORD =
  /(?<number>\d+(?:[.,]\d+)*)(?![\p{L}\d])|(?<dotted>(?:\p{L}\.){2,})|(?<plain>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'ʼ](?!s\b)\p{L}+)*)/gu;
const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  "’": "'",
  ʼ: "'",
};
const MARKS = /\p{M}/gu;
const SPECIAL = /[ßıłøæœđðþ’ʼ]/g;

/** Names that news writes in full and short by turns, by their last word and the one before it. */
const IN_FULL: ReadonlyMap<string, readonly [before: string, short: string]> = new Map([
  ["states", ["united", "us."]],
  ["kingdom", ["united", "uk."]],
  ["nations", ["united", "un."]],
  ["union", ["european", "eu."]],
]);

/** Lower case without diacritics: "Erdoğan" becomes "erdogan". */
export function fold(text: string): string {
  // most words of most texts are plain letters already
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return (
    lower
      .normalize("NFKD")
      // styled letters pasted in a chat ("𝐓𝐨") are capitals only now
      .toLowerCase()
      .replace(MARKS, "")
      .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter] ?? letter)
  );
}

/** The words of a text with their places, the same for index, query and highlight. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (match[0] === "s" && /[’'ʼ]/.test(text.charAt(match.index - 1))) continue;
    const word = shortened(normalise(match[0], match.groups ?? {}), tokens.at(-1));
    const start = match.index;
    tokens.push({
      start,
      end: start + match[0].length,
      word,
      term: toTerm(word),
      capital: /^\p{Lu}/u.test(match[0]),
    });
  }
  return tokens;
}

/** "States" behind "United" is the same word as "U.S.". */
function shortened(word: string, before: Token | undefined): string {
  const [expected, short] = IN_FULL.get(word) ?? [];
  return short !== undefined && before?.word === expected ? short : word;
}

function normalise(text: string, { number, dotted }: Record<string, string | undefined>): string {
  if (number !== undefined) return number.replace(/,(?=\d{3}(?:\D|$))/g, "");
  // "US" and "U.S." are one name, and not the pronoun
  if (dotted !== undefined) return `${fold(dotted.replaceAll(".", ""))}.`;
  return text === "US" || text === "UK" || text === "UN" || text === "EU" ? `${fold(text)}.` : fold(text);
}
