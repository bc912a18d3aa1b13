import { areCopies } from "../corpus/copies.ts";
import { quote, type Report } from "../corpus/report.ts";
import type { Asks } from "../question/kind.ts";
import type { Evidence, PlacedValue } from "./evidence.ts";
import { strength } from "./nearness.ts";
import { isInside, toDays } from "./readers/edtf.ts";
import { placeShare } from "./shares.ts";

/**
 * Evidence gives a finding when its score and its value's strength are at least these shares of the best. Figures for one
 * thing are expected to differ; a second person, place or day is mostly an answer to another question.
 */
const SHARE_OF_BEST = { counts: 0.75, others: 0.87 } as const;
const STRENGTH_OF_BEST = { counts: 0.4, others: 0.6 } as const;
const FIT_OF_BEST = 0.6;
/** Of the days, persons and places with less of the first one's support, one in seven was right on the tuned golden questions. */
const SUPPORT_OF_BEST = { counts: 0, others: 0.4 } as const;
/** Weaker evidence still supports a value that better evidence gives. */
const SHARE_TO_SUPPORT = 0.65;
/** A report that tells less than this share of the names and the setting that the best one tells is about something else. */
const TOLD_OF_BEST = 0.8;
const MOST_EVIDENCE = 40;
/** How fast support fades with the score: with 12, evidence at 0.9 of the best counts 0.28. */
const FADE = 12;

/** Evidence that gives one value, best first. */
export interface Group {
  readonly value: PlacedValue;
  readonly evidence: readonly Evidence[];
  /** Independent sources: a report, or several that carry copies of one story. */
  readonly reports: readonly Report[];
  readonly support: number;
}

/** Groups the evidence by its best value, best supported first, newest report first among equals. */
export function agree(ranked: readonly Evidence[], asks: Asks): readonly Group[] {
  const kind = asks === "howmany" ? "counts" : "others";
  const best = ranked[0];
  const bestValue = best?.values[0];
  if (!best || !bestValue) return [];
  const near = ranked.slice(0, MOST_EVIDENCE).filter(({ score }) => score >= best.score * SHARE_TO_SUPPORT);
  const groups = new Map<string, Evidence[]>();
  for (const item of near) {
    const value = item.values[0];
    if (value && isClaimed(item, value, best, bestValue, kind) && !groups.has(value.key))
      groups.set(value.key, []);
  }
  for (const item of near) groups.get(item.values[0]?.key ?? "")?.push(item);
  const found = joinTowns(joinPeriods([...groups.values()], asks))
    .flatMap((evidence) => toGroup(evidence, best))
    .sort((a, b) => b.support - a.support || newest(b).localeCompare(newest(a)));
  const least = (found[0]?.support ?? 0) * SUPPORT_OF_BEST[kind];
  return found.filter(({ support }) => support >= least);
}

/** Whether the evidence is good enough for a finding of its own: "a decade" does not differ from "1.3 million euros". */
function isClaimed(
  { score, parts }: Evidence,
  value: PlacedValue,
  best: Evidence,
  bestValue: PlacedValue,
  kind: keyof typeof SHARE_OF_BEST,
): boolean {
  if (value.side < -1 || score < best.score * SHARE_OF_BEST[kind] || value.fit < bestValue.fit * FIT_OF_BEST)
    return false;
  if (value.quantity !== bestValue.quantity) return false;
  if (value.key !== bestValue.key && placeShare(parts) < placeShare(best.parts) * TOLD_OF_BEST) return false;
  return strength(value) >= strength(bestValue) * STRENGTH_OF_BEST[kind];
}

/** "August 2020" does not differ from "22 August 2020": a period that holds the day of another finding joins it. */
function joinPeriods(groups: readonly Evidence[][], asks: Asks): readonly (readonly Evidence[])[] {
  if (asks !== "when") return groups;
  const spans = groups.map((evidence) => toDays(evidence[0]?.values[0]?.key ?? ""));
  const hostOf = groups.map((_, n) =>
    spans.findIndex((inner, other) => {
      const outer = spans[n];
      return (
        outer &&
        inner &&
        isInside(inner, outer) &&
        (outer.first < inner.first || inner.last < outer.last) &&
        other !== n
      );
    }),
  );
  return joinHosts(groups, hostOf);
}

/** "Belora" does not differ from "Elm Street, Belora": what tells only the town joins the first place in it. */
function joinTowns(groups: readonly (readonly Evidence[])[]): readonly (readonly Evidence[])[] {
  const hostOf = groups.map((evidence) => {
    const town = evidence[0]?.values[0]?.key;
    return groups.findIndex((other) => other[0]?.values[0]?.within === town);
  });
  return joinHosts(groups, hostOf);
}

/** Groups with those that join them; `hostOf` has the place of the one that each joins, -1 where it stands by itself. */
function joinHosts(
  groups: readonly (readonly Evidence[])[],
  hostOf: readonly number[],
): readonly (readonly Evidence[])[] {
  return groups.flatMap((own, n) => {
    if (hostOf[n] !== -1) return [];
    return [[...own, ...groups.flatMap((evidence, other) => (hostOf[other] === n ? evidence : []))]];
  });
}

function toGroup(evidence: readonly Evidence[], best: Evidence): Group[] {
  const value = evidence[0]?.values[0];
  if (!value) return [];
  const sources = independent(evidence);
  const support = sources.reduce((sum, item) => sum + worth(item, best), 0);
  return [{ value, evidence, reports: sources.map(({ passage }) => passage.report), support }];
}

/** 1 for the best evidence, less the further its score and its value's strength lie below. */
function worth(item: Evidence, best: Evidence): number {
  const [own, most] = [item.values[0], best.values[0]];
  const relative = own && most ? Math.min(1, strength(own) / Math.max(strength(most), 0.001)) : 0;
  return (item.score / best.score) ** FADE * relative;
}

/** One piece of evidence a report, and one for all copies of a wire story. */
function independent(evidence: readonly Evidence[]): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const item of evidence) {
    const known = kept.some(
      ({ passage }) =>
        passage.report === item.passage.report ||
        areCopies(quote(passage.report, passage), quote(item.passage.report, item.passage)),
    );
    if (!known) kept.push(item);
  }
  return kept;
}

function newest({ reports }: Group): string {
  return (
    reports
      .map(({ published }) => published ?? "")
      .sort()
      .at(-1) ?? ""
  );
}
