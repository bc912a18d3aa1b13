import { digitsBelow, FORMS, paint, symbolOf } from "./bounds.ts";
import type { Listed } from "./figures.ts";
import { type Element, lineFrom, weightOf } from "./scene.ts";
import { type Area, type Point, spread } from "./spread.ts";
import { COLOUR, DIGITS, FONT_FAMILY } from "./theme.ts";

/** Width of a circle that holds a number. */
export const MARK = 20;
const SMALL_MARK = 8;
/** A triangle is wider than a circle. */
const CLEARANCE = MARK * 1.25 + 3;

/** A figure, where it belongs in the drawing, and the colour of its publisher. */
export interface Seat {
  readonly point: Listed;
  readonly hue: string;
  readonly home: Point;
}

interface Seated extends Seat {
  /** Where there was room for it. */
  readonly seat: Point;
}

interface Origin {
  readonly left: number;
}

/** Moves marks that would hide each other apart, within the area of each. */
export function seat(homes: readonly Seat[], areaOf: (point: Listed) => Area): readonly Seated[] {
  const wanted = homes.map(({ home, point }) => ({ point: home, area: areaOf(point) }));
  const seats = spread(wanted, CLEARANCE);
  return homes.map((one, n) => ({ ...one, seat: seats[n] ?? one.home }));
}

/** From where each moved mark belongs to where there was room for it. */
export function leaders(seats: readonly Seated[]): readonly Element[] {
  return seats.flatMap(({ home, seat: { x, y }, hue }): readonly Element[] => {
    if (home.x === x && home.y === y) return [];
    return [
      lineFrom({ x1: home.x, y1: home.y, x2: x, y2: y }, hue, { width: 1.5 }),
      { type: "circle", shape: { cx: home.x, cy: home.y, r: 3 }, style: { fill: hue } },
    ];
  });
}

/** Marks with their numbers. */
export function listedSeries(seats: readonly Seated[], { left }: Origin) {
  const label = { fontFamily: FONT_FAMILY, fontSize: DIGITS.size, fontWeight: weightOf(DIGITS) };
  const data = seats.map(({ point, hue, home, seat: { x, y } }, n) => {
    const { fill, stroke, digits } = paint(point.bound, hue);
    return {
      value: [home.x - left, point.value],
      symbol: symbolOf(point.bound),
      symbolSize: MARK * FORMS[point.bound].size,
      symbolOffset: [x - home.x, y - home.y],
      itemStyle: { color: fill, borderColor: stroke, borderWidth: 2, opacity: 1 },
      label: {
        show: true,
        formatter: String(n + 1),
        position: "inside" as const,
        offset: [0, digitsBelow(point.bound, MARK)],
        color: digits,
      },
    };
  });
  return { type: "scatter" as const, silent: true, clip: false, z: 5, label, data };
}

/** Smaller, grey and without a number: the figures that are not listed. */
export function restSeries(seats: readonly Seat[], { left }: Origin) {
  const data = seats.map(({ point, home }) => {
    const { fill, stroke } = paint(point.bound, COLOUR.muted);
    return {
      value: [home.x - left, point.value],
      symbol: symbolOf(point.bound),
      symbolSize: SMALL_MARK * FORMS[point.bound].size,
      itemStyle: { color: fill, borderColor: stroke, borderWidth: 1.5, opacity: 1 },
    };
  });
  return { type: "scatter" as const, silent: true, clip: false, z: 3, data };
}
