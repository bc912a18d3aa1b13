import { formatDate } from "../answer/readers/edtf.ts";
import type { Words } from "../language/words.ts";
import type { Timeline, TimelineEvent } from "../timeline/event.ts";
import { escapeLine } from "./escape-markdown.ts";
import { LABEL_TEXT, MESSAGE_TEXT, TITLE_TEXT } from "./limits.ts";
import { type Components, container, textDisplay } from "./message.ts";
import { fitQuote } from "./quote-markdown.ts";
import { sourceMarkdown } from "./source-markdown.ts";

const COLOR = 0x4a6fa5;
const EVENT_TEXT = 420;
/** A message has at most 40 components. */
const EVENTS_SHOWN = 30;
/** Kept free for the line that says how many events are not shown. */
const REST_ROOM = 80;

/** The events in one box, each with its day, its sentence and its source; where they do not all fit, the best told are kept. */
export function renderTimeline(timeline: Timeline, words: Words): Components {
  if (timeline.events.length === 0) return [textDisplay(nothingMarkdown(timeline))];
  const head = `## ${headingOf(timeline)}`;
  const shown = fit(timeline.events, MESSAGE_TEXT - head.length - REST_ROOM, words);
  const rest = timeline.leftOut + timeline.events.length - shown.length;
  return [
    container(COLOR, [
      textDisplay(head),
      ...shown.map(textDisplay),
      ...(rest === 0
        ? []
        : [textDisplay(`-# ${rest.toLocaleString("en-GB")} more left out: narrow it down`)]),
    ]),
  ];
}

/** The events that fit, in their order: first those that most reports tell, then the surest. */
function fit(events: readonly TimelineEvent[], room: number, words: Words): readonly string[] {
  const kept = new Map<TimelineEvent, string>();
  let left = room;
  const best = events.toSorted((a, b) => b.also.length - a.also.length || b.excerpt.score - a.excerpt.score);
  for (const event of best) {
    const text = eventMarkdown(event, words);
    if (text.length > left || kept.size === EVENTS_SHOWN) break;
    kept.set(event, text);
    left -= text.length;
  }
  return events.flatMap((event) => kept.get(event) ?? []);
}

function eventMarkdown({ label, certainty, isExpected, excerpt, also }: TimelineEvent, words: Words): string {
  const marks = [
    ...(isExpected ? ["expected, not told as done"] : []),
    ...(certainty === "implied" ? ["day worked out"] : []),
    ...(also.length === 0
      ? []
      : [`also in ${also.length} other ${also.length === 1 ? "report" : "reports"}`]),
  ];
  const head = [`**${escapeLine(label, LABEL_TEXT)}**`, ...marks].join(" · ");
  const bold = excerpt.answers.map(({ start, end }) => ({
    start: start - excerpt.start,
    end: end - excerpt.start,
  }));
  const quote = fitQuote(excerpt.text, bold, EVENT_TEXT);
  const more = quote?.cut ? "… the passage goes on · " : "";
  return `${head}\n${quote?.markdown ?? ""}\n-# ${more}${sourceMarkdown(excerpt, words)}`;
}

function headingOf({ about, from, to }: Timeline): string {
  const words = about === null ? "Timeline" : `Timeline: ${escapeLine(about, TITLE_TEXT)}`;
  const ends = [
    ...(from === null ? [] : [`from ${formatDate(from)}`]),
    ...(to === null ? [] : [`to ${formatDate(to)}`]),
  ];
  return [words, ...ends].join(" ");
}

function nothingMarkdown({ about, unknownWords, searched }: Timeline): string {
  const subject = about === null ? "" : ` about *${escapeLine(about, TITLE_TEXT)}*`;
  const unknown =
    unknownWords.length === 0
      ? ""
      : ` No report mentions ${unknownWords.map((word) => `*${escapeLine(word, LABEL_TEXT)}*`).join(", ")}.`;
  return `No dated event${subject} in ${searched.toLocaleString("en-GB")} ${searched === 1 ? "report" : "reports"}.${unknown}`;
}
