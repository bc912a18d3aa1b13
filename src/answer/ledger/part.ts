import type { CountMention } from "../mention.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * What a figure is of its event: `all` of it as far as is known, `part` of another number, `more` on top of one, `gain` of one
 * day, or the `tally` of a longer time.
 */
export type Part = "all" | "part" | "more" | "gain" | "tally";

/** "Five new deaths", "79,332 cases in the 24 hours before": what came on top in a day. */
const GAIN_UNIT = /^(?:new|fresh|newly)\b/i;
const GAIN =
  /\b(?:(?:in|over|within|during|preceding) (?:the )?(?:(?:last|past|previous|preceding) )?(?:24|twenty[- ]four) hours|(?:last|past|previous) (?:24|twenty[- ]four) hours|twenty[- ]four hours preceding|(?:per|a|each|every) (?:day|night|week|month)|daily|on the day|overnight|in (?:a|one) (?:single )?day)\b/i;
/** A running total is no tally of a year: "to date", "so far", "since the protests began". */
const RUNNING = /\b(?:to date|so far|since)\b/i;
const OF_TOTAL = /^\s*of\s+(?:the\s+)?(?:dead|deceased|deaths|killed|victims|injured|them|which|whom)\b/i;
/** "42 died in the first attack", "six deaths were of children". */
const OF_CHILDREN = /^\s*(?:were|was|are) (?:of|among)\b/i;
const FIRST_OF_SEVERAL =
  /\b(?:first|second|third|other|latter|former) (?:\w+ )?(?:attack|blast|bomb\w*|explosion|crash|shooting|incident|quake|strike|wave|vehicle|building|site)\b/i;
const OTHER_EVENT =
  /\b(?:another|an earlier|a previous|a similar|a separate|the deadliest|other) (?:\w+ )?(?:attack|blast|bombing|explosion|crash|shooting|incident|quake|earthquake|fire|storm|strike|outbreak|collision|accident)s?\b/i;

/** "Between the two blasts, at least 20 were killed". */
const TOGETHER =
  /\b(?:between the (?:two|three)|in all|in total|altogether|combined|both (?:attacks|blasts|explosions))\b/i;

/** Tells what the count is of its event. */
export function partOf({ scope, unit, text }: CountMention, { sentence, before, after }: Surroundings): Part {
  const near = `${before.slice(-60)} ${text} ${after.slice(0, 80)}`;
  if (GAIN_UNIT.test(unit) || GAIN.test(near)) return "gain";
  if (scope === "more") return "more";
  const isOfTwo = !TOGETHER.test(sentence) && (FIRST_OF_SEVERAL.test(sentence) || OTHER_EVENT.test(sentence));
  if (scope === "part" || OF_TOTAL.test(after) || OF_CHILDREN.test(after) || isOfTwo) return "part";
  return scope === "tally" && !RUNNING.test(sentence) ? "tally" : "all";
}
