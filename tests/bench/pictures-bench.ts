import { drawFigures } from "../../src/pictures/draw-figures.ts";
import { drawTimeline } from "../../src/pictures/draw-timeline.ts";
import type { Picture } from "../../src/pictures/picture.ts";
import { event, HARD_FIGURES, HARD_TIMELINES, TIMELINE_WORDS } from "../pictures/samples.ts";
import type { Row } from "./row.ts";
import { quantile, timed } from "./timing.ts";

const ROUNDS = 3;
const SMALLEST = { title: "The flood", events: [event("2022-01-13")], words: TIMELINE_WORDS };

/** Hard pictures beside the smallest that can be drawn; the first of all also loads what draws. */
export async function benchPictures(): Promise<readonly Row[]> {
  const { ms: first } = await timed(() => drawTimeline(SMALLEST));
  const { ms: bare } = await timed(() => drawTimeline(SMALLEST));
  const figures = Object.values(HARD_FIGURES).map((data) => () => drawFigures(data));
  const timelines = Object.values(HARD_TIMELINES).map((data) => () => drawTimeline(data));
  return [
    { what: "first picture", where: "the smallest timeline", unit: "ms", own: first, bare },
    await benchDrawing("picture of figures, median", figures),
    await benchDrawing("picture of a timeline, median", timelines),
  ];
}

async function benchDrawing(what: string, pictures: readonly (() => Promise<Picture>)[]): Promise<Row> {
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const draw of pictures) {
      own.push((await timed(draw)).ms);
      bare.push((await timed(() => drawTimeline(SMALLEST))).ms);
    }
  }
  return { what, where: "hard cases", unit: "ms", own: quantile(own, 0.5), bare: quantile(bare, 0.5) };
}
