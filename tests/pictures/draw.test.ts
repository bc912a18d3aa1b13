import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { drawFigures } from "../../src/pictures/draw-figures.ts";
import { drawTimeline } from "../../src/pictures/draw-timeline.ts";
import { LONGEST_DESCRIPTION, type Picture } from "../../src/pictures/picture.ts";
import { readPngSize } from "./png.ts";
import { event, FIGURE_WORDS, figure, HARD_FIGURES, HARD_TIMELINES, TIMELINE_WORDS } from "./samples.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MOST_BYTES = 500_000;

const cases: readonly (readonly [string, () => Promise<Picture>])[] = [
  ...Object.entries(HARD_FIGURES).map(
    ([name, data]) => [`figures: ${name}`, () => drawFigures(data)] as const,
  ),
  ...Object.entries(HARD_TIMELINES).map(
    ([name, data]) => [`timeline: ${name}`, () => drawTimeline(data)] as const,
  ),
];

describe.each(cases)("%s", (_, draw) => {
  test("is a PNG file of two pixels for each unit that Discord takes with its description", async () => {
    const { png, description } = await draw();
    const { width, height } = readPngSize(png);
    expect(width).toBe(880);
    expect(height).toBeGreaterThan(100);
    expect(png.length).toBeLessThan(MOST_BYTES);
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test("is the same every time", async () => {
    const [first, second] = [await draw(), await draw()];
    expect(Buffer.compare(first.png, second.png)).toBe(0);
    expect(first.description).toBe(second.description);
  });
});

describe("a description", () => {
  test("says what the figures say, in their order", async () => {
    const points = [
      figure({ value: 9, day: null }),
      figure({ label: "at least 164 people", bound: "at least" }),
    ];
    const { description } = await drawFigures({ title: "How many died?", points, words: FIGURE_WORDS });
    expect(description).toBe(
      "How many died?\nat least 164 people (River Herald, 13 Jan 2022)\n9 people (River Herald, no date)",
    );
  });

  test("says what happened when, and by whom it is told", async () => {
    const timeline = { title: "The flood", events: [event("2022-01", "Rain fell")], words: TIMELINE_WORDS };
    const { description } = await drawTimeline(timeline);
    expect(description).toBe("The flood\nJanuary 2022: Rain fell (River Herald, 13 January 2022)");
  });

  const LONG = Array.from({ length: 12 }, (_, n) => event(String(2000 + n), "long ".repeat(30).trim()));

  test("cuts long texts rather than leave an event out", async () => {
    const { description } = await drawTimeline({ title: "The flood", events: LONG, words: TIMELINE_WORDS });
    const years = LONG.map(({ day }) => day);
    expect(description.split("\n").map((line) => line.split(":")[0])).toEqual(["The flood", ...years]);
    expect(description.length).toBeLessThanOrEqual(1024);
  });

  test("ends with how many there was no room for", async () => {
    const title = "The flood in the valley ".repeat(24).trim();
    const { description } = await drawTimeline({ title, events: LONG, words: TIMELINE_WORDS });
    expect(description.split("\n").at(-1)).toMatch(/^and [4-9] more$/);
  });

  test("says of a figure what must be said beside it", async () => {
    const points = [figure({ note: "taken back by a report" })];
    const { description } = await drawFigures({ title: "How many died?", points, words: FIGURE_WORDS });
    expect(description).toContain("164 people (River Herald, 13 Jan 2022, taken back by a report)");
  });
});

describe("drawing", () => {
  test("refuses to draw nothing", async () => {
    await expect(drawFigures({ title: "How many?", points: [], words: FIGURE_WORDS })).rejects.toThrow(
      RangeError,
    );
    const undated = { title: "When?", events: [event("some day")], words: TIMELINE_WORDS };
    await expect(drawTimeline(undated)).rejects.toThrow(RangeError);
  });

  test("lets the process end", () => {
    const script = `
      const { drawTimeline } = await import("./src/pictures/draw-timeline.ts");
      const { png } = await drawTimeline({
        title: "The flood",
        events: [{ day: "2022", label: "Rain", source: "River Herald" }],
        words: { locale: "en", more: String },
      });
      process.stdout.write(png.subarray(1, 4));`;
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: "utf8",
      timeout: 25_000,
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "PNG", stderr: "" });
  });
});
