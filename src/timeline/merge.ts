import type { Days } from "../answer/readers/edtf.ts";
import { areCopies } from "../corpus/copies.ts";
import { quote } from "../corpus/report.ts";
import { type Dated, grainOf } from "./dated.ts";
import { shareInCommon, type Words, wordsOf } from "./words.ts";

/** Sentences that tell one event, the best first. */
export type Telling = readonly [Dated, ...Dated[]];

/**
 * The share of words in common that makes one event of two sentences. Two reports that tell of one day mostly tell one thing;
 * the wider the days, the more must agree.
 */
const ENOUGH = { sameDay: 0.22, samePeriod: 0.3, inside: 0.36 } as const;
/** Of what is told by two sentences that both say when something began, this share will do. */
const OF_BEGINNINGS = 0.5;
const GRAINS = ["day", "week", "month", "coarse"] as const;

interface Told {
  readonly dated: Dated;
  readonly words: Words;
}

/** Groups the sentences that tell the same event. */
export function merge(found: readonly Dated[], idf: (term: string) => number): readonly Telling[] {
  const groups: [Told, ...Told[]][] = [];
  for (const dated of found.toSorted(better)) {
    const told = { dated, words: wordsOf(dated.passage, dated.mention, idf) };
    const host = bestHost(told, groups);
    if (host) host.push(told);
    else groups.push([told]);
  }
  return groups.map(([first, ...others]) => [first.dated, ...others.map(({ dated }) => dated)]);
}

/** What happened before what was expected, the exact day before the period, the surer before the less sure, the shorter sentence first. */
function better(a: Dated, b: Dated): number {
  return (
    Number(a.isExpected) - Number(b.isExpected) ||
    GRAINS.indexOf(grainOf(a.days)) - GRAINS.indexOf(grainOf(b.days)) ||
    tenths(b.strength) - tenths(a.strength) ||
    lengthOf(a) - lengthOf(b) ||
    (a.passage.report.id < b.passage.report.id ? -1 : 1)
  );
}

function bestHost(told: Told, groups: readonly [Told, ...Told[]][]): [Told, ...Told[]] | null {
  let best: { group: [Told, ...Told[]]; excess: number } | null = null;
  for (const group of groups) {
    const excess = Math.max(...group.map((other) => excessOf(told, other)));
    if (excess >= 0 && excess > (best?.excess ?? -1)) best = { group, excess };
  }
  return best?.group ?? null;
}

/** How much more the two have in common than two sentences of such days need; below 0 they are two events. */
function excessOf(one: Told, other: Told): number {
  const full = enoughFor(one.dated.days, other.dated.days);
  if (full === null) return -1;
  const enough = full * (one.dated.isBeginning && other.dated.isBeginning ? OF_BEGINNINGS : 1);
  const isCopy = areCopies(textOf(one.dated), textOf(other.dated));
  return isCopy ? 1 : shareInCommon(one.words, other.words) - enough;
}

function enoughFor(a: Days, b: Days): number | null {
  if (a.first === b.first && a.last === b.last) {
    return a.first === a.last ? ENOUGH.sameDay : ENOUGH.samePeriod;
  }
  return isInside(a, b) || isInside(b, a) ? ENOUGH.inside : null;
}

/** Whether the first days lie in the second. */
export function isInside(inner: Days, outer: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** The sentence of a date. */
export function textOf({ passage }: Dated): string {
  return quote(passage.report, passage);
}

function tenths(strength: number): number {
  return Math.round(strength * 10);
}

function lengthOf({ passage }: Dated): number {
  return passage.end - passage.start;
}
