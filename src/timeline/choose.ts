import { isInside } from "../answer/readers/edtf.ts";
import { compareText } from "../corpus/compare.ts";
import { areCopies } from "../corpus/copies.ts";
import type { Report } from "../corpus/report.ts";
import type { Dated } from "./dated.ts";
import { grainOf } from "./grain.ts";
import { type Telling, textOf } from "./merge.ts";

/** Below this a sentence only touches on a day; it is shown where no other sentence tells of that day. */
const STRONG = 0.55;

interface Choice {
  /** In order of the days. */
  readonly chosen: readonly Telling[];
  /** How many more there are. */
  readonly leftOut: number;
}

/** The events that most independent reports tell most surely, in order of their days. */
export function chooseTellings(tellings: readonly Telling[], limit: number): Choice {
  const kept = withoutBackground(withoutAsides(tellings));
  const worth = new Map(
    kept.map((telling) => [telling, independentReports(telling).length * telling[0].strength]),
  );
  const best = kept
    .toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || inOrder(a, b))
    .slice(0, limit);
  return { chosen: best.toSorted(inOrder), leftOut: kept.length - best.length };
}

/** Leaves out what is only touched on ("the January 2 demonstrations") where another sentence tells of that day. */
function withoutAsides(tellings: readonly Telling[]): readonly Telling[] {
  const strong = tellings.filter(isStrong);
  const isTold = ([{ days }]: Telling): boolean => strong.some(([other]) => isInside(other.days, days));
  return tellings.filter((telling) => telling[0].isExpected || isStrong(telling) || !isTold(telling));
}

function isStrong([{ strength, isExpected }]: Telling): boolean {
  return strength >= STRONG && !isExpected;
}

/** Years and decades are background, unless there is nothing finer. */
function withoutBackground(tellings: readonly Telling[]): readonly Telling[] {
  const fine = tellings.filter(([{ days }]) => grainOf(days) !== "coarse");
  return fine.length > 0 ? fine : tellings;
}

/** By the first day, then by the report's date and id, then by the place in the report. */
function inOrder([a]: Telling, [b]: Telling): number {
  return (
    compareText(a.days.first, b.days.first) ||
    compareText(a.passage.report.published ?? "", b.passage.report.published ?? "") ||
    compareText(a.passage.report.id, b.passage.report.id) ||
    a.passage.start + a.mention.start - b.passage.start - b.mention.start
  );
}

/** One report for each independent telling: copies of a wire story count once, and so does a report that tells it twice. */
export function independentReports(telling: Telling): readonly Report[] {
  const kept: Dated[] = [];
  for (const dated of telling) {
    const isKnown = kept.some(
      (other) => other.passage.report === dated.passage.report || areCopies(textOf(other), textOf(dated)),
    );
    if (!isKnown) kept.push(dated);
  }
  return kept.map(({ passage }) => passage.report);
}
