import type { Excerpt } from "../answer/answer.ts";
import type { Words } from "../language/words.ts";
import type { Timeline, TimelineEvent } from "../timeline/event.ts";
import { capitalise } from "./capitalise.ts";
import { PLAIN_COLOR } from "./colors.ts";
import { dayLabel } from "./day-label.ts";
import { escapeLine } from "./escape-markdown.ts";
import {
  LABEL_TEXT,
  MESSAGE_TEXT,
  QUESTION_TEXT,
  ROW_BUTTONS,
  SHORT_QUOTE_TEXT,
  TITLE_TEXT,
} from "./limits.ts";
import {
  button,
  buttonRow,
  type Components,
  container,
  gallery,
  type PictureFile,
  textDisplay,
} from "./message.ts";
import { HEADING_MARK } from "./question-in-message.ts";
import { fitExcerpt } from "./quote-markdown.ts";
import { placeCustomId } from "./report-place.ts";
import { sourceMarkdown } from "./source-markdown.ts";
import { timelineHeading, timelinePeriod } from "./timeline-heading.ts";
import { type Page, pageWith } from "./timeline-pages.ts";

/** A timeline as it is shown: from which event on, from zero. */
export interface TimelineView {
  readonly timeline: Timeline;
  readonly first: number;
  /** Only whoever asked sees it. */
  readonly isPrivate: boolean;
}

/** The custom ids of a timeline's buttons. */
export interface TimelineIds {
  readonly turnTo: (event: number) => string;
  readonly share: string;
}

/** Kept free for the foot, and for the line that says that the reports have changed. */
const REST_ROOM = 400;

/** Some of the events in one box, in order, each with its day, its sentence and its source, and the way to the others. */
export function renderTimeline(
  { timeline, first, isPrivate }: TimelineView,
  { turnTo, share }: TimelineIds,
  pictures: readonly PictureFile[],
  words: Words,
): Components {
  if (timeline.events.length === 0) return [textDisplay(nothingMarkdown(timeline, words))];
  const period = timelinePeriod(timeline, words);
  const heading = `${HEADING_MARK}${escapeLine(timelineHeading(timeline, words), QUESTION_TEXT)}`;
  const head = period === "" ? heading : `${heading}\n${period}`;
  const texts = timeline.events.map((event, n) => eventMarkdown(event, n + 1, words));
  const { start, end, before } = pageWith(texts, first, MESSAGE_TEXT - REST_ROOM - head.length);
  const row = [
    ...(before === null ? [] : [button({ label: words.say("context.earlier"), customId: turnTo(before) })]),
    ...(end === texts.length ? [] : [button({ label: words.say("context.later"), customId: turnTo(end) })]),
    ...(isPrivate ? [button({ label: words.say("answer.share"), customId: share })] : []),
  ];
  return [
    container(PLAIN_COLOR, [
      textDisplay(head),
      ...(pictures.length === 0 ? [] : [gallery(pictures)]),
      ...texts.slice(start, end).map(textDisplay),
      textDisplay(`-# ${footOf(timeline, { start, end }, words)}`),
      ...contextRows(timeline.events, { start, end }, words),
      ...(row.length === 0 ? [] : [buttonRow(row)]),
    ]),
  ];
}

/** Below, since beside an event a button takes a third of a phone's width from it. */
function contextRows(
  events: readonly TimelineEvent[],
  { start, end }: Pick<Page, "start" | "end">,
  words: Words,
) {
  const buttons = events.slice(start, end).map(({ excerpt }, n) => inContext(excerpt, start + n + 1, words));
  const rows = Math.ceil(buttons.length / ROW_BUTTONS);
  return Array.from({ length: rows }, (_, n) =>
    buttonRow(buttons.slice(n * ROW_BUTTONS, (n + 1) * ROW_BUTTONS)),
  );
}

/** Two dates of one sentence are two events of one place. */
function inContext({ report, start, end }: Excerpt, number: number, words: Words) {
  const customId = placeCustomId("context", { report, passage: { start, end }, page: null }, number);
  return button({ label: words.say("answer.inContext", { number }), customId });
}

function eventMarkdown(event: TimelineEvent, number: number, words: Words): string {
  const { day, label, certainty, isExpected, excerpt, also } = event;
  const marks = [
    ...(isExpected ? [words.say("timeline.expected")] : []),
    ...(certainty === "implied" ? [words.say("timeline.workedOut")] : []),
    ...(also.length === 0 ? [] : [words.say("timeline.alsoIn", { count: also.length })]),
  ];
  const date = escapeLine(capitalise(dayLabel({ label, value: day }, words)), LABEL_TEXT);
  const quote = fitExcerpt(excerpt, SHORT_QUOTE_TEXT);
  const more = quote?.cut ? `${words.say("answer.passageGoesOn")} · ` : "";
  return `${[`**${date}**`, ...marks].join(" · ")}\n${quote?.markdown ?? ""}\n-# ${number} · ${more}${sourceMarkdown(excerpt, words)}`;
}

function footOf(
  { events, leftOut, searched }: Timeline,
  { start, end }: Pick<Page, "start" | "end">,
  words: Words,
): string {
  const isWhole = end - start === events.length;
  return [
    ...(isWhole ? [] : [words.say("timeline.page", { first: start + 1, last: end, all: events.length })]),
    ...(leftOut === 0 ? [] : [words.say("timeline.leftOut", { count: leftOut })]),
    words.say("answer.searched", { count: searched }),
  ].join(" · ");
}

function nothingMarkdown({ about, unknownWords, searched }: Timeline, words: Words): string {
  const shown = (typed: string) => `*${escapeLine(typed, TITLE_TEXT)}*`;
  const nothing =
    about === null
      ? words.say("timeline.nothing", { count: searched })
      : words.say("timeline.nothingAbout", { count: searched, about: shown(about) });
  const unknown = words.list(unknownWords.map(shown), "disjunction");
  return unknownWords.length === 0
    ? nothing
    : `${nothing} ${words.say("answer.unknownWords", { words: unknown })}`;
}
