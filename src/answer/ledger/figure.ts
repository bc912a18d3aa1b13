import type { Passage } from "../../corpus/report.ts";
import { readCounts } from "../readers/counts.ts";
import type { Days } from "../readers/edtf.ts";
import { daysOf, eraOf } from "./days.ts";
import { type Part, partOf } from "./part.ts";
import { type Range, rangeOf } from "./range.ts";
import { type Setting, settingOf } from "./setting.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { surroundingsOf } from "./surroundings.ts";

/** One number in one report with all that tells what it is a number of. */
export interface Figure {
  readonly passage: Passage;
  readonly range: Range;
  readonly subject: Subject;
  readonly part: Part;
  readonly setting: Setting;
  /** The days on which it is given: the report's own, or the one that the sentence names as of. */
  readonly days: Days | null;
  /** The time that the sentence puts the event in, where that lies well before the report. */
  readonly era: Days | null;
  /** The sentence calls it an older figure ("an earlier toll of 27", "from fourteen to 31"). */
  readonly isEarlier: boolean;
}

const EARLIER =
  /\b(?:earlier|previous|prior|initial|first|older?) (?:death |official )?(?:toll|figure|count|number|estimate|report|tally|balance|total)s?\b[^,;.]*$|\b(?:previously|initially|up from|down from|at first|revised from)\b[^,;.]*$/i;
const FROM_TO = /\bfrom\s*$/i;

/** Reads the count that stands at `start` (an offset into the report) in the passage; null where none is there. */
export function readFigure(passage: Passage, start: number): Figure | null {
  const { report } = passage;
  const text = report.text.slice(passage.start, passage.end);
  const at = start - passage.start;
  const counts = readCounts(text).filter(({ kind }) => kind === "count");
  const count = counts.find((one) => one.start <= at && at < one.end);
  if (!count) return null;
  const around = surroundingsOf(text, counts, count);
  return {
    passage,
    range: rangeOf(count.value, count.bound, count.label),
    subject: subjectOf(count, around),
    part: partOf(count, around),
    setting: settingOf(around),
    days: daysOf(text, report.published),
    era: eraOf(text, report.published),
    isEarlier: EARLIER.test(around.before) || (FROM_TO.test(around.before) && /^\s*to\b/i.test(around.after)),
  };
}
