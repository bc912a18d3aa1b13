import type { Measure } from "../../src/pictures/fonts.ts";

const TEXT = /<text (?<attributes>[^>]*)>(?<text>[^<]*)<\/text>/g;
const SIZE = /font-size:(?<value>[\d.]+)px/;
const MOVED = /translate\((?<x>[-\d.]+) (?<y>[-\d.]+)\)/;
const SHIFT = / y="(?<value>[-\d.]+)"/;
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
/** Of a line's size, what letters take up without their accents. */
const LETTER_HEIGHT = 0.8;

/** Where a text stands in a drawing. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of text in an SVG drawing. */
export function textBoxes(svg: string, measure: Measure): readonly TextBox[] {
  return [...svg.matchAll(TEXT)].map(({ groups }) =>
    toBox(groups?.attributes ?? "", unescapeXml(groups?.text ?? ""), measure),
  );
}

function toBox(attributes: string, text: string, measure: Measure): TextBox {
  const size = Number(SIZE.exec(attributes)?.groups?.value);
  const { x, y } = MOVED.exec(attributes)?.groups ?? {};
  const middle = Number(y) + Number(SHIFT.exec(attributes)?.groups?.value ?? 0);
  const anchor = /text-anchor="(?<value>\w+)"/.exec(attributes)?.groups?.value ?? "start";
  const width = measure(text, { size, bold: attributes.includes("font-weight:bold") });
  const left = Number(x) - width * (ANCHORS[anchor] ?? Number.NaN);
  const half = (size * LETTER_HEIGHT) / 2;
  return { text, left, right: left + width, top: middle - half, bottom: middle + half };
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Pairs that lie on each other. */
export function overlaps(boxes: readonly TextBox[]): readonly (readonly [string, string])[] {
  return boxes.flatMap((a, n) =>
    boxes.slice(n + 1).flatMap((b) => {
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return isApart ? [] : [[a.text, b.text] as const];
    }),
  );
}
