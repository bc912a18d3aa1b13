import { isCode } from "./code.ts";
import { readOld } from "./quantity/age.ts";
import type { Quantity } from "./quantity/bounded.ts";
import { readMeasure } from "./quantity/measure.ts";
import { readMoney } from "./quantity/money.ts";
import { readShare } from "./quantity/share.ts";
import { readThings } from "./quantity/things.ts";
import type { Amount } from "./range.ts";
import type { Token } from "./tokens.ts";

/** Tells what the amount is a quantity of, or null where it is a date, a code, a name or a pronoun. */
export function readQuantity(tokens: readonly Token[], amount: Amount): Quantity | null {
  if (isCode(tokens, amount)) return null;
  return (
    readOld(tokens, amount) ??
    readMoney(tokens, amount) ??
    readMeasure(tokens, amount) ??
    readShare(tokens, amount) ??
    readThings(tokens, amount)
  );
}
