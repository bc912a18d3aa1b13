import type { Element } from "./scene.ts";
import { COLOUR } from "./theme.ts";

/** How a report bounds its figure, in the order of a legend. */
export const BOUNDS = ["exactly", "about", "at least", "more than", "at most", "less than"] as const;
export type Bound = (typeof BOUNDS)[number];

type Corner = readonly [x: number, y: number];

interface Form {
  /** In a box from -1 to 1; none for a circle. */
  readonly corners: readonly Corner[];
  readonly isFilled: boolean;
  /** Over that of a circle: a triangle needs more room for its number. */
  readonly size: number;
  /** How far below the middle its number stands, over the size. */
  readonly digits: number;
}

const CIRCLE: readonly Corner[] = [];
const DIAMOND: readonly Corner[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
const UPWARDS: readonly Corner[] = [
  [0, -1],
  [1, 1],
  [-1, 1],
];
const DOWNWARDS: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [0, 1],
];

/**
 * One form for each bound, told apart without colour: pointing to where the true figure may lie, and hollow where the
 * figure itself is excluded, as in mathematics.
 */
export const FORMS: Readonly<Record<Bound, Form>> = {
  exactly: { corners: CIRCLE, isFilled: true, size: 1, digits: 0 },
  about: { corners: DIAMOND, isFilled: true, size: 1.25, digits: 0 },
  "at least": { corners: UPWARDS, isFilled: true, size: 1.25, digits: 0.16 },
  "more than": { corners: UPWARDS, isFilled: false, size: 1.25, digits: 0.16 },
  "at most": { corners: DOWNWARDS, isFilled: true, size: 1.25, digits: -0.16 },
  "less than": { corners: DOWNWARDS, isFilled: false, size: 1.25, digits: -0.16 },
};

/** Colours of a form, and of the number on it. */
export function paint(bound: Bound, hue: string) {
  const { isFilled } = FORMS[bound];
  return { fill: isFilled ? hue : COLOUR.background, stroke: hue, digits: isFilled ? COLOUR.onMark : hue };
}

interface Mark {
  readonly x: number;
  readonly y: number;
  /** Width of a circle. */
  readonly size: number;
  readonly bound: Bound;
  readonly hue: string;
}

/** The form alone, with its middle at x, y. */
export function markAt({ x, y, size, bound, hue }: Mark): Element {
  const form = FORMS[bound];
  const r = (size * form.size) / 2;
  const { fill, stroke } = paint(bound, hue);
  const style = { fill, stroke, lineWidth: 2 };
  if (form.corners.length === 0) return { type: "circle", shape: { cx: x, cy: y, r }, style };
  return {
    type: "polygon",
    shape: { points: form.corners.map(([dx, dy]) => [x + dx * r, y + dy * r]) },
    style,
  };
}

/** The form as the symbol of a series. */
export function symbolOf(bound: Bound): string {
  const { corners } = FORMS[bound];
  return corners.length === 0 ? "circle" : `path://M${corners.map((corner) => corner.join(" ")).join("L")}Z`;
}

/** Where the number of a mark stands, from the middle of its form. */
export function digitsBelow(bound: Bound, size: number): number {
  const form = FORMS[bound];
  return form.digits * size * form.size;
}
