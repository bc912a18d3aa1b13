import type { Words } from "../language/words.ts";
import type { Timeline } from "../timeline/event.ts";

/** What stands before the words that chose the events, or alone. */
export function timelineLead(about: string | null, words: Words): string {
  return words.say(about === null ? "timeline.title" : "timeline.about");
}

/** "Timeline: the withdrawal of the troops" */
export function timelineHeading({ about }: Timeline, words: Words): string {
  const lead = timelineLead(about, words);
  return about === null ? lead : `${lead} ${about}`;
}

/** "5–13 January 2022", "from 5 January 2022"; empty where the timeline is open. */
export function timelinePeriod({ from, to }: Timeline, words: Words): string {
  if (from !== null && to !== null) return words.day(`${from}/${to}`);
  if (from !== null) return words.say("timeline.from", { day: words.day(from) });
  return to === null ? "" : words.say("timeline.to", { day: words.day(to) });
}
