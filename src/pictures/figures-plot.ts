import type { Block } from "./block.ts";
import type { FigureWords, Listed } from "./figures.ts";
import { dayAxis, valueAxis, writeNumbers } from "./figures-axes.ts";
import { leaders, listedSeries, MARK, restSeries, type Seat, seat } from "./figures-marks.ts";
import type { Measure } from "./fonts.ts";
import { type Along, layAlong } from "./lay-along.ts";
import { type Element, lineFrom, type Scene, textAt } from "./scene.ts";
import { COLOUR, MARGIN, SMALL, WIDTH } from "./theme.ts";
import { scaleOf, type ValueScale } from "./value-scale.ts";

const HEIGHT = 230;
/** Between the numbers of the upright axis and its lines. */
const NUMBER_GAP = 10;
/** Room above the highest line, for the upper half of a mark on it. */
const HEADROOM = 16;

interface Plotted {
  readonly listed: readonly Listed[];
  readonly rest: readonly Listed[];
  readonly hueOf: (publisher: string) => string;
  readonly words: FigureWords;
}

/** Where the lines of the plot are, in units of the drawing. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Plot extends Block {
  readonly option: Pick<Scene["option"], "grid" | "xAxis" | "yAxis" | "series">;
}

/** The figures as marks: day along, value up; what has no date stands in a strip of its own on the right. */
export function plotFigures({ listed, rest, hueOf, words }: Plotted, top: number, measure: Measure): Plot {
  const all = [...listed, ...rest];
  const scale = scaleOf(all.map(({ value }) => value));
  const write = writeNumbers(scale, words.locale);
  const frame = frameOf(Math.max(...scale.ticks.map((tick) => measure(write(tick), SMALL))), top);
  const along = layAlong(all, frame, words, measure);
  const place = (point: Listed): Seat => ({
    point,
    hue: hueOf(point.publisher),
    home: { x: along.place(point.at), y: frame.bottom - scale.place(point.value) * HEIGHT },
  });
  const seats = seat(listed.map(place), ({ at }) => {
    const { left, right } = along.partOf(at);
    return { ...frame, left: left + MARK / 2, right: right - MARK / 2 };
  });
  const bottom = frame.bottom + 8 + (linesOf(along) + 1) * SMALL.line;
  return {
    elements: [
      ...captions(words, scale, frame, { top, bottom }),
      ...divider(along, frame),
      ...leaders(seats),
    ],
    bottom,
    option: {
      grid: { left: frame.left, top: frame.top, width: frame.right - frame.left, height: HEIGHT },
      xAxis: dayAxis(along.ticks, frame),
      yAxis: valueAxis(scale, write),
      series: [restSeries(rest.map(place), frame), listedSeries(seats, frame)],
    },
  };
}

function frameOf(widestNumber: number, top: number): Frame {
  const upper = top + SMALL.line + HEADROOM;
  return {
    left: MARGIN + widestNumber + NUMBER_GAP,
    right: WIDTH - MARGIN,
    top: upper,
    bottom: upper + HEIGHT,
  };
}

function linesOf({ ticks }: Along): number {
  return Math.max(...ticks.map(({ label }) => label.split("\n").length));
}

function captions(
  words: FigureWords,
  { kind }: ValueScale,
  { right }: Frame,
  { top, bottom }: Pick<Frame, "top" | "bottom">,
): readonly Element[] {
  const values = kind === "log" ? words.valuesByTens : words.values;
  const below = { x: right, y: bottom - SMALL.line / 2, align: "right" } as const;
  return [
    textAt({ x: MARGIN, y: top + SMALL.line / 2 }, values, SMALL, COLOUR.muted),
    textAt(below, `${words.days} →`, SMALL, COLOUR.muted),
  ];
}

function divider({ edge }: Along, { top, bottom }: Frame): readonly Element[] {
  if (edge === null) return [];
  const line = { x1: edge, x2: edge, y1: top, y2: bottom + 8 + SMALL.line };
  return [lineFrom(line, COLOUR.line, { dashed: true })];
}
