/** Things that are called after their maker and a number: "a Boeing 707", "the Airbus A380", "the S&P 500". */
import { isAdjacent } from "../range.ts";
import type { Piece } from "../split.ts";
import type { Word } from "../words.ts";

/** Years are no models. */
const NUMBER = /^(?!(?:19|20)\d\d$)(?:\d{3,}|\p{Lu}+-?\d{2,})/u;

/** Whether the number of a model follows the name, so that it names no group and nobody. */
export function isModel(words: readonly Word[], { to, titled }: Piece): boolean {
  const number = words[to];
  return !titled && isAdjacent(words, to) && number?.shape === "number" && NUMBER.test(number.text);
}
