import { type Block, titleBlock } from "./block.ts";
import { type Figures, order } from "./figures.ts";
import { keyBlock, legendBlock } from "./figures-key.ts";
import { plotFigures } from "./figures-plot.ts";
import type { Measure } from "./fonts.ts";
import { type Scene, STILL, textAt } from "./scene.ts";
import { COLOUR, HUES, MARGIN, SMALL, WIDTH } from "./theme.ts";

/** Title, what the forms mean, the figures against the days, and a row for each of them. */
export function figuresScene({ title, points, words }: Figures, measure: Measure): Scene {
  const { listed, rest } = order(points);
  const hueOf = hues(points.map(({ publisher }) => publisher));
  const header = titleBlock(title, measure);
  const legend = legendBlock(new Set(points.map(({ bound }) => bound)), words, header.bottom + 6, measure);
  const plot = plotFigures({ listed, rest, hueOf, words }, legend.bottom + 12, measure);
  const key = keyBlock(listed, hueOf, words, plot.bottom + 14, measure);
  const more = moreBlock(rest.length > 0 ? words.more(rest.length) : "", key.bottom);
  const parts = [header, legend, plot, key, more];
  return {
    width: WIDTH,
    height: Math.ceil(more.bottom + MARGIN - 6),
    option: { ...STILL, ...plot.option, graphic: { elements: parts.flatMap(({ elements }) => elements) } },
  };
}

/** A colour for each publisher; one for all where there are more publishers than colours. */
function hues(publishers: readonly string[]): (publisher: string) => string {
  const distinct = [...new Set(publishers)];
  const [common] = HUES;
  return (publisher) =>
    (distinct.length > HUES.length ? common : HUES[distinct.indexOf(publisher)]) ?? common;
}

function moreBlock(text: string, top: number): Block {
  if (text === "") return { elements: [], bottom: top };
  return {
    elements: [textAt({ x: MARGIN, y: top + SMALL.line / 2 }, text, SMALL, COLOUR.muted)],
    bottom: top + SMALL.line + 6,
  };
}
