import type { Report } from "../corpus/report.ts";
import type { Group } from "./agree.ts";
import type { Answer } from "./answer.ts";
import type { Explanation } from "./answer-question.ts";
import { relate } from "./ledger/relate.ts";
import { tellOneStory } from "./ledger/story.ts";
import { withdrawnBy } from "./ledger/withdrawn-by.ts";
import { figureOf, verdictOf } from "./ledger.ts";
import type { Bound } from "./mention.ts";
import { sameUnit } from "./readers/units.ts";

/** A number as one report gives it. */
export interface GivenFigure {
  readonly value: number;
  readonly bound: Bound;
  /** In the report's own words. */
  readonly label: string;
  readonly report: Report;
  /** The report doubts it. */
  readonly isHedged: boolean;
  /** A report takes it back. */
  readonly isWithdrawn: boolean;
}

/** Fewer values or reports are said in a line. */
const FEWEST = 2;

/** Whether an answer may hold figures to compare; `figuresToCompare` looks closer, and takes as long as an answer. */
export function hasSeveralFigures({ findings, verdict }: Pick<Answer, "findings" | "verdict">): boolean {
  const numbers = findings.filter(({ value, bound }) => bound !== undefined && typeof value === "number");
  return verdict !== null && verdict !== "apart" && numbers.length >= FEWEST;
}

/**
 * The figures that may stand side by side, best supported first: numbers of one thing, each as its report gives it. None where
 * they are of different things, where one value alone is left, or where one report gives them all.
 */
export function figuresToCompare({
  groups,
  ranked,
  outcome,
}: Pick<Explanation, "groups" | "ranked" | "outcome">): readonly GivenFigure[] {
  if (outcome !== "found" || verdictOf(groups, ranked) === "apart") return [];
  const figures = largestSet(groups.filter(hasNumber)).flatMap((group) =>
    givenIn(group, withdrawnBy(group, ranked) !== null),
  );
  const values = new Set(figures.map(({ value }) => value));
  const reports = new Set(figures.map(({ report }) => report));
  return values.size < FEWEST || reports.size < FEWEST ? [] : figures;
}

function hasNumber({ value }: Group): boolean {
  return value.bound !== undefined && typeof value.value === "number";
}

/** The most groups that are of the same thing as one of them; the best of them may be of something else ("2,000 more"). */
function largestSet(groups: readonly Group[]): readonly Group[] {
  const sets = groups.map((one) => groups.filter((other) => other === one || isOfSameThing(one, other)));
  return sets.find(({ length }) => sets.every((other) => other.length <= length)) ?? [];
}

/** Two tolls of one story: not money beside people, nor what is added to a figure or a part of it. */
function isOfSameThing(one: Group, other: Group): boolean {
  const [a, b] = [figureOf(one), figureOf(other)];
  const relation = a === null || b === null ? "open" : relate(a, b);
  return relation === "open" ? haveSameUnit(one, other) && areOfOneStory(one, other) : relation !== "other";
}

function haveSameUnit({ value: { unit: a = "" } }: Group, { value: { unit: b = "" } }: Group): boolean {
  return a === b || sameUnit(a, b);
}

function areOfOneStory({ reports: [a] }: Group, { reports: [b] }: Group): boolean {
  return a !== undefined && b !== undefined && (a === b || tellOneStory(a, b));
}

/** Of each independent report the sentence that gives it best. */
function givenIn({ evidence, reports }: Group, isWithdrawn: boolean): readonly GivenFigure[] {
  return reports.flatMap((report) => {
    const value = evidence.find(({ passage }) => passage.report === report)?.values[0];
    if (value?.bound === undefined || typeof value.value !== "number") return [];
    const { label, bound, hedged } = value;
    return [{ value: value.value, bound, label, report, isHedged: hedged, isWithdrawn }];
  });
}
