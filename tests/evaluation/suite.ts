import type { Goal } from "./goals.ts";
import type { Miss } from "./misses.ts";

/** Which golden questions are asked: those to tune on, those kept aside for a last check, or all. */
export type Part = "tuned" | "aside" | "all";

/** What a run was asked to measure. */
export interface Run {
  readonly part: Part;
  /** Asks every question of the suites that are otherwise sampled. */
  readonly full: boolean;
  /** The folder with the sets that are not in the repository. */
  readonly data: string;
}

/** One number of the table. */
export interface Figure {
  /** The questions that it is about ("when", "who"), or "all". */
  readonly of: string;
  readonly name: string;
  /** How many questions, dates or names it was measured on. */
  readonly counted: number;
  readonly value: number;
  /** The same of plain MiniSearch, in this run. */
  readonly floor?: number;
  readonly goal?: Goal;
}

/** What one suite measured. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly misses: readonly Miss[];
}

/** A set of questions, or of marked text, with what to measure on it. */
export interface Suite {
  readonly name: string;
  /** The folder inside the data folder that it needs; absent where everything is in the repository. */
  readonly needs?: string;
  measure(run: Run): Promise<Measured>;
}
