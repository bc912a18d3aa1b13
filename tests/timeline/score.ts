import { type Archive, openArchive } from "../../src/archive.ts";
import type { TimelineEvent } from "../../src/timeline/event.ts";
import { timeline } from "../../src/timeline/timeline.ts";
import { GOLDEN } from "../evaluation/golden-sets.ts";
import type { GoldEvent, GoldTimeline } from "./gold.ts";

/** As many as there are: what is measured is the finding, not the choosing. */
const ALL = 1000;

export interface Score {
  /** Share of the events shown that are listed, with their day. */
  readonly precision: number;
  /** Share of the needed events that are shown. */
  readonly recall: number;
  /** Events shown beyond one for each listed event, as a share of all shown. */
  readonly repeated: number;
  /** What went wrong, for whoever reads the run. */
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

/** Holds the timeline of an archive against one made by hand. */
export async function score({ archive, about, events }: GoldTimeline): Promise<Score> {
  const opened: Archive = await openArchive(GOLDEN[archive].reports);
  const shown = timeline(opened, { limit: ALL, ...(about !== undefined && { about }) }).events;
  const found = shown.map((event) => events.find((gold) => isToldBy(gold, event)));
  const right = found.filter((gold) => gold !== undefined);
  const needed = events.filter(({ isNeeded }) => isNeeded);
  const missing = needed.filter((gold) => !right.includes(gold));
  return {
    precision: right.length / shown.length,
    recall: 1 - missing.length / needed.length,
    repeated: (right.length - new Set(right).size) / shown.length,
    wrong: shown.filter((_, n) => !found[n]).map(({ day, excerpt }) => `${day}: ${excerpt.text}`),
    missing: missing.map(({ what }) => what),
  };
}

function isToldBy({ days, told }: GoldEvent, { day, excerpt }: TimelineEvent): boolean {
  return days.includes(day) && told.some((quotation) => excerpt.text.includes(quotation));
}
