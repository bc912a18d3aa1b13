import { type Token, tokenize } from "../search/tokenize.ts";

/** Behind these "us" is no pronoun: "when did us troops leave", "how many us troops". */
const BEFORE_COUNTRY = new Set(
  "the a an in do does did is are was were has have had will would can could should many which what".split(
    " ",
  ),
);
/** No words of their own, so they always stand for a name. */
const INITIALS = new Set(["uk", "un", "eu"]);

/** Takes "uk", "un" and "eu", typed without capitals, for the names that they stand for, and "us" where no pronoun stands. */
export function readInitials(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, n) => (isName(token, tokens[n - 1]) ? inCapitals(token) : token));
}

function isName({ word }: Token, before: Token | undefined): boolean {
  return INITIALS.has(word) || (word === "us" && (before === undefined || BEFORE_COUNTRY.has(before.word)));
}

function inCapitals(token: Token): Token {
  const [read = token] = tokenize(token.word.toUpperCase());
  return { ...read, start: token.start, end: token.end };
}
