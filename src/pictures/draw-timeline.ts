import { writeDays } from "./days.ts";
import { clip, describe } from "./describe.ts";
import { toPng } from "./draw.ts";
import { loadMeasure } from "./fonts.ts";
import type { Picture } from "./picture.ts";
import { arrange, type Timeline } from "./timeline.ts";
import { timelineScene } from "./timeline-scene.ts";

/** In words, where not everything has room: what happened counts more than who says so. */
const LONGEST_SOURCE = 32;

/** Dated events in order, down the picture. There must be at least one with a day that can be read. */
export async function drawTimeline(timeline: Timeline): Promise<Picture> {
  if (arrange(timeline).moments.length === 0) throw new RangeError("there is no dated event to draw");
  const scene = timelineScene(timeline, await loadMeasure());
  return { png: await toPng(scene), description: describeTimeline(timeline) };
}

function describeTimeline(timeline: Timeline): string {
  const { title, words } = timeline;
  const { moments, leftOut } = arrange(timeline);
  const lines = (longest: number) =>
    moments.flatMap(({ days, events }) =>
      events.map(
        ({ label, source }) =>
          `${writeDays(days, words.locale)}: ${clip(label, longest)} (${clip(source, Math.min(longest, LONGEST_SOURCE))})`,
      ),
    );
  return describe({ heading: title, lines, leftOut, more: words.more });
}
