import type { Span } from "../../../corpus/report.ts";

/**
 * Which end of a way a question asks for: "where did it come from", "where was he flown"; `care` asks where somebody was
 * nursed or died, null where something is.
 */
export type Way = "from" | "to" | "care" | null;

/** Asked where something is, the hospital that the injured were taken to; asked for one end of a way, the other. */
const OTHER_END = 0.4;

/** "Where is she from", "where did it come from originally", with slips in the long word: the source of a pattern. */
export const ASKS_WHENCE = String.raw`\bfrom(?: or\w*nal+y)?\W*$`;
const ASKS_FROM = new RegExp(
  String.raw`${ASKS_WHENCE}|\b(?:set|start)\w* (?:off|out) from\b|\bfrom (?:where|which|what)\b|\b(?:depart(?:ed)?|take off|took off|set out|originate[ds]?)\b`,
  "iu",
);
const ASKS_TO =
  /\bto\W*$|\b(?:to|into) (?:where|which|what)\b|\b(?:taken?|took|brought|flown?|fly|flew|flying|sen[dt]|moved?|go|goes|going|went|gone|march(?:ed|ing)?|travel\w*|head(?:ed|ing)|fled?|flee|return\w*|arriv\w*|land(?:s|ed|ing)?|transport\w*|transferred|airlifted|rushed|extradited|deported|evacuated|bound|sail\w*|admitted)\b/iu;
const ASKS_CARE = /\b(?:treated|recover\w*|hospital\w*|die[sd]?|dead)\b/iu;
/** "off Belora", "near the border": on the way at best. */
const OFF = /\b(?:off|near|outside|along|across|through|over) (?:the )?(?:\p{Ll}+ of )?$/u;
const NO_END = 0.7;
const AFTER_FROM = /\b(?:from|leaving|left|departed|fled) (?:the |nearby )?(?:[\p{L}'’-]+ ){0,2}$/iu;
/** "was bound for Belora", "on its way to": the ends of a way that need not have been reached. */
const END_OF_WAY =
  /\b(?:way (?:back |home )?(?:to|from)|bound for|head(?:ed|ing) (?:back )?(?:to|for|towards?)|en route (?:to|from|for)|destined for|(?:travell?ing|flying|sailing|driving) (?:to|from|towards?)) (?:the )?$/iu;
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
  if (ASKS_TO.test(question)) return "to";
  return ASKS_CARE.test(question) ? "care" : null;
}

/** How well a place suits the end of a way that is asked for, 0 to 1; where none is, the end of a way suits less. */
export function wayFit(place: Span, text: string, way: Way): number {
  const before = text.slice(0, place.start);
  if (way === "from") return AFTER_FROM.test(before) ? 1 : OTHER_END;
  if (way === "to") return AFTER_FROM.test(before) ? OTHER_END : OFF.test(before) ? NO_END : 1;
  if (way === "care") return 1;
  if (END_OF_WAY.test(before)) return OTHER_END;
  const isDeathbed = HOSPITAL.test(text.slice(place.start, place.end)) && AFTER_DEATH.test(before);
  return isDeathbed || AFTER_CARRIED.test(before) ? OTHER_END : 1;
}
