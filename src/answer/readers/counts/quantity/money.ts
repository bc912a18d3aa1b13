import { isCurrencySign } from "../measures.ts";
import type { Amount } from "../range.ts";
import { type Token, touchesNext, wordAt } from "../tokens.ts";
import { bounded, type Quantity } from "./bounded.ts";

/** Short magnitudes that only money has: "$2.5m", "£3b". */
const MONEY_MAGNITUDES = new Map([
  ["m", 1e6],
  ["b", 1e9],
]);

/** "$ 1.5 million", "US$80m"; the sign is the unit unless a word follows. */
export function readMoney(tokens: readonly Token[], amount: Amount): Quantity | null {
  const sign = amount.from - 1;
  if (!isCurrencySign(wordAt(tokens, sign)) || amount.shape !== "digits") return null;
  const short = touchesNext(tokens, amount.to - 1)
    ? MONEY_MAGNITUDES.get(wordAt(tokens, amount.to))
    : undefined;
  const to = short === undefined ? amount.to : amount.to + 1;
  const value = amount.value === null ? null : amount.value * (short ?? 1);
  return {
    ...bounded(tokens, { ...amount, value }, sign, to),
    kind: "money",
    unitFrom: sign,
    unitTo: sign + 1,
  };
}
