import { describe, expect, it } from "vitest";
import { message } from "../../src/discord/message.ts";
import { renderTimeline } from "../../src/discord/render-timeline.ts";
import { ENGLISH, wordsFor } from "../../src/language/words.ts";
import type { Timeline, TimelineEvent } from "../../src/timeline/event.ts";
import { sampleExcerpt, sampleReport } from "./sample.ts";
import { callbackFaults, nested, textOf } from "./stand-in/body-faults.ts";

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

function rendered(parts: Partial<Timeline>, first = 0, words = ENGLISH) {
  const view = { timeline: { ...EMPTY, ...parts }, first, isPrivate: true };
  return renderTimeline(view, { turnTo: (event) => `events|${event}`, share: "share-events" }, [], words);
}

function shown(parts: Partial<Timeline>, locale = "en-GB"): string {
  return textOf({ components: rendered(parts, 0, wordsFor(locale)) });
}

describe("a timeline in Discord", () => {
  it("gives each event its day, its sentence and its source", () => {
    expect(shown({ events: [CLOSED] }).split("\n")).toEqual([
      "### Timeline",
      "**3 March 2021**",
      "> The bridge was closed on **3 March 2021**.",
      "-# 1 · A bridge is closed, The Ashford Herald, published 4 March 2021, paragraph 1",
      "-# Searched 5 reports",
    ]);
  });

  it("marks what is expected, what was worked out, and what others tell as well", () => {
    const event: TimelineEvent = { ...CLOSED, isExpected: true, certainty: "implied", also: [REPORT] };
    expect(shown({ events: [event] })).toContain(
      "**3 March 2021** · expected, not told as done · day worked out · also in 1 other report",
    );
  });

  it("turns through all its events, none of them twice, on pages that Discord takes", () => {
    const long = sampleReport("The bridge was closed by the mayor. ".repeat(12).trim());
    const days = Array.from({ length: 50 }, (_, n) => `Event ${n}.`);
    const events = days.map((label) => ({ ...CLOSED, label, excerpt: sampleExcerpt(long) }));
    const seen: string[] = [];
    for (let first: number | undefined = 0; first !== undefined; ) {
      const components = rendered({ events }, first);
      expect(callbackFaults({ type: 4, data: message({ components }, false) }, [])).toEqual([]);
      const text = textOf({ components });
      const page = days.filter((label) => text.includes(`**${label}**`));
      expect(text).toContain(`Events ${seen.length + 1} to ${seen.length + page.length} of 50`);
      seen.push(...page);
      first = nested({ components }).some(({ label }) => label === "Later") ? seen.length : undefined;
    }
    expect(seen).toEqual(days);
  });

  it("shows the page that holds an event, and the way back", () => {
    const events = Array.from({ length: 25 }, () => CLOSED);
    const buttons = nested({ components: rendered({ events }, 14) });
    const turns = buttons.filter(({ label }) => label === "Earlier" || label === "Later");
    expect(turns.map(({ custom_id }) => custom_id)).toEqual(["events|0", "events|20"]);
  });

  it("shows the last page where there are fewer events by now", () => {
    expect(textOf({ components: rendered({ events: [CLOSED] }, 30) })).toContain("**3 March 2021**");
  });

  it("says how many events are left out", () => {
    expect(shown({ events: [CLOSED], leftOut: 7 })).toContain("7 more events are left out");
  });

  it("writes days and everything else in the member's language", () => {
    const since = { ...CLOSED, label: "since 3 March 2021", isExpected: true, also: [REPORT, REPORT] };
    const text = shown({ about: "the bridge", from: "2021-03-01", to: "2021-04-02", events: [since] }, "de");
    expect(text).toMatch(/^### Zeitleiste: the bridge\n1\. März\s–\s2\. April 2021\n/);
    expect(text).toContain(
      "**Seit 3. März 2021** · erwartet; dass es geschah, wird nicht berichtet · auch in 2 anderen Berichten",
    );
    expect(text).toContain("veröffentlicht am 4. März 2021");
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
