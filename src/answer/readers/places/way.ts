import type { Span } from "../../../corpus/report.ts";

/** Which end of a way a question asks for: "where did it come from", "where was he flown"; null asks where something is. */
export type Way = "from" | "to" | null;

const ASKS_FROM =
  /\bwhere\b.*\bfrom\W*$|\bfrom (?:where|which|what)\b|\b(?:depart(?:ed)?|take off|took off|set out|originate[ds]?)\b/iu;
const ASKS_TO =
  /\bwhere\b.*\bto\W*$|\b(?:to|into) (?:where|which|what)\b|\b(?:taken?|took|brought|flown?|fly|flew|flying|sen[dt]|moved?|go|goes|went|gone|travel\w*|head(?:ed|ing)|fled?|flee|return\w*|arriv\w*|land(?:s|ed|ing)?|transport\w*|transferred|airlifted|rushed|extradited|deported|evacuated|bound|sail\w*|admitted|treated|recover\w*|hospital\w*|die[sd]?|dead)\b/iu;
const AFTER_FROM = /\b(?:from|leaving|left|departed|fled) (?:the |nearby )?(?:[\p{L}-]+ ){0,2}$/iu;
/** "was rushed to Mercy Hospital", "pronounced dead at": where somebody was brought, not where it happened. */
const AFTER_CARRIED =
  /\b(?:taken|transported|rushed|airlifted|flown|brought|admitted|transferred|treated|recovering|extradited|booked|released|pronounced dead|condition)\b[^,;:.]{0,40}\b(?:to|at|in|into|from) (?:(?:the|a|an|nearby) )*$/u;

/** "died at Mercy Hospital": where somebody died later, while a train or a street may be where it happened. */
const AFTER_DEATH =
  /\b(?:die[sd]|dead|death|passed away|succumbed)\b[^;:.]{0,40}\b(?:at|in) (?:(?:the|a|an|nearby) )*$/u;
const HOSPITAL = /\b(?:hospital|clinic|medical|infirmary|hospice)\b/iu;

/** Which end of a way is asked for. */
export function askedWay(question: string): Way {
  if (ASKS_FROM.test(question)) return "from";
  return ASKS_TO.test(question) ? "to" : null;
}

/** Whether the place stands at the asked end of a way, or on none where none is asked for. */
export function isOnWay(place: Span, text: string, way: Way): boolean {
  const before = text.slice(0, place.start);
  if (way === "from") return AFTER_FROM.test(before);
  if (way === "to") return !AFTER_FROM.test(before);
  const isDeathbed = HOSPITAL.test(text.slice(place.start, place.end)) && AFTER_DEATH.test(before);
  return !isDeathbed && !AFTER_CARRIED.test(before);
}
