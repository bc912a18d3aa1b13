import { formatDate } from "../answer/readers/edtf.ts";
import type { Timeline, TimelineEvent } from "../timeline/event.ts";
import type { Look } from "./look.ts";
import { renderExcerpt } from "./render-excerpt.ts";
import { setText } from "./set-text.ts";
import { counted } from "./wording.ts";

/** A timeline: each event with its day, its sentence and its source, and how many more there are. */
export function renderTimeline(timeline: Timeline, look: Look): string {
  if (timeline.events.length === 0) return setText(nothingText(timeline), look);
  return [
    setText(headingOf(timeline), look, { style: "heading" }),
    ...timeline.events.map((event, n) => renderEvent(event, n + 1, timeline.events, look)),
    ...(timeline.leftOut === 0
      ? []
      : [setText(`${counted(timeline.leftOut, "more event")} left out: narrow it down.`, look)]),
  ].join("\n\n");
}

function renderEvent(
  event: TimelineEvent,
  number: number,
  all: readonly TimelineEvent[],
  look: Look,
): string {
  const { label, certainty, isExpected, excerpt, also } = event;
  const isKnown = all.slice(0, number - 1).some((other) => other.excerpt.report === excerpt.report);
  const head = [
    label,
    ...(isExpected ? ["expected, not told as done"] : []),
    ...(certainty === "implied" ? ["day worked out"] : []),
    ...(also.length === 0 ? [] : [`also in ${counted(also.length, "other report")}`]),
  ].join(" · ");
  return [
    setText(head, look, { style: "heading" }),
    renderExcerpt(excerpt, { number, isClaimed: true, isKnown }, look),
  ].join("\n");
}

function headingOf({ about, from, to }: Timeline): string {
  return [
    about === null ? "Timeline" : `Timeline: ${about}`,
    ...(from === null ? [] : [`from ${formatDate(from)}`]),
    ...(to === null ? [] : [`to ${formatDate(to)}`]),
  ].join(" ");
}

function nothingText({ about, unknownWords, searched }: Timeline): string {
  const subject = about === null ? "" : ` about “${about}”`;
  const unknown = unknownWords.map((word) => ` No report mentions “${word}”.`).join("");
  return `No dated event${subject} in ${counted(searched, "report")}.${unknown}`;
}
