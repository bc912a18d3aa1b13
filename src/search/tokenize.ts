import type { Span } from "../corpus/report.ts";
import { remembered } from "../remembered.ts";
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
  /\d+(?:[.,]\d+)*(?![\p{L}\d])|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'ʼ](?!s\b)\p{L}+)*/gu;
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
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    if (written === "s" && /[’'ʼ]/.test(text.charAt(start - 1))) continue;
    const said = readWord(written);
    const short = shortOf(said.word, tokens.at(-1));
    tokens.push({
      start,
      end: start + written.length,
      word: short ?? said.word,
      term: short === null ? said.term : toTerm(short),
      capital: said.capital,
    });
  }
  return tokens;
}

/** A large archive has some 50,000 words, some of them with and without a capital. */
const MOST_WORDS = 100_000;

/** What a token is by its letters alone. */
const readWord = remembered((written: string): Omit<Token, keyof Span> => {
  const word = normalise(written);
  return { word, term: toTerm(word), capital: /^\p{Lu}/u.test(written) };
}, MOST_WORDS);

/** "States" behind "United" is the same word as "U.S."; null where a word is no such name. */
function shortOf(word: string, before: Token | undefined): string | null {
  const [expected, short] = IN_FULL.get(word) ?? [];
  return short !== undefined && before?.word === expected ? short : null;
}

function normalise(text: string): string {
  // "US" and "U.S." are one name, and not the pronoun
  if (text.endsWith(".")) return `${fold(text.replaceAll(".", ""))}.`;
  if (text === "US" || text === "UK" || text === "UN" || text === "EU") return `${fold(text)}.`;
  return fold(text.replace(/,(?=\d{3}(?:\D|$))/g, ""));
}
