import type { Token } from "../search/tokenize.ts";

/** Behind these "us" is no pronoun: "when did us troops leave", "how many us troops". */
const BEFORE_COUNTRY = new Set(
  "the a an in do does did is are was were has have had will would can could should many which what".split(
    " ",
  ),
);
const COUNTRY = "us.";

/** Takes "us", typed without capitals where no pronoun stands, for the United States. */
export function readUs(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, n) => (isCountry(token, tokens[n - 1]) ? { ...token, ...named } : token));
}

const named = { word: COUNTRY, term: COUNTRY, capital: true };

function isCountry({ word }: Token, before: Token | undefined): boolean {
  return word === "us" && (before === undefined || BEFORE_COUNTRY.has(before.word));
}
