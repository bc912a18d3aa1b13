import { describe, expect, it } from "vitest";
import { message } from "../../src/discord/message.ts";
import { render } from "../../src/discord/render.ts";
import { ENGLISH } from "../../src/language/words.ts";
import type { Timeline, TimelineEvent } from "../../src/timeline/event.ts";
import { sampleExcerpt, sampleReport } from "./sample.ts";
import { callbackFaults, textOf } from "./stand-in/body-faults.ts";

const REPORT = sampleReport("The bridge was closed on 3 March 2021.");
const CLOSED: TimelineEvent = {
  day: "2021-03-03",
  label: "3 March 2021",
  certainty: "stated",
  isExpected: false,
  excerpt: sampleExcerpt(REPORT, "3 March 2021"),
  also: [],
};
const EMPTY: Timeline = {
  about: null,
  from: null,
  to: null,
  events: [],
  leftOut: 0,
  searched: 5,
  unknownWords: [],
};

function shown(parts: Partial<Timeline>): string {
  return textOf({ components: render({ kind: "timeline", timeline: { ...EMPTY, ...parts } }, ENGLISH) });
}

describe("a timeline in Discord", () => {
  it("gives each event its day, its sentence and its source", () => {
    expect(shown({ events: [CLOSED] }).split("\n")).toEqual([
      "## Timeline",
      "**3 March 2021**",
      "> The bridge was closed on **3 March 2021**.",
      "-# A bridge is closed, The Ashford Herald, published 4 March 2021, paragraph 1",
    ]);
  });

  it("marks what is expected, what was worked out, and what others tell as well", () => {
    const event: TimelineEvent = { ...CLOSED, isExpected: true, certainty: "implied", also: [REPORT] };
    expect(shown({ events: [event] })).toContain(
      "**3 March 2021** · expected, not told as done · day worked out · also in 1 other report",
    );
  });

  it("says how many events are left out, those that did not fit included", () => {
    const long = sampleReport(`${"The bridge was closed by the mayor. ".repeat(12).trim()}`);
    const events = Array.from({ length: 50 }, () => ({ ...CLOSED, excerpt: sampleExcerpt(long) }));
    const timeline = { ...EMPTY, events, leftOut: 7 };
    const components = render({ kind: "timeline", timeline }, ENGLISH);
    expect(callbackFaults({ type: 4, data: message({ components }, false) }, [])).toEqual([]);
    const text = textOf({ components });
    const kept = text.split("**3 March 2021**").length - 1;
    expect(kept).toBeGreaterThan(3);
    expect(text).toContain(`${57 - kept} more left out`);
  });

  it("shows what was typed as it was typed", () => {
    expect(shown({ about: "**bold** @everyone", events: [CLOSED] })).toContain(
      "\\*\\*bold\\*\\* \\@everyone",
    );
  });

  it("says where there is no event", () => {
    expect(shown({ about: "unicorns", unknownWords: ["unicorns"] })).toBe(
      "No dated event about *unicorns* in 5 reports. No report mentions *unicorns*.",
    );
  });
});
