import type { Passage } from "../corpus/report.ts";

/** A sentence this far from the top of its report counts for 1/e: news tells what matters first. */
const SENTENCES = 10;

/** How near the top of its report a passage stands, 1 for the first sentence, towards 0. */
export function earliness({ index }: Pick<Passage, "index">): number {
  return Math.exp(-index / SENTENCES);
}
