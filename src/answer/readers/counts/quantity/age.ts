import { readAge } from "../age.ts";
import type { Amount } from "../range.ts";
import type { Token } from "../tokens.ts";
import { bounded, type Quantity } from "./bounded.ts";

/** "62 years old", "aged 62", "Anna Ott, 62,". */
export function readOld(tokens: readonly Token[], amount: Amount): Quantity | null {
  const age = readAge(tokens, amount);
  if (age === null) return null;
  return {
    ...bounded(tokens, amount, age.from, age.to),
    kind: "age",
    unitFrom: age.to,
    unitTo: age.to,
    unit: age.unit,
  };
}
