import type { Excerpt } from "../answer/answer.ts";
import { splitSentences } from "../corpus/sentences.ts";
import type { Words } from "../language/words.ts";
import { clip } from "../pictures/describe.ts";
import { drawTimeline } from "../pictures/draw-timeline.ts";
import { arrange } from "../pictures/timeline.ts";
import type { Timeline, TimelineEvent } from "../timeline/event.ts";
import type { PictureFile } from "./message.ts";
import { timelineHeading, timelinePeriod } from "./timeline-heading.ts";

const NAME = "timeline.png";
/** So much of a title leaves room for the day of its report. */
const SOURCE_TEXT = 34;
/** One date alone has no place among others. */
const FEWEST_DATES = 2;

/** How to draw the events, or null where there are too few. */
export function timelinePicture(timeline: Timeline, words: Words): (() => Promise<PictureFile>) | null {
  const title = [timelineHeading(timeline, words), timelinePeriod(timeline, words)];
  const picture = {
    title: title.filter((part) => part !== "").join(" · "),
    events: timeline.events.map((event) => ({
      day: event.day,
      label: sentenceOf(event.excerpt),
      source: sourceOf(event, words),
      isExpected: event.isExpected,
    })),
    leftOut: timeline.leftOut,
    words: { locale: words.locale, more: (count: number) => words.say("list.more", { count }) },
  };
  if (arrange(picture).moments.length < FEWEST_DATES) return null;
  return async () => ({ name: NAME, ...(await drawTimeline(picture)) });
}

/** The sentence that holds the date: the one before it is there for the quotation alone. */
function sentenceOf({ report, start, end, answers: [date] }: Excerpt): string {
  const at = date?.start ?? start;
  const span = splitSentences(report.text, { start, end }).find((one) => at < one.end) ?? { start, end };
  return report.text.slice(span.start, span.end).replace(/\s+/g, " ");
}

/** What is only expected must not look as if it had happened. */
function sourceOf({ excerpt: { report }, isExpected }: TimelineEvent, words: Words): string {
  const source = clip(report.publisher ?? report.title, SOURCE_TEXT);
  const day = report.published === null ? "" : `, ${words.day(report.published)}`;
  return `${isExpected ? `${words.say("timeline.expected")} · ` : ""}${source}${day}`;
}
