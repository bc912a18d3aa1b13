import { clip, describe } from "./describe.ts";
import { toPng } from "./draw.ts";
import { type Figures, order } from "./figures.ts";
import { writeDay } from "./figures-key.ts";
import { figuresScene } from "./figures-scene.ts";
import { loadMeasure } from "./fonts.ts";
import type { Picture } from "./picture.ts";

/** Several figures for one thing, each against the date of its report. There must be at least one. */
export async function drawFigures(figures: Figures): Promise<Picture> {
  if (figures.points.length === 0) throw new RangeError("there is no figure to draw");
  const scene = figuresScene(figures, await loadMeasure());
  return { png: await toPng(scene), description: describeFigures(figures) };
}

function describeFigures({ title, points, words }: Figures): string {
  const { listed, rest } = order(points);
  const lines = (longest: number) =>
    listed.map((point) => {
      const note = point.note === undefined ? [] : [point.note];
      const source = [clip(point.publisher, longest), writeDay(point, words), ...note].join(", ");
      return `${clip(point.label, longest)} (${source})`;
    });
  return describe({ heading: title, lines, leftOut: rest.length, more: words.more });
}
