import type { Ground, Sign } from "../answer/outcome.ts";
import { rounded } from "./wording.ts";

/** What was measured, by what it decided. */
const GROUNDS = {
  reach: "share of the question told",
  place: "share of its names and setting told",
  sureness: "sureness",
} as const;

/** What decided an outcome: "sureness -0.16, and 0.35 is needed (fit 3.92, reach 3.41, …)". */
export function groundText(ground: Ground): string {
  if (ground.by === "refusal") return ground.refusal;
  if (ground.by === "values") return `${ground.measured} values, and more than ${ground.bar} are no answer`;
  const told = `${GROUNDS[ground.by]} ${rounded(ground.measured)}, and ${rounded(ground.bar)} is needed`;
  return ground.by === "sureness" ? `${told} (${signsText(ground.signs)})` : told;
}

function signsText(signs: readonly (readonly [Sign, number])[]): string {
  return signs
    .filter(([, weighted]) => weighted !== 0)
    .map(([sign, weighted]) => `${sign} ${rounded(weighted)}`)
    .join(", ");
}
