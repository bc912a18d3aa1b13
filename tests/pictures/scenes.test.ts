import { describe, expect, test } from "vitest";
import { toSvg } from "../../src/pictures/draw.ts";
import { figuresScene } from "../../src/pictures/figures-scene.ts";
import { loadMeasure } from "../../src/pictures/fonts.ts";
import type { Scene } from "../../src/pictures/scene.ts";
import { ACCENT, COLOUR } from "../../src/pictures/theme.ts";
import { timelineScene } from "../../src/pictures/timeline-scene.ts";
import { event, FIGURE_WORDS, figure, HARD_FIGURES, HARD_TIMELINES, TIMELINE_WORDS } from "./samples.ts";
import { overlaps, textBoxes } from "./text-boxes.ts";

const measure = await loadMeasure();
const scenes: readonly (readonly [string, Scene])[] = [
  ...Object.entries(HARD_FIGURES).map(
    ([name, data]) => [`figures: ${name}`, figuresScene(data, measure)] as const,
  ),
  ...Object.entries(HARD_TIMELINES).map(
    ([name, data]) => [`timeline: ${name}`, timelineScene(data, measure)] as const,
  ),
];

describe.each(scenes)("%s", (_, scene) => {
  test("has no text on another", async () => {
    const boxes = textBoxes(await toSvg(scene), measure);
    expect(boxes.length).toBeGreaterThan(2);
    expect(overlaps(boxes)).toEqual([]);
  });

  test("has all text inside the picture", async () => {
    const outside = textBoxes(await toSvg(scene), measure).filter(
      ({ left, right, top, bottom }) =>
        left < 8 || right > scene.width - 8 || top < 8 || bottom > scene.height - 8,
    );
    expect(outside).toEqual([]);
  });
});

async function textsOf(scene: Scene): Promise<readonly string[]> {
  return textBoxes(await toSvg(scene), measure).map(({ text }) => text);
}

describe("a picture of figures", () => {
  const points = [
    figure({
      value: 10_000,
      bound: "about",
      label: "nearly 10,000 people",
      day: "2022-01-13",
      publisher: "AP",
    }),
    figure({
      value: 12_000,
      bound: "at least",
      label: "at least 12,000 people",
      day: "2022-01-14",
      publisher: "AFP",
    }),
  ];

  test("has question, axes, bounds, and each figure with its report", async () => {
    const texts = await textsOf(figuresScene({ title: "How many?", points, words: FIGURE_WORDS }, measure));
    expect(texts).toEqual(
      expect.arrayContaining([
        "How many?",
        "Figure given",
        "Date of the report →",
        "about, nearly",
        "at least",
        "nearly 10,000 people",
        "AP · 13 Jan 2022",
        "at least 12,000 people",
        "AFP · 14 Jan 2022",
        "13 Jan",
        "14 Jan",
        "10,000",
      ]),
    );
    expect(texts).not.toContain("at most");
  });

  test("says how many figures are drawn without a row", async () => {
    const many = Array.from({ length: 12 }, (_, n) => figure({ value: n }));
    const texts = await textsOf(
      figuresScene({ title: "How many?", points: many, words: FIGURE_WORDS }, measure),
    );
    expect(texts).toContain("and 3 more, drawn small");
  });

  test("says that the axis goes by tens where it does", async () => {
    const far = [figure({ value: 3 }), figure({ value: 40_000 })];
    const texts = await textsOf(
      figuresScene({ title: "How many?", points: far, words: FIGURE_WORDS }, measure),
    );
    expect(texts).toContain(FIGURE_WORDS.valuesByTens);
    expect(texts).toEqual(expect.arrayContaining(["1", "1,000", "100,000"]));
  });

  test("takes whatever a report holds for text", async () => {
    const odd = [figure({ label: 'a <b> & "c" {d|e}\u0000\u0007f', publisher: "<script>" })];
    const texts = await textsOf(figuresScene({ title: "1 < 2", points: odd, words: FIGURE_WORDS }, measure));
    expect(texts).toEqual(expect.arrayContaining(["1 < 2", 'a <b> & "c" {d|e} f', "<script> · 13 Jan 2022"]));
  });
});

describe("a timeline", () => {
  test("stands in order, with what each report says", async () => {
    const events = [event("2022-01-05", "The gate failed"), event("2022-01-02", "Rain began")];
    const texts = await textsOf(
      timelineScene({ title: "The flood", events, words: TIMELINE_WORDS }, measure),
    );
    expect(texts.filter((text) => /Jan.*2022$|gate|Rain/.test(text) && !text.startsWith("River"))).toEqual([
      "2 January 2022",
      "Rain began",
      "5 January 2022",
      "The gate failed",
    ]);
  });

  test("names a long pause where the distances do not show it", async () => {
    const events = [event("1991-12-16"), event("2022-01-02"), event("2022-01-05")];
    const texts = await textsOf(
      timelineScene({ title: "The flood", events, words: TIMELINE_WORDS }, measure),
    );
    expect(texts).toEqual(expect.arrayContaining(["↓ 30 years", "↓ 3 days"]));
  });

  test("counts what is left out: by the caller, for want of room, or of a day", async () => {
    const events = [...Array.from({ length: 13 }, (_, n) => event(String(1990 + n))), event("T09:00")];
    const timeline = { title: "The flood", events, leftOut: 5, words: TIMELINE_WORDS };
    expect(await textsOf(timelineScene(timeline, measure))).toContain("and 7 more");
  });

  test("has a hollow dot for what was still to come", async () => {
    const events = [event("2022-01-05"), { ...event("2022-01-22"), isExpected: true }];
    const svg = await toSvg(timelineScene({ title: "The flood", events, words: TIMELINE_WORDS }, measure));
    const dots = [...svg.matchAll(/<(?:circle|path)[^>]*fill="(?<fill>[^"]+)"[^>]*stroke="(?<edge>[^"]+)"/g)];
    const filled = dots.map(({ groups }) => [groups?.fill, groups?.edge]).filter(([fill]) => fill !== "none");
    expect(filled).toEqual([
      [ACCENT, COLOUR.background],
      [COLOUR.background, ACCENT],
    ]);
  });
});
