import type { EChartsOption } from "echarts";
import { COLOUR, FONT_FAMILY, type Type } from "./theme.ts";

/** One shape or line of text of a drawing, as echarts takes it. */
export type Element =
  | { readonly type: "text"; readonly x: number; readonly y: number; readonly style: Style }
  | { readonly type: "line"; readonly shape: Ends; readonly style: Style }
  | { readonly type: "rect"; readonly shape: Box; readonly style: Style }
  | { readonly type: "circle"; readonly shape: Circle; readonly style: Style }
  | { readonly type: "polygon"; readonly shape: Outline; readonly style: Style };

interface Style {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: number[];
  readonly lineCap?: "round";
  readonly text?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "middle";
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: "bold" | "normal";
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners. */
  readonly r?: number;
}

interface Circle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

interface Outline {
  readonly points: number[][];
}

interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Everything that is drawn, in units of the drawing, laid out to the last text. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
}

interface Place {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly align?: "left" | "center" | "right";
}

/** Control characters and halves of characters, which XML does not allow; a report may hold any. */
const UNDRAWABLE = /[\p{Cc}\p{Cs}]+/gu;

/** One line of text. */
export function textAt({ x, y, align = "left" }: Place, words: string, type: Type, fill: string): Element {
  const text = words.replace(UNDRAWABLE, " ");
  const font = { fontFamily: FONT_FAMILY, fontSize: type.size, fontWeight: weightOf(type) };
  return { type: "text", x, y, style: { text, fill, align, verticalAlign: "middle", ...font } };
}

/** Lines below each other, the first beginning at `top`. */
export function linesAt(
  { x, top }: { readonly x: number; readonly top: number },
  lines: readonly string[],
  type: Type,
  fill: string,
): readonly Element[] {
  return lines.map((line, n) => textAt({ x, y: top + type.line * (n + 0.5) }, line, type, fill));
}

/** The weight of type as echarts names it. */
export function weightOf(type: Type): "bold" | "normal" {
  return type.bold ? "bold" : "normal";
}

/** A straight line, one unit wide unless told. */
export function lineFrom(
  shape: Ends,
  stroke: string,
  style: { width?: number; dashed?: boolean } = {},
): Element {
  const { width = 1, dashed = false } = style;
  const lineDash = dashed ? { lineDash: [2, 5], lineCap: "round" as const } : {};
  return { type: "line", shape: { ...shape }, style: { stroke, lineWidth: width, ...lineDash } };
}

/** Background and nothing that moves. */
export const STILL = { animation: false, backgroundColor: COLOUR.background } as const;
