import { sameUnit } from "../readers/units.ts";
import { shareDay } from "./days.ts";
import type { Figure } from "./figure.ts";
import { areDisjoint, isLarger } from "./range.ts";
import { areEqual, meet } from "./sets.ts";
import { isAbout } from "./setting.ts";
import { tellOneStory } from "./story.ts";
import { isGeneral } from "./subject.ts";

/** `other` where two figures surely count different things, `unsure` where they may, `one` where nothing says so. */
export type Apart = "other" | "unsure" | "one";

type Test = (a: Figure, b: Figure) => Apart;

/** By what two figures are told apart; the strictest verdict holds. */
const TESTS: readonly Test[] = [byEvent, byNoun, byKind, byPart, byPlace, byGroup, byEra, byStory];

/** Whoever is in hospital is mostly injured. */
const HURT: ReadonlySet<string> = new Set(["injured", "hospitalised"]);

/** Whether two figures count the same thing, as far as their sentences tell. */
export function tellApart(a: Figure, b: Figure): Apart {
  const verdicts = TESTS.map((test) => test(a, b));
  if (verdicts.includes("other")) return "other";
  return verdicts.includes("unsure") ? "unsure" : "one";
}

/** "12 killed" and "12 injured". */
function byEvent({ subject: a }: Figure, { subject: b }: Figure): Apart {
  if (a.event === b.event) return "one";
  if (HURT.has(a.event ?? "") && HURT.has(b.event ?? "")) return "unsure";
  if (a.isClassed && b.isClassed) return "other";
  return a.noun !== "" && (a.noun === b.noun || sameUnit(a.noun, b.noun)) ? "one" : "unsure";
}

/** "Two officers" are not the "twenty people", but may be some of them; more than all they cannot be. */
function byNoun(a: Figure, b: Figure): Apart {
  const [first, second] = [a.subject, b.subject];
  if (
    first.noun === second.noun ||
    (sameUnit(first.noun, second.noun) && isGeneral(first) === isGeneral(second))
  )
    return "one";
  const isEqual = !areDisjoint(a.range, b.range);
  if (!isGeneral(first) && !isGeneral(second)) return isEqual ? "unsure" : "other";
  if (isGeneral(first) && isGeneral(second)) return "one";
  const [special, general] = isGeneral(first) ? [b, a] : [a, b];
  if (isEqual) return "one";
  return isLarger(special.range, general.range) ? "other" : "one";
}

/** "2,741 confirmed cases" and "5,794 suspected cases". */
function byKind({ subject: a }: Figure, { subject: b }: Figure): Apart {
  return areEqual(a.kinds, b.kinds) ? "one" : "other";
}

/** "Five new deaths" and "17 deaths". */
function byPart({ part: a }: Figure, { part: b }: Figure): Apart {
  return a === b ? "one" : "other";
}

function byPlace(first: Figure, second: Figure): Apart {
  const [a, b] = [first.setting, second.setting];
  if (a.places.size === 0 && b.places.size === 0) return "one";
  if (a.places.size === 0) return isImplied(first, second) ? "one" : "unsure";
  if (b.places.size === 0) return isImplied(second, first) ? "one" : "unsure";
  return meet(a.places, b.places) ? "one" : "other";
}

/** A figure without a place is of the place that its report is about, unless the other stands in the same report. */
function isImplied(placeless: Figure, placed: Figure): boolean {
  const { report } = placeless.passage;
  return report !== placed.passage.report && isAbout(report, placed.setting.places);
}

/** "Ford will cut 30,000 jobs" and "GM plans to cut 30,000": who does it tells them apart, unless it was suffered. */
function byGroup({ setting: a, subject }: Figure, { setting: b }: Figure): Apart {
  if (a.groups.size === 0 || b.groups.size === 0 || meet(a.groups, b.groups)) return "one";
  return subject.isClassed ? "one" : "other";
}

/** "In 2018" is another time. */
function byEra({ era: a }: Figure, { era: b }: Figure): Apart {
  if (a === null && b === null) return "one";
  return a !== null && b !== null && shareDay(a, b) ? "one" : "other";
}

/** Reports that share few names may tell of two events. */
function byStory({ passage: a }: Figure, { passage: b }: Figure): Apart {
  return tellOneStory(a.report, b.report) ? "one" : "unsure";
}
