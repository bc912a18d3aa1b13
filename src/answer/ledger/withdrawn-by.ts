import type { Span } from "../../corpus/report.ts";
import type { Group } from "../agree.ts";
import type { Excerpt } from "../answer.ts";
import type { Evidence, PlacedValue } from "../evidence.ts";
import { readFigure } from "./figure.ts";
import { toQuotation } from "./quotation.ts";
import { tellApart } from "./tell-apart.ts";
import { withdrawalOf } from "./withdrawal.ts";

/**
 * Where a report takes back the value of a group, or null: among its own evidence, or in any other sentence that was ranked and
 * gives the same figure.
 */
export function withdrawnBy({ value, evidence }: Group, ranked: readonly Evidence[]): Excerpt | null {
  if (value.bound === undefined) return null;
  const others = ranked.filter((item) => !evidence.includes(item));
  for (const item of [...evidence, ...others]) {
    const taken = takenBackIn(item, value.key);
    if (taken !== null && (evidence.includes(item) || isSameFigure(evidence[0], item, taken.value)))
      return toQuotation(item, taken.span, taken.value);
  }
  return null;
}

function takenBackIn(
  { passage, values }: Evidence,
  key: string,
): { readonly value: PlacedValue; readonly span: Span } | null {
  const value = values.find((one) => one.key === key);
  const span = value && withdrawalOf(passage, value.end);
  return value && span ? { value, span } : null;
}

function isSameFigure(best: Evidence | undefined, other: Evidence, value: PlacedValue): boolean {
  const own = best?.values[0];
  const [a, b] = [
    best && own && readFigure(best.passage, own.end - 1),
    readFigure(other.passage, value.end - 1),
  ];
  return a != null && b !== null && tellApart(a, b) === "one";
}
