import { type Block, titleBlock } from "./block.ts";
import { writeDuration } from "./days.ts";
import type { Measure } from "./fonts.ts";
import { type Element, type Scene, STILL, textAt } from "./scene.ts";
import { COLOUR, MARGIN, SMALL, WIDTH } from "./theme.ts";
import { spaceOut } from "./time-spacing.ts";
import { arrange, type Moment, type Timeline } from "./timeline.ts";
import { entryBlock } from "./timeline-entry.ts";
import { type Placed, RAIL, railElements } from "./timeline-rail.ts";

const COLUMN = { x: RAIL + 24, width: WIDTH - MARGIN - RAIL - 24 };
const GAP = 18;
/** Where a gap names how long it is. */
const NAMED_GAP = 44;
/** Days between two dates that are worth naming; more where one of them is not known to the day. */
const LONG = 3;
const LONG_ABOUT = 61;

/** Title, dates down a rail with their events beside it, and how many are left out. */
export function timelineScene(timeline: Timeline, measure: Measure): Scene {
  const { moments, leftOut } = arrange(timeline);
  const { locale, more } = timeline.words;
  const header = titleBlock(timeline.title, measure);
  const entry = (moment: Moment, top: number) => entryBlock(moment, locale, top, COLUMN, measure);
  const pauses = pausesOf(moments);
  const sized = moments.map((moment) => ({ days: moment.days, height: entry(moment, 0).bottom }));
  const gaps = pauses.map((pause) => (pause === null ? GAP : NAMED_GAP));
  const { tops, height, dayHeight } = spaceOut(sized, gaps);
  const start = header.bottom + 16;
  const placed = moments.map((moment, n) => {
    const top = start + (tops[n] ?? 0);
    const isExpected = moment.events.every((event) => event.isExpected);
    return { ...entry(moment, top), days: moment.days, top, isExpected };
  });
  const ending = endingBlock(leftOut > 0 ? more(leftOut) : "", start + height);
  const elements = [
    ...header.elements,
    ...railElements(placed, dayHeight),
    ...(dayHeight === null ? pauseElements(pauses, placed, locale) : []),
    ...placed.flatMap((one) => one.elements),
    ...ending.elements,
  ];
  const option = { ...STILL, graphic: { elements } };
  return { width: WIDTH, height: Math.ceil(ending.bottom + MARGIN - 2), option };
}

/** Days from the end of each date to the next, or null where that is not worth saying. */
function pausesOf(moments: readonly Moment[]): readonly (number | null)[] {
  return moments.slice(1).map(({ days }, n) => {
    const before = moments[n]?.days ?? days;
    const pause = days.first - before.last;
    const isExact = days.grain === "day" && before.grain === "day";
    return pause >= (isExact ? LONG : LONG_ABOUT) ? pause : null;
  });
}

/** "↓ 3 months", where the distance in the picture does not say it. */
function pauseElements(
  pauses: readonly (number | null)[],
  placed: readonly Placed[],
  locale: string,
): readonly Element[] {
  return pauses.flatMap((pause, n) => {
    const [before, after] = [placed[n], placed[n + 1]];
    if (pause === null || !before || !after) return [];
    const y = (before.bottom + after.top) / 2;
    return [textAt({ x: COLUMN.x, y }, `↓ ${writeDuration(pause, locale)}`, SMALL, COLOUR.muted)];
  });
}

function endingBlock(text: string, top: number): Block {
  if (text === "") return { elements: [], bottom: top };
  const y = top + GAP + SMALL.line / 2;
  return { elements: [textAt({ x: COLUMN.x, y }, text, SMALL, COLOUR.muted)], bottom: y + SMALL.line / 2 };
}
