import type { Archive } from "../archive.ts";
import type { Words } from "../language/words.ts";
import type { Timeline } from "../timeline/event.ts";
import type { TimelineOptions } from "../timeline/timeline.ts";
import { digitsOf, isoDay } from "./answer-state.ts";
import { readPosition, writeCustomId } from "./custom-id.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { ButtonInteraction } from "./interaction.ts";
import { questionInMessage } from "./question-in-message.ts";
import { shorthandOf } from "./shorthand.ts";
import { timelineLead } from "./timeline-heading.ts";

/** What the buttons of a timeline need to make the same again. */
interface TimelineState {
  readonly options: TimelineOptions;
  /** The first event shown, from zero. */
  readonly first: number;
  /** The reports are not the ones that it was made from. */
  readonly isStale: boolean;
}

/** The custom id of a button that turns to the events from `first` on, or shares them; what they are about is read back from the heading. */
export function eventsCustomId(
  action: "events" | "share-events",
  { about, from, to }: Timeline,
  first: number,
  archive: Archive,
  words: Words,
): string {
  const skipped = about === null ? "" : escapeMarkdown(`${timelineLead(about, words)} `).length;
  const { state } = shorthandOf(archive);
  return writeCustomId(action, [skipped, first, digitsOf(from), digitsOf(to), state]);
}

/** Reads the state back; null where the message no longer tells. */
export function readTimelineState(
  args: readonly string[],
  { message }: ButtonInteraction,
  archive: Archive,
): TimelineState | null {
  const [lead = "", event = "", from = "", to = "", state = ""] = args;
  const [skipped, first] = [readPosition(lead), readPosition(event)];
  if (skipped === null || first === null) return null;
  const about = lead === "" ? undefined : questionInMessage(message.components, skipped);
  if (about === null) return null;
  return {
    options: {
      ...(about !== undefined && { about }),
      ...(from !== "" && { from: isoDay(from) }),
      ...(to !== "" && { to: isoDay(to) }),
    },
    first,
    isStale: state !== shorthandOf(archive).state,
  };
}
