import { toDays } from "../readers/edtf.ts";
import { shareDay } from "./days.ts";
import type { Figure } from "./figure.ts";
import { isLarger } from "./range.ts";
import { type Relation, relate } from "./relate.ts";

/**
 * What may be said of the values of an answer together: they `agree`; the figure grew and they are `updates` of it; they
 * `differ` about one day; they count things that are `apart`; or there are `several`, and no more is claimed.
 */
export type Verdict = "agree" | "updates" | "differ" | "apart" | "several";

/** What is compared of one value: its figure, or for other kinds of value the days that it covers. */
export interface Claim {
  readonly key: string;
  readonly figure: Figure | null;
}

/** What may be said of all values together; one alone agrees with itself. */
export function decideVerdict(claims: readonly Claim[]): Verdict {
  const pairs = claims.flatMap((a, n) =>
    claims.slice(n + 1).map((b) => ({ a, b, relation: relateClaims(a, b) })),
  );
  const relations = new Set(pairs.map(({ relation }) => relation));
  if (relations.has("dispute")) return "differ";
  if (isOnly(relations, "same", "nested")) return "agree";
  if (isOnly(relations, "other")) return "apart";
  return isOnly(relations, "same", "nested", "update") && pairs.every(isGrowth) ? "updates" : "several";
}

function isOnly(relations: ReadonlySet<Relation>, ...allowed: readonly Relation[]): boolean {
  return [...relations].every((relation) => allowed.includes(relation));
}

/** Two days or names are compared by what they cover; more is not claimed of them. */
function relateClaims(a: Claim, b: Claim): Relation {
  if (a.figure !== null && b.figure !== null) return relate(a.figure, b.figure);
  const first = toDays(a.key);
  const second = toDays(b.key);
  return first !== null && second !== null && shareDay(first, second) ? "nested" : "open";
}

/** A toll that was corrected downwards did not grow. */
function isGrowth({ a, b, relation }: { a: Claim; b: Claim; relation: Relation }): boolean {
  if (relation !== "update" || a.figure === null || b.figure === null) return true;
  const isFirstOlder = a.figure.isEarlier || (!b.figure.isEarlier && isBefore(a.figure, b.figure));
  const [older, newer] = isFirstOlder ? [a.figure, b.figure] : [b.figure, a.figure];
  return isLarger(older.range, newer.range);
}

function isBefore(a: Figure, b: Figure): boolean {
  return (a.days?.last ?? "") < (b.days?.first ?? "");
}
