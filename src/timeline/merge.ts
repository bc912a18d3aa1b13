import { isInside } from "../answer/readers/edtf.ts";
import { compareText } from "../corpus/compare.ts";
import { areCopies } from "../corpus/copies.ts";
import { quote } from "../corpus/report.ts";
import type { Dated } from "./dated.ts";
import { GRAINS, grainOf } from "./grain.ts";
import { shareInCommon, type Wording, wordingOf } from "./wording.ts";

/** Sentences that tell one event, the best first. */
export type Telling = readonly [Dated, ...Dated[]];

/**
 * The share of words in common that makes one event of two sentences. Two reports that tell of one day mostly tell one thing;
 * the wider the days, the more must agree.
 */
const ENOUGH = { sameDay: 0.22, samePeriod: 0.3, inside: 0.36 } as const;
/** Of what is told by two sentences that both say when something began, this share will do. */
const OF_BEGINNINGS = 0.5;
/** Of that share, what the first sentence of a group must have in common. */
const OF_FIRST = 0.6;
/** With less in common no sentence is a copy, and the slower comparison is spared. */
const MAY_BE_COPY = 0.4;

type Group = [Told, ...Told[]];

interface Told {
  readonly dated: Dated;
  readonly wording: Wording;
}

/** Groups the sentences that tell the same event, one at a step. */
export function* merge(
  found: readonly Dated[],
  idf: (term: string) => number,
): Generator<void, readonly Telling[]> {
  const groups: Group[] = [];
  for (const dated of found.toSorted(better)) {
    yield;
    const told = { dated, wording: wordingOf(dated.passage, dated.mention, idf) };
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
    compareText(a.passage.report.id, b.passage.report.id)
  );
}

function bestHost(told: Told, groups: readonly Group[]): Group | null {
  let best: { group: Group; share: number } | null = null;
  for (const group of groups) {
    const share = isSame(told, group) ? shareOf(told, group[0]) : 0;
    if (share > (best?.share ?? 0)) best = { group, share };
  }
  return best?.group ?? null;
}

/** Whether it has enough in common with one of the group, and about as much with its first: chains of likeness tell many things. */
function isSame(told: Told, group: Group): boolean {
  const [first] = group;
  const enough = enoughFor(told, first);
  if (enough === null || shareOf(told, first) < enough * OF_FIRST) return false;
  return group.some((other) => shareOf(told, other) >= enough);
}

function shareOf(one: Told, other: Told): number {
  const share = shareInCommon(one.wording, other.wording);
  return share >= MAY_BE_COPY && areCopies(textOf(one.dated), textOf(other.dated)) ? 1 : share;
}

/** The share that two sentences of such days need; null where the days part them. */
function enoughFor({ dated: a }: Told, { dated: b }: Told): number | null {
  const ease = a.isBeginning && b.isBeginning ? OF_BEGINNINGS : 1;
  if (a.days.first === b.days.first && a.days.last === b.days.last) {
    return ease * (a.days.first === a.days.last ? ENOUGH.sameDay : ENOUGH.samePeriod);
  }
  return isInside(a.days, b.days) || isInside(b.days, a.days) ? ease * ENOUGH.inside : null;
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
