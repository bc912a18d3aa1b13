import { describe, expect, it } from "vitest";
import { render } from "../../src/terminal/render.ts";
import type { Timeline, TimelineEvent } from "../../src/timeline/event.ts";
import { excerpt, plainLook, report } from "./stand-in.ts";

const flood = report();
const rescued: TimelineEvent = {
  day: "2023-05-01",
  label: "1 May 2023",
  certainty: "implied",
  isExpected: false,
  excerpt: excerpt(
    flood,
    "At least 12 people were rescued from their roofs, police said.",
    "At least 12 people",
  ),
  also: [report({ id: "other" })],
};
const empty: Timeline = {
  about: null,
  from: null,
  to: null,
  events: [],
  leftOut: 0,
  searched: 3,
  unknownWords: [],
};

function shown(parts: Partial<Timeline>): string {
  return render({ kind: "timeline", timeline: { ...empty, ...parts } }, plainLook(80));
}

describe("a timeline at a terminal", () => {
  it("gives each event its day, its sentence and its source", () => {
    const text = shown({ about: "floods", from: "2023-05-01", events: [rescued], leftOut: 2 });
    expect(text).toMatch(/^Timeline: floods from 1 May 2023\n/);
    expect(text).toContain("1 May 2023 · day worked out · also in 1 other report\n");
    expect(text).toContain("At least 12 people were rescued from their roofs, police said.");
    expect(text).toContain("published 2 May 2023");
    expect(text).toMatch(/2 more events left out: narrow it down\.$/);
  });

  it("marks what is only expected", () => {
    expect(shown({ events: [{ ...rescued, isExpected: true }] })).toContain("expected, not told as done");
  });

  it("says where there is no event, and which words no report mentions", () => {
    expect(shown({ about: "a unicorn", unknownWords: ["unicorn"] })).toBe(
      "No dated event about “a unicorn” in 3 reports. No report mentions “unicorn”.",
    );
  });
});
